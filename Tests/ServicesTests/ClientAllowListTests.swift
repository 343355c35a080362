import FairQueueing
import GoogleAPI
import Identifiers
import Locking
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Access
@testable import payshare_server

/// What certificates may do, before any user is checked.
@Suite struct ClientAllowListTests {
  private static let report = "spiffe://payshare.dev/client/report"

  @Test func aRuleMayNameEveryServiceThereIs() async throws {
    try await Payshare.with { payshare in
      let wired = payshare.services.all.map { type(of: $0).descriptor.name }
      #expect(Set(wired) == Set(PayshareAPIServices.all.map(\.name)))
      #expect(Services.names.isSuperset(of: wired))
    }
  }

  @Test func aCertificateThatMayNotActForUsersIsDeniedWithAUsersSession() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(Self.report) no-users *")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.events.listEvents(PayshareV1.ListEventsRequest())
      let report = payshare.called(by: Self.report)
      let stolen = Person(report, asha.session, email: asha.email, password: asha.password)
      let refused = await status {
        _ = try await stolen.events.listEvents(PayshareV1.ListEventsRequest())
      }
      #expect(refused?.code == .permissionDenied)
      #expect(refused?.reason == "CALLER_MAY_NOT_ACT_FOR_USERS")
      #expect(
        refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata
          == ["identity": Self.report, "service": PayshareV1.EventServiceMethods.service.name])
    }
  }

  @Test func aServiceThatNeedsRolesMayDoWhatBothItAndItsUserMay() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(Self.report) users relay by-roles *")
    try await Payshare.with(callers: list) { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let trip = try await asha.event(with: [])
      let report = payshare.called(by: Self.report)
      let through = Person(report, asha.session, email: asha.email, password: asha.password)
      let rootThrough = Person(report, root.session, email: root.email, password: root.password)
      let calls: [@Sendable () async throws -> Void] = [
        { _ = try await through.events.getEvent(.with { $0.eventID = trip.id }) },
        { _ = try await through.events.listEvents(.init()) },
        { try await through.pays(100, "Tea", [(through, 100)], in: trip) },
        { _ = try await rootThrough.accounts.listUsers(.init()) },
      ]
      for call in calls {
        #expect(await status { try await call() }?.reason == "SERVICE_PERMISSION_MISSING")
      }
      let grant = try await root.access.grantRole(
        .with {
          $0.grant = .with {
            $0.principal = .with { $0.principal = .service(Self.report) }
            $0.role = "service"
            $0.resource = .with { $0.resource = .eventID(trip.id) }
          }
        }
      ).grant
      for call in [calls[0], calls[2]] { #expect(await status { try await call() } == nil) }
      #expect(await status { try await calls[1]() }?.reason == "SERVICE_PERMISSION_MISSING")
      try await root.grant("service", to: root, on: try await root.organisation()) {
        $0.principal = .with { $0.principal = .service(Self.report) }
      }
      for call in calls.dropLast() { #expect(await status { try await call() } == nil) }
      #expect(await status { try await calls[3]() }?.reason == "SERVICE_PERMISSION_MISSING")
      #expect(grant?.principal?.principal == .service(Self.report))
    }
  }

  /// Others' accounts need a permission that the policy of the method does not name.
  @Test func aServiceThatNeedsRolesNeedsThemForOthersAccountsToo() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users *\n\(Self.report) users relay by-roles *")
    try await Payshare.with(callers: list) { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let through = root.using(payshare.called(by: Self.report))
      let organisation = try await root.organisation()
      func give(_ role: String) async throws {
        try await root.grant(role, to: root, on: organisation) {
          $0.principal = .with { $0.principal = .service(Self.report) }
        }
      }
      try await give("service")
      let calls: [@Sendable () async throws -> Void] = [
        { _ = try await through.accounts.getUser(.with { $0.userID = asha.id }) },
        {
          _ = try await through.accounts.updateUser(
            .with {
              ($0.userID, $0.etag) = (asha.id, "v1")
              $0.user = .with { $0.displayName = "Renamed" }
              $0.updateMask = .with { $0.paths = ["display_name"] }
            })
        },
      ]
      for call in calls {
        #expect(await status { try await call() }?.reason == "SERVICE_PERMISSION_MISSING")
      }
      let names = { try await through.accounts.batchGetUsers(.with { $0.userIDs = [asha.id] }).users.count }
      #expect(try await names() == 0)
      try await root.makeRole("keeper", [.userRead, .userUpdate])
      try await give("keeper")
      for call in calls { #expect(await status { try await call() } == nil) }
      #expect(try await names() == 1)
    }
  }

  @Test func aPortalsUsersHaveTheirOwnFlowsByAddressAndThenBySession() async throws {
    let list = try ClientAllowList.list("\(Payshare.web) users forwards *\n\(Self.report) users relay *")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      let address = try #require(SourceAddress("192.0.2.7"))
      let flows = [
        (Payshare.web, FlowID(FlowID(Payshare.web), for: address)), (Self.report, FlowID(Self.report)),
      ]
      for (identity, expected) in flows {
        let probe = FlowProbe()
        let channel = InProcessChannel(
          services: payshare.services.all, interceptors: payshare.services.interceptors + [probe],
          identity: identity, on: payshare.test.loop)
        var options = CallOptions()
        options.metadata.append(ServerCall.sourceAddressKey, "192.0.2.7")
        _ = try await PayshareV1.SessionServiceClient(channel).logIn(
          .with {
            $0.email = asha.email
            $0.password = asha.password
          }, options: options)
        let events = PayshareV1.EventServiceClient(
          InterceptedChannel(channel, [BearerToken(token: asha.session.accessToken)]))
        // The first call with a token that is new to the loop counts for the certificate.
        for _ in 0..<2 {
          _ = try await events.listEvents(PayshareV1.ListEventsRequest(), options: options)
        }
        let seen = probe.flows.withLock { $0 }
        let user = try #require(UUID(asha.id))
        #expect(seen.first == expected)
        #expect(seen.last == FlowID(high: user.high, low: user.low))
      }
    }
  }

  @Test func aServiceThatIsNotAllowedIsDeniedBeforeTheSessionIsChecked() async throws {
    let list = try ClientAllowList.list(
      "\(Payshare.web) users payshare.v1.UserService payshare.v1.SessionService payshare.v1.GroupService")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.groups.listGroups(PayshareV1.ListGroupsRequest())
      for channel in [asha.events, PayshareV1.EventServiceClient(payshare.channel)] {
        let refused = await status { _ = try await channel.listEvents(PayshareV1.ListEventsRequest()) }
        #expect(refused?.code == .permissionDenied)
        #expect(refused?.reason == "CALLER_NOT_ALLOWED")
        #expect(
          refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata
            == ["identity": Payshare.web, "service": PayshareV1.EventServiceMethods.service.name])
      }
    }
  }
}

/// Records the flow of each call.
private struct FlowProbe: ServerInterceptor {
  let flows = Locked<[FlowID]>([])

  func intercept(_ call: ServerCall, _ next: () async throws(Status) -> Void) async throws(Status) {
    let flow = call.flow
    flows.withLock { $0.append(flow) }
    try await next()
  }
}

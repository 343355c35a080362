import GoogleAPI
import PayshareAPI
import RPC
import Testing

@testable import Access
@testable import payshare_server

/// What certificates may do, before any user is looked at.
@Suite struct CallersTests {
  private static let web = "spiffe://payshare.dev/client/service"
  private static let report = "spiffe://payshare.dev/client/report"

  private func callers(_ text: String) throws -> Callers {
    try CallersFile("callers", trustDomain: "payshare.dev", services: Services.names).parse(Array(text.utf8))
  }

  @Test func aRuleMayNameEveryServiceThereIs() async throws {
    try await Payshare.with { payshare in
      let names = payshare.services.all.map { type(of: $0).descriptor.name }
      let others = [
        "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
      ]
      #expect(Services.names == Set(names + others))
    }
  }

  @Test func aCertificateThatMayNotActForUsersIsDeniedWithAUsersSession() async throws {
    let list = try callers("\(Self.web) users *\n\(Self.report) no-users *")
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
          == ["identity": Self.report, "service": "payshare.v1.EventService"])
    }
  }

  @Test func aServiceThatIsNotAllowedIsDeniedBeforeTheSessionIsLookedAt() async throws {
    let list = try callers(
      "\(Self.web) users payshare.v1.AccountService payshare.v1.SessionService payshare.v1.GroupService")
    try await Payshare.with(callers: list) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await asha.groups.listGroups(PayshareV1.ListGroupsRequest())
      for channel in [asha.events, PayshareV1.EventServiceClient(payshare.channel)] {
        let refused = await status { _ = try await channel.listEvents(PayshareV1.ListEventsRequest()) }
        #expect(refused?.code == .permissionDenied)
        #expect(refused?.reason == "CALLER_NOT_ALLOWED")
        #expect(
          refused?.detail(GoogleRpc.ErrorInfo.self)?.metadata
            == ["identity": Self.web, "service": "payshare.v1.EventService"])
      }
    }
  }
}

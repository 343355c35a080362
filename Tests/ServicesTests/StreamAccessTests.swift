import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import RPCTestSupport
import Testing

@testable import Access
@testable import payshare_server

/// A stream that is open ends when its caller's session or permission does, even if nothing happens in it.
@Suite("Access of open streams", .timeLimit(.minutes(10))) struct StreamAccessTests {
  /// Ends an idle import by a change, and gives its status.
  private func end(
    ofImportBy root: Person, after change: () async throws -> Void
  ) async throws -> Status? {
    let call = try await root.beginImport()
    try await call.send(.row(.of(1, "ben@example.com")))
    var responses = call.responses.makeAsyncIterator()
    #expect(try await responses.next()?.text == "1 created")
    try await change()
    return await status { while try await responses.next() != nil {} }
  }

  @Test func aSessionThatIsRevokedOnAnotherServerEndsItsStreams() async throws {
    try await Payshare.with { payshare in
      let second = try await payshare.administrator("second@example.com").using(
        try await payshare.anotherServer())
      let root = try await payshare.administrator()
      let refused = try await end(ofImportBy: root) {
        _ = try await second.sessions.revokeAllUserSessions(.with { $0.userID = root.id })
      }
      #expect(refused?.code == .unauthenticated && refused?.reason == "SESSION_ENDED")
    }
  }

  @Test(arguments: [
    ("DELETE FROM role_grant WHERE principal_id = '$'", StatusCode.permissionDenied, "PERMISSION_MISSING"),
    (
      "UPDATE role_grant SET expire_time = now() WHERE principal_id = '$'", .permissionDenied,
      "PERMISSION_MISSING"
    ),
    ("UPDATE organisation SET archive_time = now() WHERE handle = 'acme'", .unauthenticated, "SESSION_ENDED"),
  ])
  func aRoleOrAnOrganisationThatEndsEndsStreams(
    _ change: String, _ code: StatusCode, _ reason: String
  ) async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.anotherOrganisation("acme")
      let refused = try await end(ofImportBy: root) {
        try await payshare.test.made.administer(change.split(separator: "$").joined(separator: root.id))
      }
      #expect(refused?.code == code && refused?.reason == reason)
    }
  }

  /// A new list of clients takes effect at once, on open connections too.
  @Test func aClientThatTheListNoLongerAllowsLosesItsStreams() async throws {
    let tool = "spiffe://payshare.dev/client/tool"
    let clients = ClientCheck(try .list("\(Payshare.web) users *\n\(tool) users relay operator *"))
    try await Payshare.with { payshare in
      let server = try await payshare.anotherServer(clients: clients)
      let client = server.called(by: tool)
      let root = try await payshare.administrator().using(client)
      let journal = PayshareV1.JournalServiceClient(client.channel)
      var entries = try await journal.followJournal(.init()).makeAsyncIterator()
      _ = try await entries.next()
      let refused = try await end(ofImportBy: root) {
        let elsewhere = UUID.version7()
        clients.replace(
          try .list("\(Payshare.web) users *\n\(tool) users relay organisations=\(elsewhere) *"))
      }
      #expect(refused?.reason == "ORGANISATION_NOT_ALLOWED")
      let ended = await status { while try await entries.next() != nil {} }
      #expect(ended?.reason == "OPERATOR_REQUIRED")
    }
  }

  /// A handler that reads and sends nothing, and does not even notice that it was cancelled.
  @Test func aStreamEndsWhateverItsHandlerWaitsFor() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let (began, released) = (Gate<Void>(), Gate<Void>())
      let stream = try await asha.idleStream(on: payshare) {
        await began.open()
        await released.wait()
      }
      await began.wait()
      _ = try await payshare.logIn(asha.email, asha.password).sessions.revokeAllSessions(.init())
      let refused = await status { for try await _ in stream {} }
      #expect(refused?.reason == "SESSION_ENDED")
      await released.open()
    }
  }

  @Test func aStreamThatIdlesIsCheckedOnceInAPauseAndGoesOn() async throws {
    #expect((500..<1_000).contains(StreamWatch.pauseMilliseconds), "a stream ends within a second")
    try await Payshare.with { payshare in
      try await payshare.test.made.administer("CREATE EXTENSION pg_stat_statements")
      let asha = try await payshare.person("Asha")
      let (began, released) = (Gate<Void>(), Gate<Void>())
      let start = ContinuousClock.now
      let stream = try await asha.idleStream(on: payshare) {
        await began.open()
        await released.wait()
      }
      await began.wait()
      // Each look takes a round trip to the database.
      while try await payshare.checks() < 2 {}
      let most = (ContinuousClock.now - start) / .milliseconds(Int64(StreamWatch.pauseMilliseconds))
      #expect(Double(try await payshare.checks()) <= most + 1)
      await released.open()
      for try await _ in stream {}
    }
  }
}

extension Person {
  /// A stream whose handler does nothing but this.
  fileprivate func idleStream(
    on payshare: Payshare, _ body: @escaping @Sendable () async -> Void
  ) async throws -> ResponseStream<PayshareV1.UserData> {
    let service = MethodService(
      .serverStreaming(PayshareV1.UserServiceMethods.exportOwnData) {
        (_: PayshareV1.ExportOwnDataRequest, _: ResponseWriter<PayshareV1.UserData>, _) async in await body()
      })
    let channel = InProcessChannel(
      services: [service], interceptors: payshare.services.interceptors, identity: Payshare.web,
      on: payshare.test.loop)
    let token = BearerToken(token: session.accessToken)
    return try await PayshareV1.UserServiceClient(InterceptedChannel(channel, [token])).exportOwnData(.init())
  }
}

extension Payshare {
  /// How often the server has asked whether a stream may go on.
  fileprivate func checks() async throws -> Int64 {
    try await database.readFirst(
      Statement(
        """
        SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements
        WHERE query LIKE 'SELECT (SELECT s.service%'
          AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        """, as: Int64.self)) ?? 0
  }
}

import EventLoop
import PayshareClient
import RPCTestSupport
import Testing

/// Any number of loops, each with clients of its own, on the server's own PostgreSQL.
@Suite("Many loops", .serialized)
struct ManyLoopsTests {
  @Test(arguments: [1, 2, 8, 16, 64])
  func everyConnectionIsServed(_ loops: Int) async throws {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared().folder
    let server = try await ServerProcess.start(
      data: data, certificates: certificates, ["--loops", "\(loops)"])
    let client = try EventLoop(name: "clients")
    try client.start()
    let configuration = try ClientConfiguration(
      server: server.address, certificates: ClientCertificates(folder: certificates, identity: "service"))
    let channels = try (0..<loops * 4).map { _ in try ClientChannel(configuration, on: client) }
    let token = try await Self.logIn(channels[0])
    let failures = await withTaskGroup(of: Status?.self) { group in
      for channel in channels {
        group.addTask { await Self.insist { try await Self.makeGroup(channel, token) } }
      }
      return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
    }
    #expect(failures == [])
    for channel in channels { channel.shutDown() }
    let (code, output) = try await server.stop()
    #expect(code == 0)
    #expect(!output.contains("database connection failed"))
    client.stop()
    client.join()
  }

  /// Repeats calls that a busy server refuses, as clients do: the question is whether every connection is served, not
  /// when.
  private static func insist(_ body: () async throws -> Void) async -> Status? {
    for _ in 0..<1_000 {
      let status = await failure(of: body)
      guard status?.code == .resourceExhausted else { return status }
      await Task.yield()
    }
    return Status(.resourceExhausted, "refused a thousand times")
  }

  private static func logIn(_ channel: ClientChannel) async throws -> String {
    _ = try await PayshareV1.UserServiceClient(channel).registerUser(
      .with {
        $0.user = .with {
          $0.email = "asha@example.com"
          $0.displayName = "Asha"
        }
        $0.password = "correct horse battery"
      })
    return try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = "asha@example.com"
        $0.password = "correct horse battery"
      }
    ).accessToken
  }

  /// A write and a read of what it wrote.
  private static func makeGroup(_ channel: ClientChannel, _ token: String) async throws {
    var options = CallOptions(timeout: .seconds(120))
    options.metadata.append("authorization", "Bearer \(token)")
    let groups = PayshareV1.GroupServiceClient(channel)
    let made = try await groups.createGroup(
      .with { $0.group = .with { $0.displayName = "Goa" } }, options: options)
    let found = try await groups.getGroup(.with { $0.groupID = made.id }, options: options)
    #expect(found.id == made.id)
  }
}

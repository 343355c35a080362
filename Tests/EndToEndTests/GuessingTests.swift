import Foundation
import PayshareClient
import RPCTestSupport
import Testing

/// Guessing at a password over the wire, as a stranger with a good certificate does it.
@Suite("Guessing at passwords", .timeLimit(.minutes(15)))
struct GuessingTests {
  private static let email = "asha@example.com"
  private static let password = "correct horse battery"
  private static let home = "203.0.113.7"

  @Test func twoThousandGuessesAreThrottledAndTheOwnerLogsInMeanwhile() async throws {
    let folder = try TestFolder()
    let certificates = try await TestCertificates.shared()
    let callers = "\(folder.path)/callers"
    try Data(
      """
      spiffe://payshare.dev/client/service users forwards *
      spiffe://payshare.dev/client/loadtest users *
      """.utf8
    ).write(to: URL(fileURLWithPath: callers))
    let server = try await ServerProcess.start(
      data: folder, certificates: certificates.folder, ["--callers", callers])
    let portal = try server.channel(certificates.folder)
    let stranger = try server.channel(certificates.folder, identity: "loadtest")
    defer {
      portal.shutDown()
      stranger.shutDown()
    }
    try await register(portal)
    #expect(await logIn(portal, from: Self.home, Self.password) == nil)

    let guessing = Task { await guess(2_000, stranger) }
    for _ in 0..<10 { #expect(await logIn(portal, from: Self.home, Self.password) == nil) }
    let reasons = await guessing.value
    #expect(await logIn(portal, from: Self.home, Self.password) == nil)

    // Ten, and one more for each six minutes that this took. The addresses that the stranger states change nothing.
    #expect((10..<13).contains(reasons["WRONG_CREDENTIALS", default: 0]))
    #expect(reasons["TOO_MANY_GUESSES", default: 0] > 0)
    let refusals: Set<String> = ["WRONG_CREDENTIALS", "TOO_MANY_GUESSES", "TOO_MANY_LOGINS", "OVERLOADED"]
    #expect(Set(reasons.keys).isSubset(of: refusals))
    // Other users of the portal are not affected; each one who guesses has a budget of their own.
    #expect(await logIn(portal, from: "2001:db8::1", "a wrong guess")?.reason == "WRONG_CREDENTIALS")
    #expect(await logIn(portal, from: "nonsense", Self.password)?.reason == "INVALID_SOURCE_ADDRESS")
    #expect(try await server.stop().code == 0)
  }

  /// Guesses this many times, 32 at a time; returns how often each reason was answered.
  private func guess(_ count: Int, _ channel: ClientChannel) async -> [String: Int] {
    await withTaskGroup(of: [String: Int].self) { group in
      for worker in 0..<32 {
        group.addTask {
          var reasons: [String: Int] = [:]
          for number in stride(from: worker, to: count, by: 32) {
            let status = await logIn(channel, from: "192.0.2.\(number % 250)", "a wrong guess \(number)")
            reasons[status?.reason ?? "\(String(describing: status))", default: 0] += 1
          }
          return reasons
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
  }

  private func register(_ channel: ClientChannel) async throws {
    _ = try await PayshareV1.UserServiceClient(channel).registerUser(
      .with {
        $0.user = .with {
          $0.email = Self.email
          $0.displayName = "Asha"
        }
        $0.password = Self.password
      })
  }

  private func logIn(_ channel: ClientChannel, from address: String, _ password: String) async -> Status? {
    var options = CallOptions()
    options.metadata.append("payshare-source-address", address)
    do {
      _ = try await PayshareV1.SessionServiceClient(channel).logIn(
        .with {
          $0.email = Self.email
          $0.password = password
        }, options: options)
      return nil
    } catch {
      return error
    }
  }
}

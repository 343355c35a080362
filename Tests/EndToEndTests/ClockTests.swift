import Foundation
import Glibc
import GoogleAPI
import PayshareClient
import PostgresTestSupport
import RPCTestSupport
import Testing

/// A server whose clock is not what it was.
@Suite("The clock was set", .timeLimit(.minutes(15)))
struct ClockTests {
  @Test func aServerThatStartsAfterItsClockWasSetBackGoesOnAfterTheLatestChange() async throws {
    let database = try await TestDatabase.make()
    let certificates = try await TestCertificates.shared()
    func times(of emails: String...) async throws -> [Int64] {
      let process = try ServerProcess.launch([
        "--certs", certificates.folder, "--listen", "127.0.0.1:0", "--loops", "1", "--database",
        database.connection,
      ])
      let output = try await process.wait(for: "serving at 127.0.0.1:")
      let line = try #require(output.split(separator: "\n").first { $0.hasPrefix("serving at ") })
      let server = ServerProcess(process: process, address: String(line.dropFirst("serving at ".count)))
      let channel = try server.channel(certificates.folder)
      defer { channel.shutDown() }
      var times: [Int64] = []
      for email in emails {
        let user = try await PayshareV1.UserServiceClient(channel).registerUser(
          .with {
            $0.user = .with {
              $0.email = email
              $0.displayName = email
            }
            $0.password = "correct horse battery"
          })
        let time = try #require(user.createTime)
        times.append(time.seconds * 1_000_000_000 + Int64(time.nanos))
      }
      #expect(try await server.stop().code == 0)
      return times
    }

    let first = try await times(of: "asha@example.com")
    // As a server has written it whose clock was an hour ahead.
    try await database.administer(
      """
      INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
      SELECT organisation_id, gen_random_uuid(), create_time + interval '1 hour', service, kind, resource_id, event
      FROM journal_entry
      """)
    let later = try await times(of: "ben@example.com", "cleo@example.com")
    #expect(later[0] > first[0] + 3_600 * 1_000_000_000)
    #expect(later[1] > later[0])
    try await database.drop()
  }
}

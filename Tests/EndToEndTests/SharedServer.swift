import Foundation
import Glibc
import Locking
import RPCTestSupport
import Testing

/// One server for all tests that only call it; it ends with the tests.
struct SharedServer: Sendable {
  let address: String
  let certificates: TestCertificates
  private let process: ChildProcess
  private let data: TestFolder

  static func shared() async throws -> SharedServer { try await first.value }

  /// What is to be put away when the test process ends; nothing else outlives the tests.
  private static let leftOver = Locked<(server: pid_t, folder: String)?>(nil)

  private static let first = Task {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    // The shell tells its number, which is then the server's.
    let process = try ChildProcess([
      "sh", "-c", "echo pid $$; exec \"$@\"", "sh", Programs.server, "--data", data.path, "--certs",
      certificates.folder, "--listen", "127.0.0.1:0",
    ])
    let lines = try await process.wait(for: "serving at ").split(separator: "\n")
    let server = try #require(lines.first { $0.hasPrefix("pid ") }.flatMap { pid_t($0.dropFirst(4)) })
    leftOver.withLock { $0 = (server, data.path) }
    atexit {
      guard let (server, folder) = SharedServer.leftOver.withLock({ $0 }) else { return }
      kill(server, SIGTERM)
      waitpid(server, nil, 0)
      try? FileManager.default.removeItem(atPath: folder)
    }
    let address = try #require(lines.first { $0.hasPrefix("serving at ") }).dropFirst("serving at ".count)
    return SharedServer(address: String(address), certificates: certificates, process: process, data: data)
  }
}

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

  /// What is removed when the test process ends; nothing else outlives the tests.
  private static let leftOver = Locked<ChildProcess?>(nil)

  private static let first = Task {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    let server = try await ServerProcess.start(data: data, certificates: certificates.folder)
    leftOver.withLock { $0 = server.process }
    atexit {
      guard let complaint = SharedServer.leftOver.withLock({ $0 })?.endNow() else { return }
      // All tests are over; only the exit code can still report this failure.
      FileHandle.standardError.write(Data("The server of the tests did not end well: \(complaint)\n".utf8))
      _exit(1)
    }
    return SharedServer(
      address: server.address, certificates: certificates, process: server.process, data: data)
  }
}

import Glibc
import RPCTestSupport

/// One server for all tests that only call it.
struct SharedServer: Sendable {
  let server: ServerProcess
  let certificates: TestCertificates
  private let data: TestFolder

  var address: String { server.address }

  static func shared() async throws -> SharedServer { try await first.value }

  private static let first = Task {
    let data = try TestFolder()
    let certificates = try await TestCertificates.shared()
    let server = try await ServerProcess.start(data: data, certificates: certificates.folder)
    return SharedServer(server: server, certificates: certificates, data: data)
  }
}

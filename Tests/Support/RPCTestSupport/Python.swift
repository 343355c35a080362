/// The Python that has grpcio and what else the interoperability tests need.
public enum Python {
  /// The path of its program; the first use makes it, from PyPI.
  public static func program() async throws -> String { try await made.value }

  /// The folder of the interoperability tests.
  public static let folder = "\(Repository.path)/Tests/python/interop"

  private static let made = Task {
    let (code, output) = try await ChildProcess(["\(Repository.path)/Tests/python/venv.sh"]).finish()
    guard code == 0, let path = output.split(separator: "\n").last else {
      throw ChildProcess.Failure(description: output)
    }
    return String(path)
  }
}

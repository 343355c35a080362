import CodeGenerator
import Glibc

/// The protoc plugin: a `CodeGeneratorRequest` on standard input, a `CodeGeneratorResponse` on standard output.
@main
struct Main {
  private static let chunkSize = 1 << 16

  static func main() {
    guard let request = readInput(), write(Generator.respond(to: request)) else { exit(EXIT_FAILURE) }
  }

  private static func readInput() -> [UInt8]? {
    var input: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count == 0 { return input }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      input += chunk.prefix(count)
    }
  }

  private static func write(_ output: [UInt8]) -> Bool {
    var rest = output[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }
}

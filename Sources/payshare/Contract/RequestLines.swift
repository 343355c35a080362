import Glibc
import PayshareClient
import ProtobufJSON

/// The lines of standard input, as they come. One thread at a time.
final class RequestLines {
  private static let chunkSize = 64 << 10

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// The lines of a file descriptor, which is not closed.
  init(_ descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// The next line that is not blank; nil after the last. Blocks until there is one.
  func next() throws(CommandError) -> [UInt8]? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        if !Self.isBlank(line) { return line }
      } else if isAtEnd {
        defer { buffer = [] }
        return Self.isBlank(buffer) ? nil : buffer
      } else {
        try fill()
      }
    }
  }

  /// All remaining input.
  func rest() throws(CommandError) -> [UInt8] {
    while !isAtEnd { try fill() }
    defer { buffer = [] }
    return buffer
  }

  private func fill() throws(CommandError) {
    guard buffer.count <= JSONDecodingOptions.defaultMaximumBytes else {
      throw .usage("a request has at most \(JSONDecodingOptions.defaultMaximumBytes) bytes of JSON")
    }
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { return }
      throw .file("standard input: \(String(cString: strerror(errno)))")
    }
    isAtEnd = count == 0
    buffer += chunk[..<count]
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || (9...13).contains($0) }
  }
}

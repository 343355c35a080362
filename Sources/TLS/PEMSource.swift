import Glibc

/// Where certificates, keys or revocation lists in PEM (RFC 7468) come from.
public enum PEMSource: Sendable, Hashable {
  /// The path of a file, read whenever a context is made from it.
  case file(String)
  /// The PEM text itself.
  case bytes([UInt8])

  /// What an error calls this source.
  var name: String {
    switch self {
    case .file(let path): path
    case .bytes: "(bytes)"
    }
  }

  /// The PEM text; a file of more than `TLSLimits.pemFileBytes` is refused.
  func read() throws(TLSError) -> [UInt8] {
    switch self {
    case .bytes(let bytes): return bytes
    case .file(let path): return try Self.readFile(path)
    }
  }

  private static func readFile(_ path: String) throws(TLSError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path, errno)
      }
      guard bytes.count + count <= TLSLimits.pemFileBytes else {
        throw TLSError(.unreadableFile, .loading, "\(path): larger than \(TLSLimits.pemFileBytes) bytes")
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func unreadable(_ path: String, _ number: Int32) -> TLSError {
    TLSError(.unreadableFile, .loading, "\(path): \(String(cString: strerror(number)))")
  }
}

import Files

/// Where certificates, keys or revocation lists in PEM (RFC 7468) come from.
public enum PEMSource: Sendable, Hashable {
  /// The path of a file, read whenever a context is made from it.
  case file(String)
  /// The PEM text itself.
  case bytes([UInt8])

  /// The name of this source in errors.
  var name: String {
    switch self {
    case .file(let path): path
    case .bytes: "(bytes)"
    }
  }

  /// The PEM text. Refuses a file above `TLSLimits.pemFileBytes`, and one whose permissions are too open.
  func read(_ confidentiality: InputFile.Confidentiality = .open) throws(TLSError) -> [UInt8] {
    switch self {
    case .bytes(let bytes): return bytes
    case .file(let path):
      do throws(FileError) {
        return try InputFile(path, confidentiality, maximumBytes: TLSLimits.pemFileBytes).read()
      } catch {
        throw TLSError(error)
      }
    }
  }
}

extension TLSError {
  fileprivate init(_ error: FileError) {
    let code: Code =
      switch error.problem {
      case .writableByAll, .secretOpenToOthers: .unprotectedFile
      case .system, .notRegular, .tooLarge: .unreadableFile
      }
    self.init(code, .loading, "\(error)")
  }
}

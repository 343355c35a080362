public import Files

/// Why a time zone is not available.
public enum TimeZoneError: Error, Hashable, Sendable {
  /// No zone has this name.
  case unknown(String)
  /// Its file cannot be read.
  case file(FileError)
  /// Its file is damaged, or of an unknown kind.
  case malformed(String, ZoneFileError)
}

extension TimeZoneError: CustomStringConvertible {
  /// One line for a person.
  public var description: String {
    switch self {
    case .unknown(let name): "there is no time zone with the name \(String(reflecting: name))"
    case .file(let error): "\(error)"
    case .malformed(let name, let error): "the file of the time zone \(name) is damaged: \(error)"
    }
  }
}

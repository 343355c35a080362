/// Why a message cannot be encoded as mail. Holds nothing of the message itself, which may be personal.
public enum MailFormatError: Error, Sendable, Hashable {
  /// A header has a line break or another control character, which could add headers.
  case controlCharacter(header: String)
  /// An address is malformed.
  case malformedAddress(header: String)
  /// The id cannot be part of a `Message-ID`.
  case malformedID
  /// A part of the message has more bytes than this.
  case tooLarge(part: String, maximumBytes: Int)
}

extension MailFormatError: CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String {
    switch self {
    case .controlCharacter(let header): "\(header) has a line break or another control character"
    case .malformedAddress(let header): "\(header) is not a valid mail address"
    case .malformedID: "the id of the message has other characters than letters, digits, `-`, `.` and `_`"
    case .tooLarge(let part, let maximumBytes): "\(part) has more than \(maximumBytes) bytes"
    }
  }
}

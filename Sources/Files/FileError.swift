/// Why an input file is not usable.
public struct FileError: Error, Hashable, Sendable {
  /// The path, as it was given.
  public let path: String
  /// What is wrong with it.
  public let problem: Problem

  /// The kinds of problems.
  public enum Problem: Hashable, Sendable {
    /// The system refused, with its error number.
    case system(Int32)
    /// It is a folder, a pipe, a device or a socket.
    case notRegular
    /// It has more bytes than this.
    case tooLarge(bytes: Int)
    /// Every user of this machine can write it (the mode).
    case writableByAll(mode: UInt32)
    /// It is a secret, and users outside its group can read it, or users other than its owner can write it.
    case secretOpenToOthers(mode: UInt32)
  }

  /// A problem of a file.
  public init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}

extension FileError: CustomStringConvertible {
  /// One line for a person: the path, and what is wrong.
  public var description: String { "\(path): \(problem)" }
}

extension FileError.Problem: CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String {
    switch self {
    case .system(let number): SystemText.of(number)
    case .notRegular: "not a regular file"
    case .tooLarge(let bytes): "larger than \(bytes) bytes"
    case .writableByAll(let mode):
      "writable by everybody (mode \(Self.octal(mode))): chmod o-w"
    case .secretOpenToOthers(let mode):
      "this secret is accessible to others than its owner (mode \(Self.octal(mode))): chmod 600"
    }
  }

  private static func octal(_ mode: UInt32) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

import ContractComments

/// The comments of the contract, which its descriptors do not carry.
enum ContractText {
  /// A full name a line, and below it each line of its comment behind a space.
  private static let comments: [Substring: [Substring]] = {
    var comments: [Substring: [Substring]] = [:]
    var name: Substring = ""
    for line in ContractComments.text.description.split(separator: "\n") {
      if line.first == " " {
        comments[name, default: []].append(line.dropFirst())
      } else {
        name = line
      }
    }
    return comments
  }()

  /// The lines of the comment of what has a full name; none where it has no comment.
  static func lines(of name: String) -> [Substring] { comments[Substring(name)] ?? [] }

  /// The comment in one piece.
  static func comment(of name: String) -> String { lines(of: name).joined(separator: "\n") }
}

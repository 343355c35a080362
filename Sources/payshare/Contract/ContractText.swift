import ContractComments

/// The comments of the contract, which its descriptors do not carry.
enum ContractText {
  /// Each full name on a line, followed by the lines of its comment, each after a space.
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

  /// The lines of the comment of the element with this full name; empty if it has none.
  static func lines(of name: String) -> [Substring] { comments[Substring(name)] ?? [] }

  /// The comment in one piece.
  static func comment(of name: String) -> String { lines(of: name).joined(separator: "\n") }
}

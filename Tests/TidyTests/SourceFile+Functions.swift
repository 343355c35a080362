/// A function, initialiser, subscript or computed property, with its body.
struct FunctionLength: Equatable {
  let path: String
  /// The line of the declaration.
  let line: Int
  let lineCount: Int
}

extension SourceFile {
  /// The functions of the file. The formatter indents all of them alike, so a body ends at the first brace that stands
  /// no deeper than its declaration.
  var functions: [FunctionLength] {
    lines.indices.compactMap { start in
      guard lines[start].declaresFunction else { return nil }
      let depth = lines[start].indentation
      for end in lines[start...].indices.dropFirst()
      where !lines[end].isEmpty && lines[end].indentation <= depth {
        let rest = lines[end].dropFirst(depth)
        // The end of the parameters, behind which the body begins.
        if rest.hasPrefix(")") { continue }
        guard rest.hasPrefix("}") else { return nil }
        return FunctionLength(path: path, line: start + 1, lineCount: end - start + 1)
      }
      return nil
    }
  }
}

extension Substring {
  /// Whether a function, initialiser, subscript or property with a body is declared here; by words, as a regular
  /// expression takes a hundred times as long.
  fileprivate var declaresFunction: Bool {
    // What ends with anything else has no body, or ends it on the same line.
    guard let last = utf8.last, Self.endsBeforeBodies.contains(last), !isComment else { return false }
    for word in split(separator: " ", maxSplits: 8) {
      switch word.prefix(while: \.isLetter) {
      case "func": return word == "func"
      case "init", "subscript", "deinit": return true
      case "var": return word == "var" && last == UInt8(ascii: "{")
      case let modifier: if !Self.modifiers.contains(modifier) && !word.hasPrefix("@") { return false }
      }
    }
    return false
  }

  private static let endsBeforeBodies = Set("{(,)>".utf8)
  private static let modifiers: Set<Substring> = [
    "borrowing", "class", "consuming", "convenience", "fileprivate", "final", "internal", "isolated", "lazy",
    "mutating",
    "nonisolated", "open", "override", "package", "private", "public", "required", "static", "unsafe",
  ]
}

/// One Swift file, as lines.
struct SourceFile: Sendable {
  /// The path from the root of the repository.
  let path: String
  let lines: [Substring]
  /// The words of the text in small letters; those of identifiers too, one by one. Checking that a file lacks a word is
  /// much faster than searching each line.
  let words: Set<String>

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    words = Self.words(of: text)
  }

  private static func words(of text: String) -> Set<String> {
    var found: Set<[UInt8]> = []
    var word: [UInt8] = []
    var wasSmall = false
    for byte in text.utf8 {
      let isSmall = byte >= 0x61 && byte <= 0x7a
      let isCapital = byte >= 0x41 && byte <= 0x5a
      if !isSmall && !(isCapital && !wasSmall), !word.isEmpty {
        found.insert(word)
        word.removeAll(keepingCapacity: true)
      }
      if isSmall || isCapital { word.append(byte | 0x20) }
      wasSmall = isSmall
    }
    found.insert(word)
    return Set(found.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The file's name without its folder.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The target that the file belongs to: the folder below `Sources` or `loadtest`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The modules that the file imports.
  var imports: [String] {
    lines.filter { $0.utf8.first != 0x20 && $0.contains("import ") }.compactMap { line in
      line.prefixMatch(of: /(?:@\w+ )?(?:(?:public|package|internal|private) )?import (?:\w+ )?(\w+)/)
        .map { String($0.1) }
    }
  }

  /// How many lines the file has; the end of the last one begins none.
  var lineCount: Int { lines.last == "" ? lines.count - 1 : lines.count }

  /// The lines that are not comments, with their numbers.
  var code: [(number: Int, text: Substring)] {
    lines.enumerated().filter { !$0.element.isComment }.map { ($0.offset + 1, $0.element) }
  }
}

extension Substring {
  /// How many spaces the line begins with.
  var indentation: Int { prefix { $0 == " " }.count }

  /// Whether the whole line is a comment.
  var isComment: Bool { drop { $0 == " " }.hasPrefix("//") }
}

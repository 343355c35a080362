/// The text of a `FieldMask`: its paths in lower camel case, with commas between them.
enum FieldMaskText {
  /// The text; nil if a path would not be read back as it is, such as `fooBar` or `foo__bar`.
  static func format(_ paths: [String]) -> String? {
    var texts: [String] = []
    for path in paths {
      let text = camel(path)
      guard !path.isEmpty, !path.contains(","), snake(text) == path else { return nil }
      texts.append(text)
    }
    return texts.joined(separator: ",")
  }

  /// The paths of a text; nil if one is empty or has an underscore, which is not lower camel case.
  static func parse(_ text: String) -> [String]? {
    if text.isEmpty { return [] }
    var paths: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard !part.isEmpty, let path = snake(String(part)) else { return nil }
      paths.append(path)
    }
    return paths
  }

  /// `user_id.name` as `userId.name`.
  private static func camel(_ path: String) -> String {
    var text = ""
    var isAfterUnderscore = false
    for scalar in path.unicodeScalars {
      if isAfterUnderscore, ("a"..."z").contains(scalar) {
        text += String(scalar).uppercased()
      } else if scalar != "_" || isAfterUnderscore {
        if isAfterUnderscore { text += "_" }
        text.unicodeScalars.append(scalar)
      }
      isAfterUnderscore = scalar == "_" && !isAfterUnderscore
    }
    return isAfterUnderscore ? text + "_" : text
  }

  /// `userId.name` as `user_id.name`; nil if the text has an underscore.
  private static func snake(_ text: String) -> String? {
    var path = ""
    for scalar in text.unicodeScalars {
      if scalar == "_" { return nil }
      if ("A"..."Z").contains(scalar) {
        path += "_" + String(scalar).lowercased()
      } else {
        path.unicodeScalars.append(scalar)
      }
    }
    return path
  }
}

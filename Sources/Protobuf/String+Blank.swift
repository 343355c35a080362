extension String {
  /// Whether nothing of it can be seen: all is white space, or of no width like U+200B, or there is nothing.
  var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }
}

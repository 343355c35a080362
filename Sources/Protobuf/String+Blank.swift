extension String {
  /// Whether nothing in it is visible: it is empty, or has only white space, control characters, zero-width characters
  /// like U+200B, and symbols drawn blank like the Braille pattern without dots.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.isInvisible) }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control || Self.isDrawnEmpty(self)
  }

  /// Symbols that Unicode counts as visible although they are drawn blank.
  private static func isDrawnEmpty(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2800: true  // BRAILLE PATTERN BLANK
    case 0xFFF9...0xFFFB: true  // INTERLINEAR ANNOTATION ANCHOR, SEPARATOR, TERMINATOR
    case 0x1D159: true  // MUSICAL SYMBOL NULL NOTEHEAD
    default: false
    }
  }
}

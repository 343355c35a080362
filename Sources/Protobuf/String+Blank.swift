extension String {
  /// Whether nothing of it can be seen: all is white space, a control character, of no width like U+200B, or drawn empty
  /// like the Braille pattern without dots, or there is nothing.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.isInvisible) }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control || Self.isDrawnEmpty(self)
  }

  /// What Unicode counts as a visible symbol, though nothing of it is seen.
  private static func isDrawnEmpty(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2800: true  // BRAILLE PATTERN BLANK
    case 0xFFF9...0xFFFB: true  // INTERLINEAR ANNOTATION ANCHOR, SEPARATOR, TERMINATOR
    case 0x1D159: true  // MUSICAL SYMBOL NULL NOTEHEAD
    default: false
    }
  }
}

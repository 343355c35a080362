import CQRCode

/// A QR code (ISO/IEC 18004) that a phone can read from a terminal.
struct QRCode {
  /// The longest text, in bytes of UTF-8: what the largest code holds at the lowest level of error correction, which is
  /// enough for a screen.
  static let maximumBytes = 2_953
  /// The light modules that readers need around a code.
  static let quietZone = 4

  /// How many modules the code is wide and high, without the quiet zone.
  let width: Int
  private let dark: [Bool]

  /// The smallest code of a text; nil if the text is empty or too long.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...Self.maximumBytes).contains(bytes.count),
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_L)
    else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    // The lowest bit of a module says whether it is dark.
    dark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    self.width = width
  }

  /// Whether a module is dark; those outside of the code are light.
  private func isDark(_ row: Int, _ column: Int) -> Bool {
    (0..<width).contains(row) && (0..<width).contains(column) && dark[row * width + column]
  }

  /// The lines of the code and its quiet zone. A character shows two modules, one above the other, because characters
  /// are about twice as high as wide.
  /// - Parameter coloured: whether to ask the terminal for black on white. Without, the code is the right way round
  ///   only where text is dark on a light ground; most readers take the other way too.
  func text(coloured: Bool) -> String {
    let columns = -Self.quietZone..<width + Self.quietZone
    return stride(from: -Self.quietZone, to: width + Self.quietZone, by: 2).map { row in
      let line = columns.map { column in
        switch (isDark(row, column), isDark(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
      return coloured ? "\u{1b}[30;107m\(line)\u{1b}[0m\n" : "\(line)\n"
    }.joined()
  }
}

import Glibc

/// A table of text with aligned columns.
struct Table {
  enum Alignment { case left, right }

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[String]] = []

  /// A table whose columns have these titles; amounts go to the right.
  init(_ columns: [(title: String, alignment: Alignment)]) { self.columns = columns }

  /// Adds a row; it has as many cells as there are columns.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, without spaces at their ends; only the titles if there is no row.
  var text: String {
    let all = [columns.map(\.title)] + rows.map { $0.map(TextWidth.printable) }
    let widths = columns.indices.map { column in all.map { TextWidth.columns($0[column]) }.max() ?? 0 }
    return all.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - TextWidth.columns(cell))
        if column > 0 { line += "  " }
        line += columns[column].alignment == .left ? cell + gap : gap + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }
}

/// How much room a text takes on a terminal.
enum TextWidth {
  /// The scripts whose characters are two columns wide (Unicode Standard Annex 11, the blocks that matter).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF,
    0x20000...0x3FFFD,
  ]

  /// Columns of a terminal.
  static func columns(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let first = character.unicodeScalars.first else { return sum }
      if first.properties.generalCategory == .format { return sum }
      return sum + (wide.contains { $0.contains(first.value) } ? 2 : 1)
    }
  }

  /// The text without control characters, with which another user's text could rewrite what the terminal shows.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .control && !isReordering($0) }))
  }

  /// The marks that turn the direction of text around (Unicode Standard Annex 9).
  private static func isReordering(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

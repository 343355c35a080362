/// Columns of text for a terminal: words to the left, numbers to the right.
struct TextTable {
  private let leftColumns: Int
  private let indent: String
  private var rows: [[String]] = []

  /// No rows yet; the first columns hold words.
  init(leftColumns: Int, indent: String = "") {
    self.leftColumns = leftColumns
    self.indent = indent
  }

  /// Adds a row; a column that it does not have is left blank.
  mutating func add(_ row: String...) { rows.append(row) }

  /// The rows, aligned, without blanks at their ends.
  var lines: [String] {
    let widths = columnWidths
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() {
        if column > 0 { line += "  " }
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        line += column < leftColumns ? cell + blanks : blanks + cell
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Where each column ends, in characters.
  var columnEnds: [Int] {
    var end = indent.count - 2
    return columnWidths.map { width in
      end += width + 2
      return end
    }
  }

  private var columnWidths: [Int] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return widths
  }
}

import CPostgres

extension ServerError {
  /// Reads the error fields of a failed result; the caller still has to clear `result`.
  init(result: OpaquePointer) {
    func field(_ code: Character) -> String? {
      guard let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii)) else {
        return nil
      }
      return String(cString: text)
    }
    // libpq makes results of its own (for a lost connection, say), with a message and no fields.
    let fallback = PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
    self.init(
      state: SQLState(field("C") ?? ""), message: field("M") ?? fallback.trimmingNewlines,
      severity: field("V") ?? "ERROR")
    detail = field("D")
    hint = field("H")
    schema = field("s")
    table = field("t")
    column = field("c")
    constraint = field("n")
    position = field("P").flatMap { Int($0) }
    routine = field("R")
  }
}

extension String {
  /// The text without its final line ends, which libpq's messages have.
  var trimmingNewlines: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text = text.dropLast() }
    return String(text)
  }
}

import CSV
import Glibc
import PayshareClient

/// Writes the rows that were refused into a file, each as it was, with the reason. Confined to one task.
final class RefusedRows {
  private let path: String
  private let descriptor: Int32
  private let delimiter: UInt8
  private let columnCount: Int

  /// A new file; or one to go on with, if the import goes on.
  init(
    _ path: String, titles: [String], delimiter: UInt8, goesOn: Bool
  ) throws(CommandError) {
    (self.path, self.delimiter, columnCount) = (path, delimiter, titles.count)
    // It has personal data.
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (goesOn ? O_APPEND : O_TRUNC), 0o600)
    guard descriptor >= 0 else { throw .file("\(path): \(String(cString: strerror(errno)))") }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 { return }
    // With a byte order mark, by which spreadsheets recognise UTF-8.
    try write(
      "\u{FEFF}" + CSVWriter.line(titles.map(CSVWriter.guarded) + ["row", "reason"], delimiter: delimiter))
  }

  deinit { close(descriptor) }

  /// Adds a row; what it has beyond the columns with titles comes behind the reason.
  func add(_ number: Int32, _ fields: [String], reason: String) throws(CommandError) {
    var cells = Array(fields.prefix(columnCount))
    cells += Array(repeating: "", count: columnCount - cells.count)
    cells += ["\(number)", reason] + fields.dropFirst(columnCount)
    try write(CSVWriter.line(cells.map(CSVWriter.guarded), delimiter: delimiter))
  }

  private func write(_ text: String) throws(CommandError) {
    guard PlainFile.writeAll(text, to: descriptor) else {
      throw .file("\(path): \(String(cString: strerror(errno)))")
    }
  }
}

extension PayshareV1.BulkRegisterUsersResponse {
  /// Why the row was refused, for people; nil if it was not.
  var refusal: String? {
    switch result {
    case .created: return nil
    case .duplicate(let duplicate) where duplicate.earlierRow > 0:
      return "the same address as row \(duplicate.earlierRow)"
    case .duplicate: return "there is an account with this address"
    case .invalid(let invalid):
      return invalid.fieldViolations.map { "\($0.field): \($0.description)" }.joined(separator: "; ")
    case nil: return "unknown result"
    }
  }
}

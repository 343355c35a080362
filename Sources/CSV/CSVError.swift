/// Why a text is not usable as comma-separated values.
public enum CSVError: Error, Sendable, Hashable {
  /// A quotation mark stands where none may, in this field of this record, both from 1 on.
  case malformed(record: Int, field: Int)
  /// The record with this number is longer than `CSVReader.maximumRecordBytes`: a quotation mark may be missing.
  case tooLong(record: Int)
  /// The record with this number has more than `CSVReader.maximumFields` fields.
  case tooManyFields(record: Int)
  /// There is no more memory.
  case noMemory
  /// There is no encoding of this name.
  case unknownEncoding(String)
  /// The bytes from this offset on are none of the encoding.
  case notEncoded(in: String, offset: Int)
}

extension CSVError: CustomStringConvertible {
  /// One line for a person.
  public var description: String {
    switch self {
    case .malformed(let record, let field):
      "row \(record), column \(field): a quotation mark stands where none may, or is missing (one within a field is "
        + "written twice, and the field stands between two)"
    case .tooLong(let record):
      "row \(record): longer than \(CSVReader.maximumRecordBytes) bytes; is a quotation mark missing?"
    case .tooManyFields(let record): "row \(record): more than \(CSVReader.maximumFields) columns"
    case .noMemory: "there is no more memory"
    case .unknownEncoding(let name): "there is no encoding \(name)"
    case .notEncoded(let encoding, let offset): "the bytes from \(offset) on are not \(encoding)"
    }
  }
}

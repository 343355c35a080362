import CCSV

/// Reads comma-separated values (RFC 4180) from UTF-8 that is fed in pieces, with memory for a piece and a record. Confined
/// to one task.
///
/// Spaces around fields without quotation marks are not part of them. Empty lines count as records without fields, so that
/// numbers of records are those of rows in a spreadsheet.
public final class CSVReader {
  /// The most bytes of a record.
  public static let maximumRecordBytes = 1 << 20
  /// The most fields of a record.
  public static let maximumFields = 1_000

  /// A record with its number, from 1 on.
  public struct Record: Sendable, Hashable {
    /// Its number.
    public let number: Int
    /// Its fields.
    public let fields: [String]

    /// A record of its parts.
    public init(number: Int, fields: [String]) {
      self.number = number
      self.fields = fields
    }
  }

  // At an address of its own, because the library keeps pointers into it.
  private let parser: UnsafeMutablePointer<csv_parser>
  private let state = State()

  /// What the callbacks of the library add to.
  private final class State {
    var records: [Record] = []
    var fields: [String] = []
    var byteCount = 0
    var count = 0
    var endsWithCR = false
    var failure: CSVError?
  }

  /// A reader of fields between delimiters.
  public init(delimiter: UInt8) throws(CSVError) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: csv_parser())
    guard csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)) == 0 else {
      throw .noMemory
    }
    csv_set_delim(parser, delimiter)
  }

  deinit {
    csv_free(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// Reads on, and returns the records that are complete. If some come before a fault, the next call throws it.
  public func feed(_ bytes: [UInt8]) throws(CSVError) -> [Record] {
    if let failure = state.failure { throw failure }
    let read = csv_parse(parser, bytes, bytes.count, Self.endOfField, Self.endOfRecord, context)
    if read < bytes.count { fail(parserError) }
    // The library gathers a field, so that one without an end would take all memory.
    if state.byteCount + parser.pointee.entry_pos > Self.maximumRecordBytes { fail(.tooLong(record: next)) }
    return try taken()
  }

  /// Returns the last record, if it has no line end.
  public func finish() throws(CSVError) -> [Record] {
    if let failure = state.failure { throw failure }
    if csv_fini(parser, Self.endOfField, Self.endOfRecord, context) != 0 { fail(parserError) }
    return try taken()
  }

  private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(state).toOpaque() }

  private var next: Int { state.count + 1 }

  private var parserError: CSVError {
    csv_error(parser) == CSV_EPARSE ? .malformed(record: next, field: state.fields.count + 1) : .noMemory
  }

  private func fail(_ error: CSVError) { state.failure = state.failure ?? error }

  private func taken() throws(CSVError) -> [Record] {
    let records = state.records
    if records.isEmpty, let failure = state.failure { throw failure }
    state.records = []
    return records
  }

  private static let endOfField:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      bytes, count, context in
      guard let context else { return }
      let state = Unmanaged<State>.fromOpaque(context).takeUnretainedValue()
      state.byteCount += count
      guard state.failure == nil else { return }
      if state.fields.count >= maximumFields {
        state.failure = .tooManyFields(record: state.count + 1)
      } else if state.byteCount > maximumRecordBytes {
        state.failure = .tooLong(record: state.count + 1)
      } else {
        state.fields.append(
          String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self))
      }
    }

  /// - Parameter end: the byte that ended the record, or -1 at the end of the text.
  private static let endOfRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { end, context in
    guard let context else { return }
    let state = Unmanaged<State>.fromOpaque(context).takeUnretainedValue()
    let isSecondOfLineEnd = end == CSV_LF && state.endsWithCR && state.fields.isEmpty
    state.endsWithCR = end == CSV_CR
    if isSecondOfLineEnd { return }
    state.count += 1
    if state.failure == nil, !state.fields.isEmpty {
      state.records.append(Record(number: state.count, fields: state.fields))
    }
    state.fields = []
    state.byteCount = 0
  }
}

import CSV
import FuzzSupport

/// Whatever the text is, and in whatever pieces it comes, reading it gives the same records; what they give can be
/// written, and that is read as the same records.
@main
struct CSVFuzzer {
  static func main() {
    Fuzzer.run { bytes in
      var input = FuzzInput(bytes)
      let delimiter = Delimiter.usual[input.number(below: Delimiter.usual.count)]
      let pieceBytes = input.number(below: 16) + 1
      let text = Array(input.rest)
      let name = TextConverter.encoding(of: text).name
      let converted = read(text, pieceBytes) { try? TextConverter(from: name) }
      let whole = records(converted, .max, delimiter)
      let pieces = records(converted, pieceBytes, delimiter)
      precondition(whole == pieces, "pieces must not matter")
      // A record with one empty field would be an empty line.
      let fields = whole.map(\.fields).filter { $0 != [""] }
      let written = fields.map { CSVWriter.line($0, delimiter: delimiter) }.joined()
      let again = records(Array(written.utf8), .max, delimiter).map(\.fields)
      precondition(again == fields, "what we write, we must read")
    }
  }

  /// The text as far as it is of the encoding.
  private static func read(
    _ bytes: [UInt8], _ pieceBytes: Int, _ make: () -> TextConverter?
  ) -> [UInt8] {
    guard let converter = make() else { return [] }
    var (rest, text) = (bytes[...], [UInt8]())
    while !rest.isEmpty, let piece = try? converter.convert(Array(rest.prefix(pieceBytes))) {
      text += piece
      rest = rest.dropFirst(pieceBytes)
    }
    return text
  }

  /// The records up to the first fault.
  private static func records(_ text: [UInt8], _ pieceBytes: Int, _ delimiter: UInt8) -> [CSVReader.Record] {
    guard let reader = try? CSVReader(delimiter: delimiter) else { return [] }
    var (rest, records) = (text[...], [CSVReader.Record]())
    while !rest.isEmpty {
      guard let found = try? reader.feed(Array(rest.prefix(pieceBytes))) else { return records }
      records += found
      rest = rest.dropFirst(pieceBytes)
    }
    return records + ((try? reader.finish()) ?? [])
  }
}

import SeededRandom
import Testing

@testable import CSV

/// Comma-separated values, whatever pieces they come in.
@Suite("Reading CSV") struct CSVReaderTests {
  private static func read(
    _ text: String, delimiter: Character = ",", pieceBytes: Int = .max
  ) throws -> [CSVReader.Record] {
    let reader = try CSVReader(delimiter: delimiter.asciiValue ?? 0)
    var bytes = Array(text.utf8)[...]
    var records: [CSVReader.Record] = []
    while !bytes.isEmpty {
      records += try reader.feed(Array(bytes.prefix(pieceBytes)))
      bytes = bytes.dropFirst(pieceBytes)
    }
    return records + (try reader.finish())
  }

  @Test(arguments: [1, 2, 3, 7, .max])
  func recordsAreThoseOfTheTextInAnyPieces(pieceBytes: Int) throws {
    let text = "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n\r\n  spaced  ,\nlast,é"
    let records = try Self.read(text, pieceBytes: pieceBytes)
    #expect(
      records == [
        .init(number: 1, fields: ["a", "b"]), .init(number: 2, fields: ["x, \"y\"", "two\nlines"]),
        .init(number: 4, fields: ["spaced", ""]), .init(number: 5, fields: ["last", "é"]),
      ])
  }

  @Test func anyDelimiterSeparates() throws {
    #expect(try Self.read("a;b,c\n", delimiter: ";").map(\.fields) == [["a", "b,c"]])
    #expect(try Self.read("a\tb c\n\tx\n", delimiter: "\t").map(\.fields) == [["a", "b c"], ["", "x"]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func emptyLinesCountWithAnyLineEnd(end: String) throws {
    let records = try Self.read(["a", "", "", "b", ""].joined(separator: end))
    #expect(records.map(\.number) == [1, 4])
  }

  @Test func aQuotationMarkThatIsMissingOrTooManyIsFoundInItsField() {
    #expect(throws: CSVError.malformed(record: 2, field: 3)) { try Self.read("a\nb,,c\"d\n") }
    #expect(throws: CSVError.malformed(record: 2, field: 2)) { try Self.read("a\nb,\"c\nd\n") }
    #expect(throws: CSVError.malformed(record: 1, field: 1)) { try Self.read("\"a\"b\n") }
  }

  @Test func aRecordHasAtMostSoManyBytesAndFields() throws {
    let long = String(repeating: "a", count: CSVReader.maximumRecordBytes)
    #expect(try Self.read(long, pieceBytes: 65_536).count == 1)
    #expect(throws: CSVError.tooLong(record: 1)) { try Self.read(long + "a", pieceBytes: 65_536) }
    #expect(throws: CSVError.tooLong(record: 2)) {
      try Self.read("a\n\"" + long + "\n\n", pieceBytes: 65_536)
    }
    let wide = String(repeating: ",", count: CSVReader.maximumFields - 1)
    #expect(try Self.read(wide).first?.fields.count == CSVReader.maximumFields)
    #expect(throws: CSVError.tooManyFields(record: 2)) { try Self.read("a\n\(wide),\n") }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = ["a", "é", "\"", ",", ";", "\n", "\r\n", " ", "\t", "=", "'", "-", "\u{1F600}"]
    // A record with nothing but one empty field would be an empty line.
    let records = (0..<8).map { _ in
      ["x"]
        + (0..<3).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
            .joined()
        }
    }
    let text = records.map { CSVWriter.line($0, delimiter: UInt8(ascii: ";")) }.joined()
    let read = try Self.read(text, delimiter: ";", pieceBytes: Int.random(in: 1...9, using: &random))
    #expect(read.map(\.fields) == records, "seed \(seed)")
    for field in records.joined() {
      let guarded = CSVWriter.guarded(field)
      #expect(!["=", "+", "-", "@", "\t", "\r", "\r\n"].contains { guarded.first == $0 })
      if guarded != field { #expect(CSVWriter.unguarded(guarded) == field) }
    }
  }

  @Test(arguments: [
    ("E-Mail;Name\na,b,c,d\n", ";"), ("email,name", ","), ("email\tname, first\tphone", "\t"), ("email", ","),
    ("\"a;b;c\",d", ","), ("", ","),
  ])
  func theDelimiterIsThatOfTheFirstLine(text: String, delimiter: Character) {
    #expect(Delimiter.found(in: Array(text.utf8)) == delimiter.asciiValue)
  }
}

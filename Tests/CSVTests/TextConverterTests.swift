import Testing

@testable import CSV

/// Text of other encodings.
@Suite("Converting text") struct TextConverterTests {
  private static func convert(_ bytes: [UInt8], from encoding: String, pieceBytes: Int = .max) throws
    -> String
  {
    let converter = try TextConverter(from: encoding)
    var (rest, text) = (bytes[...], [UInt8]())
    while !rest.isEmpty {
      text += try converter.convert(Array(rest.prefix(pieceBytes)))
      rest = rest.dropFirst(pieceBytes)
    }
    try converter.finish()
    return String(decoding: text, as: UTF8.self)
  }

  @Test(arguments: [1, 2, 3, .max])
  func textIsTheSameInAnyPieces(pieceBytes: Int) throws {
    let text = "Müller €\u{1F600}"
    let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try Self.convert(Array(text.utf8), from: "UTF-8", pieceBytes: pieceBytes) == text)
    #expect(try Self.convert(littleEndian, from: "UTF-16LE", pieceBytes: pieceBytes) == text)
    #expect(try Self.convert(bigEndian, from: "UTF-16BE", pieceBytes: pieceBytes) == text)
  }

  @Test func namedEncodingsAreKnown() throws {
    #expect(try Self.convert([0x4D, 0xFC, 0x80], from: "windows-1252") == "Mü€")
    #expect(try Self.convert([0x4D, 0xFC, 0xA4], from: "latin1") == "Mü¤")
    #expect(throws: CSVError.unknownEncoding("utf-9")) { try TextConverter(from: "utf-9") }
    #expect(throws: CSVError.unknownEncoding("UTF-8//IGNORE")) { try TextConverter(from: "UTF-8//IGNORE") }
  }

  @Test func bytesOfAnotherEncodingAreFoundWhereTheyStand() {
    #expect(throws: CSVError.notEncoded(in: "UTF-8", offset: 1)) {
      try Self.convert([0x4D, 0xFC, 0x6C], from: "UTF-8")
    }
    #expect(throws: CSVError.notEncoded(in: "UTF-8", offset: 3)) {
      try Self.convert([0x61, 0x62, 0x63, 0xC3], from: "UTF-8", pieceBytes: 2)
    }
    #expect(throws: CSVError.self) { try Self.convert([0x00, 0xD8, 0x61, 0x00], from: "UTF-16LE") }
  }

  @Test func theFirstBytesTellTheEncoding() {
    let cases: [([UInt8], String, Int)] = [
      ([0xEF, 0xBB, 0xBF, 0x61], "UTF-8", 3), ([0xFF, 0xFE, 0x61, 0], "UTF-16LE", 2),
      ([0xFE, 0xFF, 0, 0x61], "UTF-16BE", 2), ([0x61, 0, 0x62, 0], "UTF-16LE", 0),
      ([0, 0x61, 0, 0x62], "UTF-16BE", 0), ([0x61, 0x62], "UTF-8", 0), ([0xFC], "UTF-8", 0), ([], "UTF-8", 0),
    ]
    for (bytes, name, length) in cases {
      let found = TextConverter.encoding(of: bytes)
      #expect(found.name == name && found.markLength == length)
    }
  }
}

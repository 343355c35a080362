import RPC
import SeededRandom
import Testing

/// The encoding of `grpc-message`.
@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("", ""), ("plain text, with 100 signs!", "plain text, with 100 signs!"), ("100 %", "100 %25"),
    ("\t\r\n\0", "%09%0D%0A%00"), ("é", "%C3%A9"), ("☕ 👋", "%E2%98%95 %F0%9F%91%8B"), ("\u{7F}", "%7F"),
    ("%41", "%2541"),
  ])
  func messagesAreEncoded(_ message: String, _ encoded: String) {
    #expect(String(decoding: PercentEncoding.encode(message), as: UTF8.self) == encoded)
    #expect(PercentEncoding.decode(encoded.utf8) == message)
  }

  @Test(arguments: [(" a b ", "%20a b%20"), (" ", "%20"), ("  ", "%20%20"), ("   ", "%20 %20")])
  func spacesAtTheEndsAreEncodedAsHeadersCannotHoldThem(_ message: String, _ encoded: String) {
    #expect(String(decoding: PercentEncoding.encode(message), as: UTF8.self) == encoded)
    #expect(PercentEncoding.decode(encoded.utf8) == message)
  }

  @Test func anyUnicodeComesBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var message = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
          message.unicodeScalars.append(scalar)
        }
      }
      let encoded = PercentEncoding.encode(message)
      #expect(encoded.allSatisfy { (0x20...0x7E).contains($0) })
      #expect(Array(PercentEncoding.decode(encoded).utf8) == Array(message.utf8))
    }
  }

  @Test func anyBytesCanBeDecoded() {
    var generator = SeededGenerator(seed: 4)
    // Mostly characters that mean something to decoding.
    let usual = Array("%%%%0123456789ABCDEFabcdefGg ".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? usual.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
      }
      let message = PercentEncoding.decode(bytes)
      #expect(message.utf8.count <= 3 * bytes.count)
      #expect(PercentEncoding.decode(PercentEncoding.encode(message)) == message)
      if !bytes.contains(UInt8(ascii: "%")) { #expect(message == String(decoding: bytes, as: UTF8.self)) }
    }
  }

  @Test(arguments: [
    ("%", "%"), ("%4", "%4"), ("a%zzb", "a%zzb"), ("%%41", "%A"), ("%e9", "\u{FFFD}"),
    ("%F0%9F%91", "\u{FFFD}"),
    ("100%", "100%"), ("%c3%a9", "é"), ("%4G", "%4G"),
  ])
  func malformedTextIsKept(_ encoded: String, _ message: String) {
    #expect(PercentEncoding.decode(encoded.utf8) == message)
  }

  @Test func theLimitCutsBetweenCharacters() {
    let message = "aé☕b"
    #expect(PercentEncoding.encode(message, limit: 0).isEmpty)
    for limit in 0...40 {
      let encoded = PercentEncoding.encode(message, limit: limit)
      #expect(encoded.count <= limit)
      #expect(message.hasPrefix(PercentEncoding.decode(encoded)))
    }
    #expect(PercentEncoding.encode(message, limit: 17).count == 17)
  }
}

import SeededRandom
import Testing

@testable import Cryptography

@Suite struct Base32Tests {
  // RFC 4648, section 10, without the padding.
  @Test(
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
      ("foobar", "MZXW6YTBOI"),
    ])
  func textIsThatOfRFC4648(bytes: String, text: String) {
    #expect(Base32.encode(Array(bytes.utf8)) == text)
    #expect(Base32.decode(text) == Array(bytes.utf8))
    #expect(Base32.decode(text.lowercased()) == Array(bytes.utf8))
  }

  @Test(arguments: [
    "A", "AAA", "AAAAAA", "MZ", "MZXR", "MY======", "M0", "M1", "M8", "M9", "M Y", "ſA", "MÄ", "MY\n",
  ])
  func textThatEncodeNeverWritesIsRefused(text: String) {
    #expect(Base32.decode(text) == nil)
  }

  @Test func everyTextReadsBack() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base32.decode(Base32.encode(bytes)) == bytes)
    }
  }
}

import RPC
import SeededRandom
import Testing

/// Base64 of binary metadata.
@Suite struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ])
  func theVectorsOfTheRFCHold(_ text: String, _ encoded: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
    #expect(Base64.decode(encoded.utf8) == Array(text.utf8))
  }

  @Test(arguments: [("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("", "")])
  func paddingIsAccepted(_ text: String, _ encoded: String) {
    #expect(Base64.decode(encoded.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    "Z", "Zm9vY", "Zg=", "Zg===", "Z===", "=", "==", "====", "Zm9v=", "Zm8==", "Zg==Zg==", "Z g", "Zg\n",
    "Zm9-",
    "Zm9_", "Zé", "*",
  ])
  func nonBase64IsRefused(_ text: String) { #expect(Base64.decode(text.utf8) == nil) }

  @Test func everyByteAndLengthComesBack() {
    var generator = SeededGenerator(seed: 5)
    for length in 0...300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let encoded = Base64.encode(bytes)
      #expect(encoded.count == (length * 4 + 2) / 3)
      #expect(Base64.decode(encoded) == bytes)
      let padded = encoded + [UInt8](repeating: UInt8(ascii: "="), count: (4 - encoded.count % 4) % 4)
      #expect(Base64.decode(padded) == bytes)
    }
    #expect(Base64.decode(Base64.encode(Array(0...255))) == Array(0...255))
  }
}

import Cryptography
import SeededRandom
import Testing

@testable import Accounts

@Suite struct CryptographyTests {
  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }

  @Test func signatureIsThatOfRFC8032() throws {
    // Section 7.1, test 2.
    let key = try Ed25519PrivateKey(bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    let signature = bytes(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")
    #expect(
      try key.publicKey() == bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
    #expect(try key.sign([0x72]) == signature)
    let publicKey = try Ed25519PublicKey(try key.publicKey())
    #expect(publicKey.verifies(signature, of: [0x72]))
    #expect(!publicKey.verifies(signature, of: [0x73]))
    #expect(!publicKey.verifies([], of: [0x72]))
  }

  @Test func digestIsThatOfFIPS180() throws {
    #expect(
      try SHA256.digest(of: Array("abc".utf8))
        == bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
  }

  @Test func authenticationCodeIsThatOfRFC4231EachTime() throws {
    // Section 4.3, test case 2.
    let key = try AuthenticationKey(Array("Jefe".utf8))
    let code = bytes("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    for _ in 0..<2 {
      #expect(try key.code(of: Array("what do ya want for nothing?".utf8)) == code)
      #expect(try key.code(of: []) != code)
    }
  }

  @Test(
    arguments: [
      ([], ""), ([0], "AA"), ([0xff], "_w"), ([0xfb, 0xff], "-_8"), ([1, 2, 3], "AQID"),
      ([0, 0, 0, 1], "AAAAAQ"),
    ] as [([UInt8], String)])
  func base64IsThatOfRFC4648(bytes: [UInt8], text: String) {
    #expect(Base64URL.encode(bytes) == text)
    #expect(Base64URL.decode(text) == bytes)
  }

  @Test(arguments: ["A", "AAAAA", "AB", "AAB", "AA==", "A+", "A/", "A A", "Ä", "AA\n", "AA\u{0}"])
  func textThatEncodeNeverWritesIsRefused(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test func everyTextReadsBack() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
  }
}

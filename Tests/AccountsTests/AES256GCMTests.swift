import Cryptography
import SeededRandom
import Testing

/// The test cases of McGrew and Viega, The Galois/Counter Mode of Operation, appendix B.
@Suite("AES-256-GCM") struct AES256GCMTests {
  struct Vector: Sendable {
    let key: String
    let nonce: String
    let text: String
    let associated: String
    let encrypted: String
    let tag: String
  }

  private static let vectors = [
    Vector(
      key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12), text: "",
      associated: "", encrypted: "", tag: "530f8afbc74536b9a963b4f1c4cb738b"),
    Vector(
      key: String(repeating: "00", count: 32), nonce: String(repeating: "00", count: 12),
      text: String(repeating: "00", count: 16), associated: "", encrypted: "cea7403d4d606b6e074ec5d3baf39d18",
      tag: "d0d1c8a799996bf0265b98b5d48ab919"),
    Vector(
      key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
      nonce: "cafebabefacedbaddecaf888",
      text: "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
      associated: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
      encrypted: "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
      tag: "76fc6ece0f4e1768cddf8853bb2d551b"),
  ]

  private func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
  }

  @Test(arguments: vectors) func sealsAsTheSpecificationHasIt(_ vector: Vector) throws {
    let cipher = try AES256GCM(key: bytes(vector.key))
    let sealed = try cipher.seal(
      bytes(vector.text), with: bytes(vector.associated), nonce: bytes(vector.nonce))
    #expect(sealed == bytes(vector.nonce + vector.encrypted + vector.tag))
    #expect(try cipher.open(sealed, with: bytes(vector.associated)) == bytes(vector.text))
  }

  @Test func nothingModifiedOpens() throws {
    let cipher = try AES256GCM(key: [UInt8](repeating: 7, count: 32))
    let sealed = try cipher.seal(Array("secret".utf8), with: Array("purpose".utf8))
    #expect(try cipher.open(sealed, with: Array("purpose".utf8)) == Array("secret".utf8))
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(try cipher.open(changed, with: Array("purpose".utf8)) == nil)
    }
    #expect(try cipher.open(sealed, with: Array("another".utf8)) == nil)
    #expect(try cipher.open(Array(sealed.dropLast()), with: Array("purpose".utf8)) == nil)
    #expect(try cipher.open([], with: []) == nil)
    let other = try AES256GCM(key: [UInt8](repeating: 8, count: 32))
    #expect(try other.open(sealed, with: Array("purpose".utf8)) == nil)
  }

  @Test func sealingTwiceNeverGivesTheSameBytes() throws {
    let cipher = try AES256GCM(key: [UInt8](repeating: 7, count: 32))
    #expect(try cipher.seal([1], with: []) != cipher.seal([1], with: []))
  }

  @Test func aKeyHas32Bytes() {
    for count in [0, 16, 31, 33] {
      #expect(throws: OpenSSLError()) { try AES256GCM(key: [UInt8](repeating: 0, count: count)) }
    }
  }
}

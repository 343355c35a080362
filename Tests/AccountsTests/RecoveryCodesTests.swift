import Cryptography
import SeededRandom
import Testing

@testable import Accounts

@Suite struct RecoveryCodesTests {
  private func make(seed: UInt64) throws -> (codes: [RecoveryCode], stored: RecoveryCodes) {
    var random = SeededGenerator(seed: seed)
    return try RecoveryCodes.make(using: &random)
  }

  @Test func thereAreTenDifferentCodesOf120Bits() throws {
    let (codes, stored) = try make(seed: 1)
    #expect(Set(codes).count == 10)
    #expect(stored.digests.count == 10)
    #expect(RecoveryCode.length * 8 == 120)
    #expect(Set(try make(seed: 2).codes).isDisjoint(with: codes))
  }

  @Test func codeIsSixGroupsOfFourCharacters() throws {
    for code in try make(seed: 1).codes {
      #expect(code.text.wholeMatch(of: /[A-Z2-7]{4}(-[A-Z2-7]{4}){5}/) != nil, "\(code.text)")
    }
  }

  @Test func codeIsReadHoweverItIsTyped() throws {
    for code in try make(seed: 1).codes {
      let plain = code.text.filter { $0 != "-" }
      for typed in [
        code.text, code.text.lowercased(), plain, " \(plain) ", plain.map { "\($0)" }.joined(separator: " "),
      ] {
        #expect(RecoveryCode(typed) == code, "\(typed)")
      }
    }
  }

  @Test(
    arguments: [
      "", "-", "ABCD", "ABCD-EFGH-IJKL-MNOP", "ABCD-EFGH-IJKL-MNOP-QRST-UVW",
      "ABCD-EFGH-IJKL-MNOP-QRST-UVWXY",
      "ABCD-EFGH-IJKL-MNOP-QRST-UVW1", "ABCD_EFGH-IJKL-MNOP-QRST-UVWX", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX\n",
      "ABCD-EFGH-IJKL-MNOP-QRST-UVWX=",
    ])
  func anyOtherTextIsNoCode(text: String) {
    #expect(RecoveryCode(text) == nil)
  }

  @Test func eachCodeIsUsedOnce() throws {
    let (codes, stored) = try make(seed: 1)
    var left = stored
    for (number, code) in codes.shuffled().enumerated() {
      left = try #require(try left.using(code))
      #expect(left.digests.count == 9 - number)
      #expect(try left.using(code) == nil)
    }
    #expect(left.digests.isEmpty)
  }

  @Test func codeOfAnotherSetIsRefused() throws {
    let stored = try make(seed: 1).stored
    for code in try make(seed: 2).codes { #expect(try stored.using(code) == nil) }
  }

  @Test func digestsAreStoredAndNotTheCodes() throws {
    let (codes, stored) = try make(seed: 1)
    for (code, digest) in zip(codes, stored.digests) {
      let bytes = try #require(Base32.decode(code.text.filter { $0 != "-" }))
      let expected = try SHA256.digest(of: bytes)
      #expect(digest == expected)
    }
  }
}

import SeededRandom
import Testing

@testable import Accounts

@Suite(.serialized) struct PasswordHashTests {
  @Test func referenceVectorOfArgon2idIsReproduced() throws {
    // From the test program of the reference implementation: argon2id, v=19, t=2, m=2^8, p=1.
    let cost = PasswordHash.Cost(memoryKiB: 256, passes: 2, lanes: 1)
    #expect(
      try Argon2.hash("password", salt: Array("somesalt".utf8), length: 32, cost: cost)
        == "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
  }

  @Test func onlyThePasswordItselfMatches() throws {
    var random = SeededGenerator(seed: 1)
    let hash = try PasswordHash.make(of: "pässwörter 🦊", using: &random)
    #expect(try hash.matches("pässwörter 🦊"))
    #expect(try !hash.matches("Pässwörter 🦊"))
    #expect(try !hash.matches("pässwörter 🦊 "))
    #expect(try !hash.matches(""))
    // It looks the same but has other bytes: passwords are taken verbatim.
    #expect(try !hash.matches("pa\u{308}sswo\u{308}rter 🦊"))
  }

  @Test func costIsAtLeastThatOfTheRulesAndSaltsDiffer() throws {
    // Boxed: ThreadSanitizer stumbles over the address of an empty struct (swiftlang/swift#66099).
    var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
    let one = try PasswordHash.make(of: "zqxjvkwp", using: &random)
    let other = try PasswordHash.make(of: "zqxjvkwp", using: &random)
    #expect(one.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(PasswordHash.Cost.standard.memoryKiB >= 19 * 1_024)
    #expect(one.text != other.text)
  }

  @Test func decoyCostsTheSameAndMatchesNothing() throws {
    #expect(PasswordHash.decoy.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    #expect(try !PasswordHash.decoy.matches("zqxjvkwp"))
    #expect(PasswordHash.decoy.text.utf8.count == 31 + 22 + 1 + 43)
  }

  @Test(arguments: ["", "x", "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65", "$argon2id$v=19$m=256,t=2,p=1$"])
  func damagedHashIsAnError(text: String) {
    #expect(throws: Argon2Error.self) { try PasswordHash(stored: text).matches("zqxjvkwp") }
  }
}

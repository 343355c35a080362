import Cryptography
import SeededRandom
import Testing

/// Tokens that people copy.
@Suite struct RandomTokenTests {
  @Test func noneBeginsAsAnOptionDoesAndAllDiffer() {
    var random = SeededGenerator(seed: 17)
    let tokens = (0..<2_000).map { _ in RandomToken.text(byteCount: 24, using: &random) }
    #expect(tokens.allSatisfy { !$0.hasPrefix("-") && $0.utf8.count == 32 })
    #expect(tokens.contains { $0.hasPrefix("_") } && Set(tokens).count == tokens.count)
  }
}

import Protobuf
import RPC
import Testing

@Suite struct ViolationsMergingTests {
  private func together(_ rules: [String], _ found: [String]) -> [String] {
    func violations(_ texts: [String]) -> [FieldViolation] {
      texts.map { text in
        let words = text.split(separator: " ").map(String.init)
        return FieldViolation(field: words[0], description: "", reason: words[1])
      }
    }
    return violations(rules).merged(with: violations(found)).map { "\($0.field) \($0.reason)" }
  }

  @Test func serviceFindingsFollowFieldRuleViolations() {
    #expect(
      together(["e.date MALFORMED"], ["e.shares DIFFERS", "e.payers REQUIRED"]) == [
        "e.date MALFORMED", "e.shares DIFFERS", "e.payers REQUIRED",
      ])
  }

  @Test func consequencesOfAFieldRuleViolationAreLeftOut() {
    #expect(together(["e.date MALFORMED"], ["e.date ENDED"]) == ["e.date MALFORMED"])
    #expect(together(["e.shares[1] DUPLICATE"], ["e.shares[1].user_id TWICE"]) == ["e.shares[1] DUPLICATE"])
    #expect(together(["e.rate.numerator TOO_SMALL"], ["e.rate REQUIRED"]) == ["e.rate.numerator TOO_SMALL"])
    // But a list whose element is wrong may be wrong as a whole too, and a name is not a part of a longer one.
    #expect(together(["e.shares[1] DUPLICATE"], ["e.shares DIFFERS"]).count == 2)
    #expect(together(["e.share X"], ["e.shares REQUIRED"]).count == 2)
  }
}

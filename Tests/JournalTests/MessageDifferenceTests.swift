import PayshareAPI
import Protobuf
import SeededRandom
import Testing

@testable import Journal

@Suite("What of a message changed") struct MessageDifferenceTests {
  private let before = PayshareV1.Expense.with {
    $0.id = "x"
    $0.description = "Dinner"
    $0.notes = "with wine"
    $0.total = .with {
      $0.amountMinor = 100
      $0.currencyCode = "INR"
    }
    $0.payers = [.with { $0.userID = "a" }, .with { $0.userID = "b" }]
  }

  @Test func nothingChangesInTheSameMessage() throws {
    let difference = try MessageDifference(from: before, to: before)
    #expect(difference.fields == [])
    #expect(difference.previous == PayshareV1.Expense())
  }

  @Test func onlyFieldsThatAreDifferentAreKeptAsTheyWere() throws {
    var after = before
    after.description = "Lunch"
    after.notes = ""
    after.total?.amountMinor = 200
    after.payers.removeLast()
    let difference = try MessageDifference(from: before, to: after)
    #expect(Set(difference.fields).isSuperset(of: ["description", "notes", "total", "payers"]))
    #expect(difference.previous.id == "")
    #expect(difference.previous.description == "Dinner")
    #expect(difference.previous.notes == "with wine")
    #expect(difference.previous.total == before.total)
    #expect(difference.previous.payers == before.payers)
  }

  @Test func whatWasBeforeFollowsFromTheDifferenceAndWhatIsAfter() throws {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<500 {
      let (before, after) = (Self.expense(&random), Self.expense(&random))
      let difference = try MessageDifference(from: before, to: after)
      var restored = after
      for field in difference.fields {
        switch field {
        case "id": restored.id = difference.previous.id
        case "description": restored.description = difference.previous.description
        case "total": restored.total = difference.previous.total
        case "payers": restored.payers = difference.previous.payers
        default: Issue.record("\(field) was not touched")
        }
      }
      #expect(restored == before)
    }
  }

  private static func expense(_ random: inout SeededGenerator) -> PayshareV1.Expense {
    .with { expense in
      expense.id = Bool.random(using: &random) ? "x" : ""
      expense.description = ["", "a", "b"].randomElement(using: &random) ?? ""
      if Bool.random(using: &random) {
        expense.total = .with { $0.amountMinor = Int64.random(in: 0...2, using: &random) }
      }
      expense.payers = (0..<Int.random(in: 0...2, using: &random)).map { number in
        .with { $0.userID = "\(number)" }
      }
    }
  }
}

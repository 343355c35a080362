import PayshareClient
import Testing

@testable import payshare

@Suite("Lists of several pages")
struct ListedTests {
  private static let outdated = CommandError.status(
    Status(
      violations: [
        FieldViolation(field: "page_token", description: "outdated", reason: "PAGE_TOKEN_OUTDATED")
      ]))

  /// A list of 0, 1, 2, … in pages of two whose first continuations, as many as `outdated` says, are refused.
  private func numbers(
    _ limit: Int, outdated: Int = 0, of count: Int = 5, failing error: CommandError = Self.outdated
  ) async throws -> (numbers: Listed<Int>, calls: [String]) {
    var (left, calls): (Int, [String]) = (outdated, [])
    let found = try await Listed<Int>.first(limit) { size, token async throws(CommandError) in
      calls.append(token)
      if !token.isEmpty, left > 0 {
        left -= 1
        throw error
      }
      let start = Int(token) ?? 0
      let end = min(start + min(Int(size), 2), count)
      return (Array(start..<end), end < count ? "\(end)" : "")
    }
    return (found, calls)
  }

  @Test func pagesAreRequestedUntilThereAreAsManyAsWanted() async throws {
    let all = try await numbers(50)
    #expect((all.numbers.found, all.numbers.hasMore) == ([0, 1, 2, 3, 4], false))
    #expect(all.calls == ["", "2", "4"])
    let some = try await numbers(3)
    #expect((some.numbers.found, some.numbers.hasMore) == ([0, 1, 2], true))
  }

  @Test func anOutdatedListBeginsAgainAndFindsNothingTwice() async throws {
    let all = try await numbers(50, outdated: Listed<Int>.maximumRestarts)
    #expect(all.numbers.found == [0, 1, 2, 3, 4])
    #expect(all.calls == ["", "2", "", "2", "", "2", "", "2", "4"])
  }

  @Test func aListThatIsAlwaysOutdatedFails() async throws {
    let error = await #expect(throws: CommandError.self) {
      _ = try await numbers(50, outdated: Listed<Int>.maximumRestarts + 1)
    }
    #expect(error?.exitCode == StatusCode.invalidArgument.rawValue)
  }

  @Test func anotherErrorEndsTheListAtOnce() async throws {
    let error = await #expect(throws: CommandError.self) {
      _ = try await numbers(50, outdated: 1, failing: .status(Status(.unavailable)))
    }
    #expect(error?.exitCode == StatusCode.unavailable.rawValue)
  }
}

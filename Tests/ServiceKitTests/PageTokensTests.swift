import GoogleAPI
import Identifiers
import Postgres
import RPC
import Testing

@testable import ServiceKit

/// The contents of page tokens, and what they are bound to.
@Suite struct PageTokensTests {
  private let tokens: PageTokens

  init() throws { tokens = try PageTokens(keys: [Array(repeating: 7, count: 32)]) }

  private func status(_ token: String, _ arguments: [String]) -> Status? {
    do throws(Status) {
      _ = try tokens.page(size: 10, token: token, arguments: arguments)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    Page.Key.none, .day(.earliest), .day(.latest), .day(CalendarDate(daysSince1970: -1)), .name("é🍜"),
    .name(String(repeating: "🍜", count: 100)),
  ])
  func aTokenKeepsTheWholePlace(key: Page.Key) throws {
    let position = Page.Position(key, time: Timestamp(microsecondsSince1970: 1_234_567), id: .version7())
    let token = try tokens.token(after: position, arguments: ["list", "filter"])
    #expect(try tokens.page(size: 10, token: token, arguments: ["list", "filter"]).after == position)
    #expect(token.utf8.count <= 1_024, "the contract takes no longer ones")
  }

  @Test func aTokenOfAnotherOrderOrFilterIsRefused() throws {
    let position = Page.Position(.day(.latest), time: .now, id: .version7())
    let token = try tokens.token(after: position, arguments: ["list", "day desc", "a = 1"])
    for arguments in [
      ["list", "day desc", "a = 2"], ["list", "create_time desc", "a = 1"], ["list", "day desc"],
      ["list", "day desca = 1"], ["list", "day desc", "a = 1", ""],
    ] {
      let refused = status(token, arguments)
      #expect(refused?.code == .invalidArgument)
      let violations = refused?.detail(GoogleRpc.BadRequest.self)?.fieldViolations ?? []
      #expect(violations.map(\.reason) == ["INVALID_PAGE_TOKEN"])
    }
  }

  @Test func aTokenThatWasChangedIsRefused() throws {
    let token = try tokens.token(after: Page.Position(.name("b"), time: .now, id: .zero), arguments: [])
    for index in token.indices {
      var changed = token
      changed.replaceSubrange(index...index, with: token[index] == "A" ? "B" : "A")
      #expect(status(changed, []) != nil)
    }
    #expect(status(String(token.dropLast()), []) != nil)
    #expect(status("", []) == nil)
  }
}

import Identifiers
import Postgres
import Rules
import ServiceKit
import Testing

@testable import Comments

@Suite("Rules of comments") struct CommentRulesTests {
  private static let (now, later) = (
    Timestamp(microsecondsSince1970: 1_800_000_000_000_000),
    Timestamp(microsecondsSince1970: 1_800_000_000_000_001)
  )
  private static let (author, other) = (UUID.version7(), UUID.version7())

  // Testing has comments, too.
  private static var comment: Comments.Comment {
    Comments.Comment(
      id: .version7(), resource: .goal(.version7()), authorID: author, text: "Fine", mentionedIDs: [other],
      createTime: now)
  }

  private static func refusal(_ rule: () throws(Refusal) -> Void) -> Refusal? {
    do throws(Refusal) {
      try rule()
      return nil
    } catch {
      return error
    }
  }

  @Test func anEditKeepsTheTimeAndNeedsTheVersion() throws {
    let comment = Self.comment
    let new = try CommentRules.edit(comment, text: "Better", mentioning: [], etag: "v1", at: Self.later)
    #expect(new.text == "Better" && new.mentionedIDs.isEmpty && new.editTime == Self.later)
    #expect(new.version.number == 2 && new.createTime == Self.now && new.deleteTime == nil)
    let stale = Self.refusal { () throws(Refusal) in
      _ = try CommentRules.edit(comment, text: "Worse", mentioning: [], etag: "v2", at: Self.later)
    }
    #expect(stale == Refusal.stale(currentETag: "v1"))
  }

  @Test func whatIsDeletedLeavesNoTextAndStaysDeleted() throws {
    let comment = Self.comment
    let gone = try #require(try CommentRules.delete(comment, etag: "", at: Self.later))
    #expect(gone.text.isEmpty && gone.mentionedIDs.isEmpty && gone.deleteTime == Self.later)
    #expect(try CommentRules.delete(gone, etag: "v1", at: Self.now) == nil)
    let edited = Self.refusal { () throws(Refusal) in
      _ = try CommentRules.edit(gone, text: "Again", mentioning: [], etag: "v2", at: Self.now)
    }
    guard case .precondition(let reason, _, _) = try #require(edited) else {
      Issue.record("\(String(describing: edited))")
      return
    }
    #expect(reason == "COMMENT_DELETED")
    let stale = Self.refusal { () throws(Refusal) in
      _ = try CommentRules.delete(comment, etag: "v2", at: Self.later)
    }
    #expect(stale == Refusal.stale(currentETag: "v1"))
  }

  @Test func aMentionIsOfSomebodyWhoSeesItOrWasMentionedBefore() {
    let people = (0..<4).map { _ in UUID.version7() }
    do throws(Refusal) {
      try CommentRules.check(mentions: people, earlier: [people[2]], seenBy: [people[0]], field: "ids")
      Issue.record("refused nobody")
    } catch {
      guard case .invalid(let violations) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(violations.map(\.field) == ["ids[1]", "ids[3]"])
      #expect(violations.allSatisfy { $0.reason == "CANNOT_SEE" })
    }
  }
}

import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

/// Comments over the services.
@Suite("Comments, over the services", .timeLimit(.minutes(10))) struct CommentTests {
  /// One of each kind of resource, of Asha and Ben.
  private struct Scene {
    let payshare: Payshare
    let root, asha, ben, mallory: Person
    let goal: PayshareV1.Goal
    let budget: PayshareV1.Budget
    let event: PayshareV1.Event
    let expense: PayshareV1.Expense

    init(_ payshare: Payshare) async throws {
      self.payshare = payshare
      root = try await payshare.administrator()
      (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      mallory = try await payshare.person("Mallory")
      goal = try await asha.goal()
      budget = try await asha.budget(of: goal)
      event = try await asha.event(with: [ben])
      expense = try await asha.pays(100, "Tea", [(ben, 100)], in: event)
      try await asha.grant("commenter", to: ben, on: .with { $0.resource = .goalID(goal.id) })
    }

    /// What is said about.
    var resources: [(PayshareV1.Comment.Resource, PayshareV1.ListCommentsRequest.Resource)] {
      [
        (.goalID(goal.id), .goalID(goal.id)), (.budgetID(budget.id), .budgetID(budget.id)),
        (.eventID(event.id), .eventID(event.id)), (.expenseID(expense.id), .expenseID(expense.id)),
      ]
    }
  }

  @Test func peopleWhoSeeSomethingSayWhatTheyThinkAndOthersReadNothing() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      for (resource, place) in scene.resources {
        let first = try await scene.ben.says("Fine", on: resource, mentioning: [scene.asha])
        let second = try await scene.asha.says("Good", on: resource)
        #expect(first.text == "Fine" && first.authorUserID == scene.ben.id && first.etag == "v1")
        #expect(first.mentionedUserIDs == [scene.asha.id] && first.editTime == nil)
        #expect(try await scene.ben.said(on: place) == [first, second])
        #expect(try await scene.root.said(on: place).count == 2)
        #expect(await status { _ = try await scene.mallory.said(on: place) }?.reason == "ACCESS_DENIED")
        let refused = await status { try await scene.mallory.says("No", on: resource) }
        #expect(refused?.reason == "ACCESS_DENIED")
      }
    }
  }

  @Test func aViewerReadsAndSaysNothing() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      try await scene.asha.grant(
        "viewer", to: scene.mallory, on: .with { $0.resource = .goalID(scene.goal.id) })
      try await scene.ben.says("Fine", on: .goalID(scene.goal.id))
      #expect(try await scene.mallory.said(on: .goalID(scene.goal.id)).map(\.text) == ["Fine"])
      let refused = await status { try await scene.mallory.says("No", on: .budgetID(scene.budget.id)) }
      #expect(refused?.code == .permissionDenied)
    }
  }

  @Test func onlyWhoSeesTheCommentIsMentioned() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      for (resource, _) in scene.resources {
        let refused = await status {
          try await scene.ben.says("@you", on: resource, mentioning: [scene.asha, scene.mallory])
        }
        #expect(refused?.fieldViolations == ["comment.mentioned_user_ids[1]": "CANNOT_SEE"])
      }
      #expect(try await payshare.rowCount("comment") == 0)
      let made = try await scene.ben.says(
        "@you", on: .eventID(scene.event.id), mentioning: [scene.asha, scene.root])
      #expect(made.mentionedUserIDs == [scene.asha.id, scene.root.id])
      let twice = await status {
        try await scene.ben.says("@@", on: .eventID(scene.event.id), mentioning: [scene.asha, scene.asha])
      }
      #expect(twice?.code == .invalidArgument)
      _ = try await scene.root.accounts.deactivateUser(.with { $0.userID = scene.asha.id })
      let gone = await status {
        try await scene.ben.says("@you", on: .eventID(scene.event.id), mentioning: [scene.asha])
      }
      #expect(gone?.fieldViolations == ["comment.mentioned_user_ids[0]": "CANNOT_SEE"])
    }
  }

  /// Changes what a person has said about a goal.
  private static func edit(
    _ comment: PayshareV1.Comment, by person: Person, _ text: String, of goal: PayshareV1.Goal,
    mentioning people: [Person] = []
  ) async throws -> PayshareV1.Comment {
    try await person.commentService.updateComment(
      .with {
        ($0.resource, $0.commentID, $0.text) = (.goalID(goal.id), comment.id, text)
        ($0.etag, $0.mentionedUserIDs) = (comment.etag, people.map(\.id))
      })
  }

  private static func delete(
    _ comment: PayshareV1.Comment, by person: Person, of goal: PayshareV1.Goal
  ) async throws -> PayshareV1.Comment {
    try await person.commentService.deleteComment(
      .with { ($0.resource, $0.commentID) = (.goalID(goal.id), comment.id) })
  }

  @Test func onlyItsAuthorEditsAComment() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (goal, ben) = (scene.goal, scene.ben)
      let said = try await ben.says("Fine", on: .goalID(goal.id))
      let edited = try await Self.edit(said, by: ben, "Better", of: goal, mentioning: [scene.asha])
      #expect(edited.text == "Better" && edited.editTime != nil && edited.etag == "v2")
      #expect(edited.createTime == said.createTime && edited.mentionedUserIDs == [scene.asha.id])
      #expect(try await scene.asha.said(on: .goalID(goal.id)) == [edited])
      for other in [scene.asha, scene.root] {
        let refused = await status { _ = try await Self.edit(edited, by: other, "Worse", of: goal) }
        #expect(refused?.reason == "NOT_THE_AUTHOR")
      }
      let stale = await status { _ = try await Self.edit(said, by: ben, "Worse", of: goal) }
      #expect(stale?.reason == "STALE_ETAG")
      let unseen = await status {
        _ = try await Self.edit(edited, by: ben, "@", of: goal, mentioning: [scene.mallory])
      }
      #expect(unseen?.fieldViolations == ["mentioned_user_ids[0]": "CANNOT_SEE"])
      var elsewhere = goal
      elsewhere.id = try await ben.goal("Ben's").id
      let misplaced = await status { _ = try await Self.edit(edited, by: ben, "No", of: elsewhere) }
      #expect(misplaced?.reason == "COMMENT_NOT_FOUND")
    }
  }

  @Test func whoIsMentionedStaysSoThoughTheySeeItNoMore() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (goal, ben) = (scene.goal, scene.ben)
      let grant = try await scene.asha.grant(
        "viewer", to: scene.mallory, on: .with { $0.resource = .goalID(goal.id) })
      let said = try await ben.says("Fine", on: .goalID(goal.id), mentioning: [scene.mallory])
      _ = try await scene.asha.access.revokeGrant(.with { $0.grantID = grant.grant?.id ?? "" })
      let edited = try await Self.edit(said, by: ben, "Better", of: goal, mentioning: [scene.mallory])
      #expect(edited.mentionedUserIDs == [scene.mallory.id])
    }
  }

  @Test func whatIsTakenBackLeavesThatSomebodySaidSomething() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let (goal, ben) = (scene.goal, scene.ben)
      let place = PayshareV1.ListCommentsRequest.Resource.goalID(goal.id)
      let said = try await ben.says("Fine", on: .goalID(goal.id), mentioning: [scene.asha])
      let other = try await scene.root.says("Hm", on: .goalID(goal.id))
      #expect(
        await status { _ = try await Self.delete(other, by: ben, of: goal) }?.reason == "NOT_THE_AUTHOR")
      let gone = try await Self.delete(said, by: ben, of: goal)
      #expect(gone.text.isEmpty && gone.mentionedUserIDs.isEmpty && gone.deleteTime != nil)
      #expect(try await Self.delete(said, by: ben, of: goal) == gone)
      #expect(try await Self.delete(other, by: scene.asha, of: goal).deleteTime != nil, "who keeps the goal")
      let listed = try await ben.said(on: place)
      #expect(listed.map(\.id) == [said.id, other.id] && listed.allSatisfy { $0.text.isEmpty })
      #expect(listed.map(\.authorUserID) == [ben.id, scene.root.id])
      #expect(try await payshare.rowCount("comment WHERE text_sealed IS NOT NULL") == 0)
      #expect(
        await status { _ = try await Self.edit(gone, by: ben, "Again", of: goal) }?.reason
          == "COMMENT_DELETED")
    }
  }

  @Test func textsAreSealedAndStandInNeitherJournalNorAnswersThatAreKept() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let id = UUID.version7().description
      let resource = PayshareV1.Comment.Resource.goalID(scene.goal.id)
      let text = "Unmistakable words"
      let said = try await scene.ben.says(text, on: resource, requestID: id)
      #expect(try await scene.ben.says(text, on: resource, requestID: id) == said)
      let reused = await status { try await scene.ben.says("Other", on: resource, requestID: id) }
      #expect(reused?.fieldViolations["request_id"] == "REQUEST_ID_REUSED")
      let edited = try await Self.edit(said, by: scene.ben, "Unmistakable too", of: scene.goal)
      _ = try await Self.delete(edited, by: scene.ben, of: scene.goal)
      let hex = "Unmistakable".utf8.map { String($0, radix: 16) }.joined()
      for table in ["comment", "journal_entry", "idempotency"] {
        #expect(
          try await payshare.rowCount("\(table) t WHERE t::text ~ '\(hex)|Unmistakable'") == 0, "\(table)")
      }
      try await payshare.seal()
      let kinds = try await scene.root.audit.listAuditEntries(
        .with { ($0.pageSize, $0.filter) = (100, "resource_id = \(scene.goal.id)") }
      ).entries.compactMap { entry -> String? in
        switch entry.event?.kind {
        case .commentCreated(let it): "created \(it.comment?.id == said.id)"
        case .commentUpdated(let it): "updated \(it.comment?.id == said.id)"
        case .commentDeleted(let it): "deleted \(it.comment?.id == said.id)"
        default: nil
        }
      }
      #expect(Set(["created true", "updated true", "deleted true"]).isSubset(of: kinds))
    }
  }

  @Test func pagesGiveEachCommentOnceOldestFirst() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      var said: [PayshareV1.Comment] = []
      for number in 0..<7 {
        said.append(try await scene.ben.says("Number \(number)", on: .expenseID(scene.expense.id)))
      }
      try await scene.ben.says("About the event", on: .eventID(scene.event.id))
      var (read, token): ([PayshareV1.Comment], String) = ([], "")
      repeat {
        let page = try await scene.asha.commentService.listComments(
          .with {
            ($0.resource, $0.pageSize, $0.pageToken) = (.expenseID(scene.expense.id), 3, token)
          })
        read += page.comments
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(read == said)
    }
  }

  @Test func aCommentHasAText() async throws {
    try await Payshare.with { payshare in
      let scene = try await Scene(payshare)
      let resource = PayshareV1.Comment.Resource.goalID(scene.goal.id)
      for text in ["", " \u{200B}", String(repeating: "x", count: 2_001)] {
        let refused = await status { try await scene.ben.says(text, on: resource) }
        #expect(refused?.fieldViolations["comment.text"] != nil)
      }
      let none = await status { try await scene.root.says("Hm", on: .goalID(UUID.version7().description)) }
      #expect(none?.reason == "ACCESS_DENIED", "also for who may see every goal there is")
    }
  }
}

import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Whom comments on approvals mention.
@Suite("Mentions in comments on approvals", .timeLimit(.minutes(10))) struct ApprovalMentionTests {
  private func says(
    _ people: [String], by person: Person, about approval: PayshareV1.Approval
  ) async throws -> PayshareV1.ApprovalComment {
    try await person.approvals.commentOnApproval(
      .with {
        $0.approvalID = approval.id
        $0.comment = .with { ($0.text, $0.mentionedUserIDs) = ("Please see this", people) }
      })
  }

  @Test func thoseWhoMaySeeItAreMentioned() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      let mentioned = [scene.cleo.id, scene.asha.id, scene.root.id]
      let made = try await says(mentioned, by: scene.ben, about: approval)
      #expect(made.mentionedUserIDs == mentioned)
      _ = try await scene.ben.says("Nobody", about: approval)
      #expect(try await scene.asha.comments(on: approval).map(\.mentionedUserIDs) == [mentioned, []])
      let entries = try await payshare.database.read(
        Statement("SELECT event FROM journal_entry WHERE kind = 99 ORDER BY id", as: [UInt8].self))
      let comments = try entries.compactMap { bytes -> PayshareV1.ApprovalComment? in
        guard case .approvalChanged(let said)? = try PayshareV1.JournalEvent(decoding: bytes).kind else {
          return nil
        }
        return said.comment
      }
      #expect(comments.map(\.mentionedUserIDs) == [mentioned, []])
      #expect(comments.allSatisfy { $0.text.isEmpty })
    }
  }

  @Test func whoMayNotSeeItIsNotMentionedAndLooksLikeNobody() async throws {
    try await Payshare.with { payshare in
      let scene = try await ApprovalScene(payshare)
      let approval = try await scene.submitted()
      for hidden in [scene.dan.id, UUID.version7().description] {
        let refused = await status {
          _ = try await says([scene.asha.id, hidden], by: scene.ben, about: approval)
        }
        #expect(refused?.fieldViolations == ["comment.mentioned_user_ids[1]": "CANNOT_SEE"])
      }
      #expect(try await payshare.rowCount("approval_comment") == 0)
      try await scene.root.grant("viewer", to: scene.dan, on: .budget(scene.budget.id))
      _ = try await says([scene.dan.id], by: scene.ben, about: approval)
      let most = PayshareV1.ApprovalComment.Limits.mentionedUserIDsCount
      #expect(most == 20)
      let many = (0...most).map { _ in UUID.version7().description }
      for wrong in [many, [scene.asha.id, scene.asha.id], ["x"]] {
        let refused = await status { _ = try await says(wrong, by: scene.ben, about: approval) }
        #expect(
          refused?.code == .invalidArgument && refused?.fieldViolations.values.contains("CANNOT_SEE") == false
        )
      }
    }
  }
}

import PayshareAPI
import Protobuf
import Testing

@testable import Budgets

/// What the budgets log says of approvals.
@Suite("Differences of approvals") struct ApprovalDifferencesTests {
  private static func texts(_ said: PayshareV1.ApprovalChanged) -> [String] {
    ApprovalDifferences.of(said).map { "\($0.path) \($0.newValue)" }
  }

  @Test func whatWasDecidedAndByWhomIsSaid() {
    let said = PayshareV1.ApprovalChanged.with {
      $0.approval = .with {
        ($0.state, $0.cause) = (.changesRequested, .baseChanged)
        $0.votes = [
          .with { $0.choice = .approve },
          .with {
            ($0.choice, $0.approverUserID, $0.voterUserID) = (.requestChanges, "kim", "lee")
          },
        ]
      }
      $0.changes = [.with { $0.kind = .decided }, .with { $0.kind = .changesRequested }]
    }
    #expect(
      Self.texts(said) == [
        "approval.state CHANGES_REQUESTED", "approval.cause BASE_CHANGED",
        "changes DECIDED, CHANGES_REQUESTED", "vote.choice REQUEST_CHANGES", "vote.approver_user_id kim",
        "vote.voter_user_id lee",
      ])
  }

  @Test func aVoteThatWasMadeBeforeIsNotSaidAgain() {
    let said = PayshareV1.ApprovalChanged.with {
      $0.approval = .with { ($0.state, $0.votes) = (.submitted, [.with { $0.choice = .approve }]) }
      $0.changes = [.with { ($0.kind, $0.fromUserID, $0.toUserIDs) = (.reassigned, "kim", ["lee"]) }]
    }
    #expect(
      Self.texts(said) == [
        "approval.state SUBMITTED", "changes REASSIGNED", "changes.from_user_id kim",
        "changes.to_user_id lee",
      ])
  }
}

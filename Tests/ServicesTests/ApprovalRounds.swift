import PayshareAPI
import Postgres
import Protobuf
import RPC
import Testing

/// Rounds in which two people, on two servers, decide about the same approval at once, and each vote decides it.
struct ApprovalRounds {
  private typealias Choice = PayshareV1.ApprovalVote.Choice

  let scene: ApprovalScene
  let route: PayshareV1.ApprovalRoute
  /// The second approver, on the other server.
  let cleo: Person
  /// The approval of the round before.
  private var last: PayshareV1.Approval?
  /// How many transitions there were, and how many of them the second server made.
  private(set) var transitions = 0
  private(set) var elsewhere = 0

  init(_ scene: ApprovalScene, elsewhere: Payshare) async throws {
    self.scene = scene
    route = try await scene.oneStep(.role("accountant"), .role("supervisor"))
    cleo = scene.cleo.using(elsewhere)
  }

  /// The next submission: of a new revision, or again of what was not approved.
  private mutating func submitted() async throws -> PayshareV1.Approval {
    if let last, last.state != .approved {
      try await scene.asha.reopens(last)
    } else if last != nil {
      _ = try await scene.asha.revises(scene.budget)
    }
    return try await scene.submitted(by: route)
  }

  /// Every pair of choices comes in nine rounds.
  mutating func play(_ round: Int) async throws {
    let choices: [Choice] = [.approve, .reject, .requestChanges]
    let (one, two) = (choices[round % 3], choices[round / 3 % 3])
    let approval = try await submitted()
    let before = try await newestEntry()
    async let first = status { [scene] in try await scene.ben.decides(one, on: approval) }
    async let second = status { [cleo] in try await cleo.decides(two, on: approval) }
    let refusals = await [first, second]
    #expect(refusals.compactMap { $0?.reason } == ["APPROVAL_STATE"], "round \(round): \(refusals)")
    let now = try await scene.asha.sees(approval)
    let (winner, choice) = refusals[0] == nil ? (scene.ben, one) : (cleo, two)
    #expect(now.votes.map(\.voterUserID) == [winner.id] && now.votes.map(\.choice) == [choice])
    #expect(now.state == Self.state(after: choice), "round \(round)")
    let made = try await outcomes(after: before)
    #expect(made == 1, "round \(round): there were \(made) transitions")
    transitions += made
    if refusals[0] != nil { elsewhere += 1 }
    last = now
  }

  private static func state(after choice: Choice) -> PayshareV1.Approval.State {
    switch choice {
    case .reject: .rejected
    case .requestChanges: .changesRequested
    default: .approved
    }
  }

  private func newestEntry() async throws -> Int64 {
    try await scene.payshare.database.readFirst(
      Statement("SELECT coalesce(max(sequence), 0) FROM journal_entry", as: Int64.self)) ?? 0
  }

  /// How often the journal says, after an entry, that it was decided about an approval.
  private func outcomes(after entry: Int64) async throws -> Int {
    let events = try await scene.payshare.database.read(
      Statement("SELECT event FROM journal_entry WHERE kind = 99 AND sequence > $1", entry, as: [UInt8].self))
    return try events.reduce(0) { count, bytes in
      guard case .approvalChanged(let said) = try PayshareV1.JournalEvent(decoding: bytes).kind else {
        return count
      }
      return count + said.changes.count { [.approved, .rejected, .changesRequested].contains($0.kind) }
    }
  }
}

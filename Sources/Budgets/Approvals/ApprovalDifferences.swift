import PayshareAPI
import Protobuf

/// What happened to an approval, as the budgets log says it: what was decided, and what has become of it. The steps and
/// all those who are asked stand in the approval.
enum ApprovalDifferences {
  static func of(_ said: PayshareV1.ApprovalChanged) -> [PayshareV1.FieldDifference] {
    let approval = said.approval ?? PayshareV1.Approval()
    var found: [(path: String, value: String)] = [
      ("approval.state", name(of: approval.state, in: "Approval.State")),
      ("approval.cause", name(of: approval.cause, in: "Approval.Cause")),
      ("changes", said.changes.map { name(of: $0.kind, in: "ApprovalChange.Kind") }.joined(separator: ", ")),
    ]
    if said.changes.contains(where: { $0.kind == .decided }), let vote = approval.votes.last {
      found += [
        ("vote.choice", name(of: vote.choice, in: "ApprovalVote.Choice")),
        ("vote.approver_user_id", vote.approverUserID),
        ("vote.voter_user_id", vote.voterUserID),
      ]
    }
    for change in said.changes {
      found.append(("changes.from_user_id", change.fromUserID))
      found += change.toUserIDs.map { ("changes.to_user_id", $0) }
    }
    return found.filter { !$0.value.isEmpty }.map { path, value in
      .with { ($0.path, $0.newValue) = (path, value) }
    }
  }

  private static func name(of value: some ProtobufEnum, in enumeration: String) -> String {
    if value.rawValue == 0 { return "" }
    let schema = PayshareAPIFileDescriptors.schemas.enumeration("payshare.v1.\(enumeration)")
    return schema?.name(of: value.rawValue) ?? "\(value.rawValue)"
  }
}

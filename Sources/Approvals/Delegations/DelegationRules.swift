public import Identifiers
public import Rules

public import struct Postgres.Timestamp

/// Which delegations people may make. No I/O, no clock.
public enum DelegationRules {
  /// Refuses a new delegation that breaks rules. `standing` are those of the organisation that have not ended.
  ///
  /// Only delegations that hold at the same moment make a chain: two people may stand in for each other in different
  /// weeks.
  public static func check(
    _ new: ApprovalDelegation, standing: [ApprovalDelegation], deletedIDs: Set<UUID>, now: Timestamp
  ) throws(Refusal) {
    try checkFields(new, deletedIDs, now)
    let standing = standing.filter { $0.lastTime >= now }
    guard standing.count(where: { $0.fromID == new.fromID }) < ApprovalLimits.maximumDelegations else {
      throw .precondition(
        reason: "TOO_MANY_APPROVAL_DELEGATIONS",
        message: "a person has at most \(ApprovalLimits.maximumDelegations) delegations",
        metadata: ["limit": "\(ApprovalLimits.maximumDelegations)"])
    }
    let chains = DelegationChains(standing)
    let after = chains.reached(from: new.toID, in: new.range)
    if after.contains(where: { $0.userID == new.fromID }) {
      throw .precondition(
        reason: "APPROVAL_DELEGATION_CYCLE",
        message: "the delegate has this person decide for them at the same time, directly or through others")
    }
    // Those that lead to this person do not count, or others could keep them from having a delegate. Only so many are
    // followed when somebody decides.
    if after.contains(where: { 1 + $0.length > ApprovalLimits.maximumDelegationChain }) {
      throw .precondition(
        reason: "APPROVAL_DELEGATION_CHAIN",
        message: "at most \(ApprovalLimits.maximumDelegationChain) delegations follow one another",
        metadata: ["limit": "\(ApprovalLimits.maximumDelegationChain)"])
    }
  }

  private static func checkFields(
    _ new: ApprovalDelegation, _ deletedIDs: Set<UUID>, _ now: Timestamp
  ) throws(Refusal) {
    var violations: [FieldViolation] = []
    if new.toID == new.fromID {
      violations.add(
        FieldViolation("delegation.to_user_id", "OWN_DELEGATE", "people do not stand in for themselves"))
    }
    if deletedIDs.contains(new.toID) {
      violations.add(FieldViolation("delegation.to_user_id", "UNKNOWN_USER", "there is no such user"))
    }
    if new.lastTime < new.firstTime {
      violations.add(
        FieldViolation("delegation.last_time", "END_BEFORE_START", "the delegation ends before it begins"))
    } else if new.lastTime < now {
      violations.add(
        FieldViolation("delegation.last_time", "IN_THE_PAST", "the delegation would have ended already"))
    }
    let (length, overflow) = new.lastTime.microsecondsSince1970.subtractingReportingOverflow(
      new.firstTime.microsecondsSince1970)
    if overflow || length > Int64(ApprovalLimits.maximumDelegationDays) * 86_400_000_000 {
      violations.add(
        FieldViolation(
          "delegation.last_time", "TOO_LONG",
          "a delegation holds for at most \(ApprovalLimits.maximumDelegationDays) days"))
    }
    try violations.refuse()
  }
}

import Rules

/// Whether transfers may be in force at once, and what becomes of thresholds. No I/O, no clock.
enum TransferThresholdRules {
  /// What transfers have moved since a revision was approved, one more of them included; refuses that one if it needs
  /// to be approved. A threshold is compared with all that was moved, so that many small transfers are no way round it.
  /// - Parameters:
  ///   - moved: what was moved before.
  ///   - threshold: nil if the budget has none; then a mandatory route refuses each transfer.
  static func moved(
    _ minorUnits: Int64, after moved: Int64, upTo threshold: Int64?, isRouteMandatory: Bool
  ) throws(Refusal) -> Int64 {
    let (sum, overflow) = moved.addingReportingOverflow(minorUnits)
    let all = overflow ? .max : sum
    if let threshold {
      if all > threshold { throw .transferNeedsApproval(moved: moved, threshold: threshold) }
    } else if isRouteMandatory {
      throw .approvalRequired
    }
    return all
  }

  /// Refuses another version of the threshold than the one that a request names: none where there is none.
  static func require(_ old: TransferThreshold?, etag: String) throws(Refusal) {
    if let old, old.amountMinor != nil {
      try old.version.require(etag: etag)
    } else if !etag.isEmpty {
      throw .stale(currentETag: "")
    }
  }
}

extension Refusal {
  /// More would be moved than may be without being approved.
  fileprivate static func transferNeedsApproval(moved: Int64, threshold: Int64) -> Refusal {
    .precondition(
      reason: "APPROVAL_REQUIRED",
      message: """
        transfers of this budget may move \(threshold) without being approved, and have moved \(moved): \
        DraftBudgetTransfer makes a draft of it for SubmitForApproval
        """,
      metadata: ["moved_minor": "\(moved)", "threshold_minor": "\(threshold)"])
  }
}

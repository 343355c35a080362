import Identifiers
import Postgres
import Rules

/// What becomes of share links. No I/O, no clock.
enum ShareLinkRules {
  /// Whether a link may end at a time.
  static func check(expireTime: Timestamp, now: Timestamp) throws(Refusal) {
    var violations: [FieldViolation] = []
    if expireTime <= now {
      violations.add(FieldViolation(field, "IN_THE_PAST", "the link would have ended already"))
    }
    if expireTime > now.after(days: ShareLinkLimits.maximumDays) {
      violations.add(
        FieldViolation(
          field, "TOO_FAR_AHEAD", "a link ends at most \(ShareLinkLimits.maximumDays) days ahead"))
    }
    try violations.refuse()
  }

  private static let field = "share_link.expire_time"

  /// What becomes of a link that is redeemed or shown at a time.
  /// - Parameter makerMayGive: whether its maker may grant the role until a time.
  static func state(
    of link: ShareLink, at now: Timestamp, makerMayGive: (Timestamp) -> Bool
  ) -> ShareLink.State {
    if link.revokeTime != nil { return .revoked }
    if link.expireTime <= now { return .expired }
    if link.redemptionCount >= link.maxRedemptions { return .usedUp }
    return makerMayGive(grantEnd(of: link, at: now)) ? .active : .makerLostRight
  }

  /// When a grant ends that is redeemed at a time: with its link at the latest.
  static func grantEnd(of link: ShareLink, at now: Timestamp) -> Timestamp {
    guard let days = link.grantDays else { return link.expireTime }
    return min(link.expireTime, now.after(days: Int64(days)))
  }
}

extension Timestamp {
  /// The moment some days later, of 24 hours each.
  func after(days: Int64) -> Timestamp {
    Timestamp(microsecondsSince1970: microsecondsSince1970 &+ days &* 86_400_000_000)
  }
}

/// How much of a budget is used now.
struct GuessStanding: Sendable, Hashable {
  /// Nothing is used, and nobody has logged in.
  static let unused = GuessStanding(usedMicroseconds: 0, isKnown: false)

  /// How long it takes until the whole budget is available again, in microseconds; 0 or less if it is.
  let usedMicroseconds: Int64
  /// For the budget of an account and a source: whether its owner has recently logged in from there.
  let isKnown: Bool
}

/// Whether a password may be tried, or a reset of one requested. No I/O, no clock.
///
/// A user who has logged in to an account from a source is known there, and only guesses from that source at that
/// account can lock them out; guesses from anywhere else cannot, however many there are. All other attempts share the
/// budgets of the source and of the account, so using many accounts or many sources gives no more guesses.
enum GuessRules {
  /// How long a source stays known after its last log-in to an account, in seconds: 90 days.
  static let knownSeconds: Int64 = 90 * 24 * 60 * 60

  /// What to do with an attempt.
  enum Decision: Sendable, Hashable {
    /// Try the password once each of these budgets has given a guess; in this order, so that no two attempts
    /// deadlock.
    case check(taking: [GuessLimit])
    /// Refuse without hashing.
    case refuse(GuessRefusal)
  }

  /// What to do with an attempt, given the standing of each budget.
  static func decide(
    _ standing: [GuessLimit: GuessStanding], _ kind: GuessKind = .password
  ) -> Decision {
    let limits = limits(of: kind, isKnown: standing[.ofAccountFromSource]?.isKnown ?? false)
    let refusals = limits.compactMap { limit -> GuessRefusal? in
      let wait = waitMicroseconds(used: (standing[limit] ?? .unused).usedMicroseconds, of: limit)
      return wait > 0 ? GuessRefusal(limit: limit, waitSeconds: (wait + 999_999) / 1_000_000) : nil
    }
    if let longest = refusals.max(by: { $0.waitSeconds < $1.waitSeconds }) { return .refuse(longest) }
    return .check(taking: limits)
  }

  /// How long until a budget has a guess left, in microseconds; 0 if it has one. `GuessStatements.take` decides the
  /// same in SQL when several take from it at once.
  static func waitMicroseconds(used: Int64, of limit: GuessLimit) -> Int64 {
    max(0, used - (limit.count - 1) * limit.refillSeconds * 1_000_000)
  }

  private static func limits(of kind: GuessKind, isKnown: Bool) -> [GuessLimit] {
    isKnown ? Array(kind.limits.prefix(1)) : kind.limits
  }
}

/// Why a password may not be tried now.
struct GuessRefusal: Sendable, Hashable {
  /// The exhausted budget.
  let limit: GuessLimit
  /// When it will have a guess again, in seconds from now.
  let waitSeconds: Int64
}

/// How much of a budget is used now.
struct GuessStanding: Sendable, Hashable {
  /// Nothing is used, and nobody has logged in.
  static let unused = GuessStanding(usedMicroseconds: 0, isKnown: false)

  /// How long it takes until all of the budget is there again, in microseconds; 0 or less where it is.
  let usedMicroseconds: Int64
  /// Of the budget of an account and a source: whether its owner has logged in from there lately.
  let isKnown: Bool
}

/// Whether a password may be tried. No I/O, no clock.
///
/// Who has logged in to an account from a source is known there, and only the guesses from that same source at that
/// same account can keep them out; so nobody else can, however many guesses they make from wherever. All others share
/// the budgets of the source and of the account, so that neither many accounts nor many sources give more guesses.
enum GuessRules {
  /// How long a source is known after its last log-in to an account, in seconds: 90 days.
  static let knownSeconds: Int64 = 90 * 24 * 60 * 60

  /// What is to happen with an attempt.
  enum Decision: Sendable, Hashable {
    /// The password may be tried, when each of these budgets has given a guess: in this order, so that no two
    /// attempts wait for each other.
    case check(taking: [GuessLimit])
    /// It may not, and is not hashed.
    case refuse(GuessRefusal)
  }

  /// What is to happen with an attempt, by the standing of each budget.
  static func decide(_ standing: [GuessLimit: GuessStanding]) -> Decision {
    let limits = limits(isKnown: standing[.ofAccountFromSource]?.isKnown ?? false)
    let refusals = limits.compactMap { limit -> GuessRefusal? in
      let wait = waitMicroseconds(used: (standing[limit] ?? .unused).usedMicroseconds, of: limit)
      return wait > 0 ? GuessRefusal(limit: limit, waitSeconds: (wait + 999_999) / 1_000_000) : nil
    }
    if let longest = refusals.max(by: { $0.waitSeconds < $1.waitSeconds }) { return .refuse(longest) }
    return .check(taking: limits)
  }

  /// How long it takes until a budget has a guess left, in microseconds; 0 where it has. `GuessStatements.take` decides
  /// the same in SQL, when several take from it at once.
  static func waitMicroseconds(used: Int64, of limit: GuessLimit) -> Int64 {
    max(0, used - (limit.count - 1) * limit.refillSeconds * 1_000_000)
  }

  private static func limits(isKnown: Bool) -> [GuessLimit] {
    isKnown ? [.ofAccountFromSource] : [.ofAccountFromSource, .ofSource, .ofAccountFromUnknownSources]
  }
}

/// Why a password may not be tried now.
struct GuessRefusal: Sendable, Hashable {
  /// The budget that is used up.
  let limit: GuessLimit
  /// When it has a guess again, in seconds from now.
  let waitSeconds: Int64
}

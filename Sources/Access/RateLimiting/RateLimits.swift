import RPC

/// How many calls of a class, reads or writes, each caller may make a second, over all servers: where the settings of
/// their organisation do not say.
///
/// A caller is a user, through whichever services and sessions. Public methods have budgets of their own, and methods
/// for operators are not limited.
public struct RateLimits: Sendable, Hashable {
  /// Reads a second where nothing else is said.
  public static let defaultReadsPerSecond: Int64 = 1_000
  /// Writes a second where nothing else is said.
  public static let defaultWritesPerSecond: Int64 = 200
  /// The highest limit that a server can be given.
  public static let maximumPerSecond: Int64 = 1_000_000

  /// Calls a second that change nothing.
  public var readsPerSecond = RateLimits.defaultReadsPerSecond
  /// Calls a second that change something.
  public var writesPerSecond = RateLimits.defaultWritesPerSecond

  /// The defaults.
  public init() {}

  /// Limits that no test reaches by accident.
  public static var highest: RateLimits {
    var limits = RateLimits()
    limits.readsPerSecond = maximumPerSecond
    limits.writesPerSecond = maximumPerSecond
    return limits
  }

  /// The limit of a class.
  subscript(effect: MethodPolicy.Effect) -> Int64 { effect == .read ? readsPerSecond : writesPerSecond }
}

/// How servers enforce `RateLimits`. With these, two servers let through at most 120 % of a limit over 10 seconds: the
/// burst, what was leased in 11 seconds, and what both gave away freely since they last reported it.
extension RateLimits {
  /// The part of a limit, in percent, that each server lets a caller use in any second without asking for it: half at
  /// once, the other half evenly.
  static let freePercent: Int64 = 10
  /// How much a caller saves by not calling, as the time in which it is refilled; at least one call.
  static let burstMilliseconds: Int64 = 500
  /// How long leased tokens can be used.
  static let leaseMilliseconds: UInt64 = 1_000
  /// A server asks for as many tokens as calls arrived within this time: half of what they can be used for, so that one
  /// server does not empty a bucket that another is about to ask.
  static let demandMilliseconds: UInt64 = 500
  /// How long a server waits after it got less than it asked for, before it asks again: others ask too.
  static let leasePauseMilliseconds: UInt64 = 100
  /// How long a request for tokens may take; then, and after other failures, there is a pause as long.
  static let leaseTimeoutMilliseconds: UInt64 = 1_000
  /// For how long the limits of an organisation are taken to be as they were; then they are read again, behind a call.
  static let knownMilliseconds: UInt64 = 60_000
  /// How often a call waits for tokens that others then take.
  static let maximumWaits = 3
  /// How many callers a server remembers. To forget one gives it nothing but what is free, anew.
  static let maximumCallers = 32_768
  /// How many bits of a user's id choose the table that remembers the user: calls on different loops then seldom wait for
  /// each other.
  static let shardBits = 4
  static var shardCount: Int { 1 << shardBits }
  /// Of how many organisations a server remembers the limits.
  static let maximumOrganisations = 10_000
}

extension UInt64 {
  /// Milliseconds in nanoseconds.
  static func nanoseconds(ofMilliseconds milliseconds: UInt64) -> UInt64 { milliseconds * 1_000_000 }

  /// A second in nanoseconds.
  static var nanosecondsOfSecond: UInt64 { 1_000_000_000 }
}

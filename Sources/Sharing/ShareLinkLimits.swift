/// How much there may be of what links are made of.
enum ShareLinkLimits {
  /// How far ahead a link may expire, in days.
  static let maximumDays: Int64 = 90
  /// How many users may redeem a link that does not say how many.
  static let defaultRedemptions: Int32 = 100
  /// How long links are kept after they have expired, in days.
  static let keptDays: Int64 = 365
}

/// Passwords that are too common.
enum CommonPasswords {
  private static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How many passwords are refused as too common.
  static var count: Int { all.count }

  /// Whether a password is one of the most common ones, ignoring case.
  static func contains(_ password: String) -> Bool {
    all.contains(password.lowercased())
  }
}

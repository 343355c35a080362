/// The passwords that too many people have.
enum CommonPasswords {
  private static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How many passwords are refused as too common.
  static var count: Int { all.count }

  /// Whether a password is one of the most common ones, in whatever case.
  static func contains(_ password: String) -> Bool {
    all.contains(password.lowercased())
  }
}

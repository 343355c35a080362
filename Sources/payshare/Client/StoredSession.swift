import PayshareClient

/// A session as the CLI keeps it between two commands.
struct StoredSession: Hashable, Sendable {
  /// The server that began the session; its tokens go to no other.
  var server: String
  var userID: String
  var email: String
  var displayName: String
  var accessToken: String
  /// When the access token expires, in seconds since 1970.
  var accessTokenExpiry: Int64
  var refreshToken: String

  /// An access token that expires sooner than this, in seconds, is refreshed before use.
  static let refreshMarginSeconds: Int64 = 15

  init(_ session: PayshareV1.Session, server: String) {
    self.server = server
    userID = session.user?.id ?? ""
    email = session.user?.email ?? ""
    displayName = session.user?.displayName ?? ""
    accessToken = session.accessToken
    accessTokenExpiry = session.accessTokenExpireTime?.seconds ?? 0
    refreshToken = session.refreshToken
  }

  /// Whether the access token is too old to be used at a time, in seconds since 1970.
  func isStale(at seconds: Int64) -> Bool { seconds >= accessTokenExpiry - Self.refreshMarginSeconds }

  /// The text of the file: a line for each field, its name and its value.
  var text: String {
    let fields = [
      ("server", server), ("user_id", userID), ("email", email), ("display_name", displayName),
      ("access_token", accessToken), ("access_token_expiry", String(accessTokenExpiry)),
      ("refresh_token", refreshToken),
    ]
    // A line break in a value would begin another field.
    return fields.map { "\($0.0) \($0.1.filter { !$0.isNewline })\n" }.joined()
  }

  /// The session in a file's text; nil if a field is missing.
  init?(text: String) {
    var fields: [Substring: String] = [:]
    for line in text.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      fields[line[..<space]] = String(line[line.index(after: space)...])
    }
    guard let server = fields["server"], let userID = fields["user_id"],
      let accessToken = fields["access_token"],
      let expiry = fields["access_token_expiry"].flatMap({ Int64($0) }),
      let refreshToken = fields["refresh_token"]
    else { return nil }
    self.server = server
    self.userID = userID
    email = fields["email"] ?? ""
    displayName = fields["display_name"] ?? ""
    self.accessToken = accessToken
    accessTokenExpiry = expiry
    self.refreshToken = refreshToken
  }
}

import Identifiers
import PayshareClient

/// One of the people of the demo, logged in.
struct DemoPerson: Sendable {
  let user: PayshareV1.User
  let session: PayshareV1.Session
  let channel: ClientChannel
  let timeout: Duration

  /// How this person's calls are made.
  var options: CallOptions { .bearing(session.accessToken, timeout: timeout) }
  var id: String { user.id }
  var name: String { user.displayName }

  /// Registers a person with a unique address, and logs them in.
  static func joining(
    _ name: String, _ channel: ClientChannel, timeout: Duration
  ) async throws(Status) -> DemoPerson {
    let email = address(name, UUID.version7())
    let password = "demo \(UUID.version7()) \(UInt64.random(in: 0 ... .max))"
    var options = CallOptions(timeout: timeout)
    // The server may still be starting.
    options.waitsForReady = true
    let user = try await PayshareV1.UserServiceClient(channel).registerUser(
      .with { request in
        request.user = .with {
          $0.email = email
          $0.displayName = name
        }
        request.password = password
      }, options: options)
    let session = try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = email
        $0.password = password
      }, options: options)
    return DemoPerson(user: user, session: session, channel: channel, timeout: timeout)
  }

  /// The address of a person of the demo.
  static func address(_ name: String, _ random: UUID) -> String {
    "\(name.lowercased())-\(random.description.suffix(randomLength))\(domain)"
  }

  /// Whether an address is one that the demo has made.
  static func isAddress(_ email: String) -> Bool {
    guard email.hasSuffix(domain), let dash = email.lastIndex(of: "-") else { return false }
    let random = email[email.index(after: dash)...].dropLast(domain.count)
    return random.count == randomLength && random.allSatisfy(\.isHexDigit)
  }

  private static let domain = "@example.com"
  private static let randomLength = 12
}

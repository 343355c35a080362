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
  static func joining(_ name: String, _ place: DemoPlace) async throws(Status) -> DemoPerson {
    try await entering(name, place) { draft, password async throws(Status) in
      try await PayshareV1.UserServiceClient(place.channel).registerUser(
        .with { ($0.user, $0.password, $0.organisation) = (draft, password, place.organisation) },
        options: place.options)
    }
  }

  /// The same for an administrator of the organisation, who has a token for it.
  static func administering(
    _ name: String, _ place: DemoPlace, token: String
  ) async throws(Status) -> DemoPerson {
    try await entering(name, place) { draft, password async throws(Status) in
      try await PayshareV1.UserServiceClient(place.channel).registerAdministrator(
        .with { ($0.user, $0.password, $0.bootstrapToken) = (draft, password, token) }, options: place.options
      )
    }
  }

  private static func entering(
    _ name: String, _ place: DemoPlace,
    _ register: (PayshareV1.User, String) async throws(Status) -> PayshareV1.User
  ) async throws(Status) -> DemoPerson {
    let email = address(name, UUID.version7())
    let password = "demo \(UUID.version7()) \(UInt64.random(in: 0 ... .max))"
    let user = try await register(.with { ($0.email, $0.displayName) = (email, name) }, password)
    let session = try await PayshareV1.SessionServiceClient(place.channel).logIn(
      .with { ($0.email, $0.password, $0.organisation) = (email, password, place.organisation) },
      options: place.options)
    return DemoPerson(user: user, session: session, channel: place.channel, timeout: place.timeout)
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

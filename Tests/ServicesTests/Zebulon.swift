import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Testing

/// A person of whom every table that can holds something.
enum Zebulon {
  static let name = "Zebulon"
  static let phone = "+43664998877"
  static let address = "192.0.2.77"
  static let wantedEmail = "zebulon@goa.example"
}

extension Payshare {
  /// Makes this person, invited by an administrator. Needs `forwards` of the client.
  func zebulon(_ root: Person) async throws -> Person {
    let email = "zebulon@example.com"
    _ = try await root.invite(email, name: Zebulon.name)
    _ = try await accept(try await mailedToken(to: email), name: Zebulon.name)
    let first = try await logIn(email, Self.password)
    let person = try await stating(Zebulon.address).session(of: first, device: "\(Zebulon.name)'s phone")
    _ = try await first.sessions.logOut(.init())
    let seen = try await person.accounts.getCurrentUser(.init())
    _ = try await person.accounts.updateUser(
      .with {
        $0.user = .with {
          ($0.displayName, $0.phone) = (Zebulon.name, Zebulon.phone)
          ($0.languageCode, $0.timeZone) = ("de-AT", "Europe/Vienna")
        }
        $0.updateMask = .with { $0.paths = ["*"] }
        ($0.etag, $0.requestID) = (seen.etag, UUID.version7().description)
      })
    _ = try await person.accounts.requestEmailChange(
      .with { ($0.email, $0.password) = (Zebulon.wantedEmail, person.password) })
    _ = try await root.passwords.startPasswordReset(.with { $0.userID = person.id })
    _ = await status { _ = try await logIn(email, "wrong") }
    _ = try await person.enrols()
    return person
  }
}

extension Person {
  /// A group and a trip with somebody, made with request ids, whose recorded answers have names. This person owes nothing,
  /// the other one 500.
  func trip(with other: Person) async throws -> PayshareV1.Event {
    _ = try await groups.createGroup(
      .with {
        $0.group = .with {
          $0.displayName = "Friends"
          $0.members = [.with { $0.userID = other.id }]
        }
        $0.requestID = UUID.version7().description
      })
    let event = try await event(with: [other])
    try await pays(900, "Tea", [(self, 300), (other, 600)], in: event)
    try await other.pays(100, "Cake", [(self, 100)], in: event)
    return event
  }
}

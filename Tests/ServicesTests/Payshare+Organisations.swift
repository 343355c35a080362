import Access
import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Organisations

extension Payshare {
  /// What people use as their password here.
  static let password = "correct horse battery"

  /// Calls without a session.
  var users: PayshareV1.UserServiceClient { .init(channel) }
  var sessions: PayshareV1.SessionServiceClient { .init(channel) }
  var organisations: PayshareV1.OrganisationServiceClient { .init(channel) }

  /// A new administrator of the first organisation.
  func administrator(_ email: String = "root@example.com") async throws -> Person {
    let token = try await OrganisationMaking(database).token(for: "payshare") { Self.author($0) }
    return try await administrator(email, by: token.text, in: "payshare")
  }

  /// The administrator of a new organisation, which is closed.
  func anotherOrganisation(_ handle: String) async throws -> Person {
    let made = try await OrganisationMaking(database).make(
      .with {
        $0.handle = handle
        $0.displayName = handle
      }, by: Self.author(Installation.id))
    return try await administrator("root@\(handle).example", by: made.token.text, in: handle)
  }

  private func administrator(
    _ email: String, by token: String, in organisation: String
  ) async throws -> Person {
    _ = try await users.registerAdministrator(
      .with {
        $0.bootstrapToken = token
        $0.user = .with {
          $0.email = email
          $0.displayName = "Root"
        }
        $0.password = Self.password
      })
    return try await logIn(email, Self.password, in: organisation)
  }

  /// Somebody who has an account.
  func logIn(
    _ email: String, _ password: String, in organisation: String = "payshare"
  ) async throws -> Person {
    let session = try await sessions.logIn(
      .with {
        $0.email = email
        $0.password = password
        $0.organisation = organisation
      })
    return Person(self, session, email: email, password: password)
  }

  private static func author(_ organisation: UUID) -> JournalAuthor {
    JournalAuthor(organisationID: organisation, userID: nil, service: "test", time: .now)
  }
}

extension Person {
  var organisations: PayshareV1.OrganisationServiceClient { .init(channel) }
}

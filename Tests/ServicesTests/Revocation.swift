import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// A way to give somebody access to an event, and to take it back.
struct Revocation: Sendable, CustomTestStringConvertible {
  /// What is taken back.
  let testDescription: String
  /// Who gets it, and loses it again.
  let holder: KeyPath<RevocationScene, Person> & Sendable
  /// How calls are refused then.
  let code: StatusCode
  /// Gives it; the result takes it back, by an administrator.
  let give: @Sendable (RevocationScene) async throws -> Take

  typealias Take = @Sendable (Person) async throws -> Void

  static let all = [
    granted("a grant on the organisation") { scene in
      try await scene.root.grant("helper", to: scene.helper, on: scene.organisation).grant
    },
    granted("a grant on the event") { scene in
      try await scene.root.grant("helper", to: scene.helper, on: scene.event).grant
    },
    granted("a grant to a team") { scene in
      try await scene.root.grant("helper", to: scene.helper, on: scene.event) {
        $0.principal = .with { $0.principal = .groupID(scene.team.id) }
      }.grant
    },
    ended, narrowed, session, account,
  ]

  /// A grant, which is revoked.
  private static func granted(
    _ name: String, _ give: @escaping @Sendable (RevocationScene) async throws -> PayshareV1.Grant?
  ) -> Revocation {
    Revocation(testDescription: name, holder: \.helper, code: .permissionDenied) { scene in
      let id = try await give(scene)?.id ?? ""
      return { _ = try await $0.access.revokeGrant(.with { $0.grantID = id }) }
    }
  }

  /// A grant, which gets an end that has passed.
  private static let ended = Revocation(
    testDescription: "a grant that ends", holder: \.helper, code: .permissionDenied
  ) { scene in
    let grant = try await scene.root.grant("helper", to: scene.helper, on: scene.event).grant
    return {
      _ = try await $0.access.updateGrant(
        .with {
          ($0.grantID, $0.etag) = (grant?.id ?? "", grant?.etag ?? "")
          $0.updateMask = .with { $0.paths = ["expire_time"] }
          $0.expireTime = .with { $0.seconds = 1 }
        })
    }
  }

  /// A role that is held all the time.
  private static let narrowed = Revocation(
    testDescription: "an edit of a role", holder: \.holder, code: .permissionDenied
  ) { scene in
    try await scene.root.edit("changing", to: RevocationScene.permissions)
    return { try await $0.edit("changing", to: [.groupRead]) }
  }

  /// The session of somebody who takes part in the event.
  private static let session = Revocation(
    testDescription: "a session", holder: \.participant, code: .unauthenticated
  ) { scene in
    let id = try await scene.reopenAccount()
    return { _ = try await $0.sessions.revokeAllUserSessions(.with { $0.userID = id }) }
  }

  private static let account = Revocation(
    testDescription: "an account", holder: \.participant, code: .unauthenticated
  ) { scene in
    let id = try await scene.reopenAccount()
    return { _ = try await $0.accounts.deactivateUser(.with { $0.userID = id }) }
  }
}

/// Those who give, get and lose access.
struct RevocationScene: Sendable {
  /// What is given to people who have no part in the event.
  static let permissions: [PayshareV1.Permission] = [.eventRead, .balanceRead, .expenseCreate]

  /// Administers the organisation.
  let root: Person
  /// Made the event, and takes part in it.
  let owner: Person
  /// Takes part in it.
  let participant: Person
  /// Has no part in it, and holds the role `changing` on it.
  let holder: Person
  /// Has no part in it, and holds nothing.
  let helper: Person
  let trip: PayshareV1.Event
  /// A group of the helper.
  let team: PayshareV1.Group
  let organisation: PayshareV1.GrantResource

  var event: PayshareV1.GrantResource { .with { $0.resource = .eventID(trip.id) } }

  init(_ payshare: Payshare) async throws {
    root = try await payshare.administrator()
    owner = try await payshare.person("Owner")
    participant = try await payshare.person("Participant")
    holder = try await payshare.person("Holder")
    helper = try await payshare.person("Helper")
    trip = try await owner.event(with: [participant])
    team = try await helper.groups.createGroup(.with { $0.group = .with { $0.displayName = "Team" } })
    organisation = try await root.organisation()
    try await root.makeRole("helper", Self.permissions)
    try await root.makeRole("changing", [.groupRead])
    try await root.grant("changing", to: holder, on: event)
  }

  /// Lets the participant's account and session be used again; gives their id.
  fileprivate func reopenAccount() async throws -> String {
    _ = try await root.accounts.reactivateUser(.with { $0.userID = participant.id })
    try await root.payshare.database.commit(
      Statement<Void>("UPDATE session SET end_time = NULL WHERE user_id = $1", UUID(participant.id)))
    return participant.id
  }

  /// What somebody is answered who reads the event, reads its balances, and adds an expense to it.
  func answers(to person: Person) async -> [Status?] {
    [
      await status { _ = try await person.events.getEvent(.with { $0.eventID = trip.id }) },
      await status { _ = try await person.balances.getBalances(.with { $0.eventID = trip.id }) },
      await status { try await enterExpense(by: person) },
    ]
  }

  /// Adds an expense of the owner to the event.
  func enterExpense(by person: Person) async throws {
    _ = try await person.expenses.createExpense(
      .with {
        ($0.eventID, $0.expense) = (trip.id, .exact(100, "Snack", paidBy: owner, [(owner, 100)]))
      })
  }
}

extension Person {
  /// Gives a role other permissions.
  fileprivate func edit(_ role: String, to permissions: [PayshareV1.Permission]) async throws {
    let etag = try await access.getRole(.with { $0.name = role }).etag
    _ = try await access.updateRole(
      .with {
        $0.role = .with { ($0.name, $0.permissions) = (role, permissions) }
        $0.updateMask = .with { $0.paths = ["permissions"] }
        $0.etag = etag
      })
  }
}

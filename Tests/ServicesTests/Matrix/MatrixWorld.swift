import Identifiers
import PayshareAPI
import Protobuf
import RPC
import Testing

/// The two organisations of the matrix. Used by one task.
struct MatrixWorld {
  /// The services.
  let payshare: Payshare
  /// An administrator of the first organisation, who prepares what requests are about.
  let root: Person
  /// Resources of the first organisation, in which nobody takes part but their keeper.
  let ours: MatrixPlace
  /// Resources of another organisation.
  let theirs: MatrixPlace
  private let people: MatrixPeople

  init(_ payshare: Payshare) async throws {
    self.payshare = payshare
    root = try await payshare.administrator()
    people = try await MatrixPeople(of: root)
    ours = try await .everything(of: try await people.next())
    theirs = try await .everything(of: try await payshare.anotherOrganisation("acme"))
    // Entries of the journal are shown once they have their places.
    try await payshare.seal()
  }

  /// Somebody of the first organisation who takes part in nothing and holds no role.
  func somebody() async throws -> Person { try await people.next() }
}

/// What a fixture makes its request of. Used by one task.
struct MatrixScene {
  /// The organisations.
  let world: MatrixWorld
  /// Who makes the call.
  let caller: Person
  /// What the call is about.
  let place: MatrixPlace

  /// An administrator of the caller's organisation, who prepares what requests are about.
  var root: Person { world.root }
  /// The group that the call is about.
  var group: String { place.ids["group", default: ""] }
  /// The event that the call is about.
  var event: String { place.ids["event", default: ""] }

  /// The goal that the call is about.
  var goal: String { place.ids["goal", default: ""] }

  /// The version of the group.
  func groupETag() async throws -> String {
    try await place.keeper.groups.getGroup(.with { $0.groupID = group }).etag
  }

  /// What the call is about, of one of the kinds on which roles are granted.
  func resource(_ kind: String) -> PayshareV1.GrantResource {
    let id = place.ids[kind, default: ""]
    return .with {
      $0.resource =
        switch kind {
        case "group": .groupID(id)
        case "event": .eventID(id)
        case "goal": .goalID(id)
        case "budget": .budgetID(id)
        default: .organisationID(id)
        }
    }
  }

  /// A grant on what the call is about.
  func grant(on kind: String) async throws -> PayshareV1.Grant {
    let organisation = place.ids["organisation"]
    let isTheirs = organisation != nil && organisation == world.theirs.ids["organisation"]
    let granter = isTheirs ? place.keeper : root
    return try #require(
      await granter.grant("auditor", to: place.keeper, on: resource(kind)).grant)
  }

  /// A new role of the caller's organisation.
  func role() async throws -> PayshareV1.Role {
    let name = "r\(UUID.version7())".replacing("-", with: "_")
    try await root.makeRole(name, [.eventRead])
    return try await root.access.getRole(.with { $0.name = name })
  }

  /// A new expense of the event.
  func expense() async throws -> PayshareV1.Expense {
    try await place.keeper.expenses.createExpense(
      .with {
        $0.eventID = event
        $0.expense = .exact(100, "Tea", paidBy: place.keeper, [(place.keeper, 100)])
      })
  }

  /// Another user of the caller's organisation, who shares nothing with the caller.
  func another() async throws -> Person { try await world.somebody() }

  /// An address that nobody has.
  func newAddress() -> String { "\(UUID.version7())@example.com" }
}

import Identifiers
import PayshareClient

extension CommandContext {
  /// An event, a group, a goal or a budget, as it is found by its name.
  typealias Named = (id: String, name: String, created: GoogleProtobuf.Timestamp?)

  /// The id of the event that a text names: an id, or the name of one of the caller's events, or else of one of the
  /// organisation's, if the caller may list them.
  func eventID(_ text: String) async throws(CommandError) -> String {
    let named = { (event: PayshareV1.Event) -> Named in (event.id, event.displayName, event.createTime) }
    return try await id(
      text, "event",
      own: { query async throws(CommandError) in
        try await events(limit: Self.knownPeopleLimit, query).found.map(named)
      },
      ofOrganisation: { () async throws(CommandError) in
        guard try await mayListOrganisation().events else { return nil }
        return try await organisationEvents(limit: Self.knownPeopleLimit).found.map(named)
      })
  }

  /// The id of the group that a text names: an id, or the name of one of the caller's groups, or else of one of the
  /// organisation's, if the caller may list them.
  func groupID(_ text: String) async throws(CommandError) -> String {
    let named = { (group: PayshareV1.Group) -> Named in (group.id, group.displayName, group.createTime) }
    return try await id(
      text, "group",
      own: { query async throws(CommandError) in
        try await groups(limit: Self.knownPeopleLimit, query).found.map(named)
      },
      ofOrganisation: { () async throws(CommandError) in
        guard try await mayListOrganisation().groups else { return nil }
        return try await organisationGroups(limit: Self.knownPeopleLimit).found.map(named)
      })
  }

  /// The id of the goal that a text names, likewise. Names are encrypted, so all of the newest goals are looked through.
  func goalID(_ text: String) async throws(CommandError) -> String {
    let named = { (goal: PayshareV1.Goal) -> Named in (goal.id, goal.displayName, goal.createTime) }
    return try await id(
      text, "goal",
      own: { _ async throws(CommandError) in try await goals(limit: Self.knownPeopleLimit).found.map(named) },
      ofOrganisation: { () async throws(CommandError) in
        guard try await mayListOrganisation().goals else { return nil }
        return try await organisationGoals(limit: Self.knownPeopleLimit).found.map(named)
      })
  }

  /// The id of the budget that a text names, likewise.
  func budgetID(_ text: String) async throws(CommandError) -> String {
    let named = { (budget: PayshareV1.Budget) -> Named in (budget.id, budget.displayName, budget.createTime) }
    return try await id(
      text, "budget",
      own: { _ async throws(CommandError) in
        try await budgets(limit: Self.knownPeopleLimit).found.map(named)
      },
      ofOrganisation: { () async throws(CommandError) in
        guard try await mayListOrganisation().budgets else { return nil }
        return try await organisationBudgets(limit: Self.knownPeopleLimit).found.map(named)
      })
  }

  /// - Parameter ofOrganisation: the newest of all; nil if the caller may not list them.
  private func id(
    _ text: String, _ kind: String, own: (ListedQuery) async throws(CommandError) -> [Named],
    ofOrganisation: () async throws(CommandError) -> [Named]?
  ) async throws(CommandError) -> String {
    if let id = UUID(text) { return id.description }
    var filter = FilterText()
    filter.add("display_name", ":", text.isEmpty ? nil : text)
    let found = try await own(ListedQuery(filter: filter.text))
    if found.contains(where: { Self.isCalled($0, text) }) {
      return try Self.only(found, named: text, kind)
    }
    if let all = try await ofOrganisation() {
      return try Self.only(all, named: text, kind, isOfOrganisation: true)
    }
    // Only for a suggestion in the error.
    return try Self.only(try await own(ListedQuery()), named: text, kind)
  }

  static func only(
    _ things: [Named], named text: String, _ kind: String, isOfOrganisation: Bool = false
  ) throws(CommandError) -> String {
    let found = things.filter { isCalled($0, text) }
    if found.count == 1 { return found[0].id }
    guard found.isEmpty else {
      let choices = found.map { "\($0.id) (created \(TimeText.short($0.created)))" }
      throw .usage(
        "\(found.count) \(kind)s are called \(text): \(choices.joined(separator: ", ")); give the id")
    }
    let guess =
      ArgumentCheck.nearest(to: text, among: things.map(\.name))
      .map { "; did you mean \(TextWidth.printable($0))?" } ?? ";"
    let (who, list) =
      isOfOrganisation
      ? ("the organisation has", "list --all shows them") : ("you have", "list shows yours")
    throw .usage("\(who) no \(kind) called \(text)\(guess) payshare \(kind) \(list)")
  }

  private static func isCalled(_ thing: Named, _ text: String) -> Bool {
    thing.name.lowercased() == text.lowercased()
  }
}

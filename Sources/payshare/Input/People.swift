import Identifiers
import PayshareClient

/// People by their ids, to find them by name and to show their names.
struct People: Sendable {
  private var names: [String: String] = [:]
  /// Whoever is logged in.
  let me: String

  /// Nobody but whoever is logged in.
  init(me: StoredSession) {
    self.me = me.userID
    names[me.userID] = me.displayName
  }

  /// People with these names.
  init(me: String, _ names: [String: String]) {
    self.me = me
    self.names = names
  }

  /// Also knows the participants of an event.
  mutating func add(_ event: PayshareV1.Event) {
    for participant in event.participants { names[participant.userID] = participant.displayName }
  }

  /// Also knows the members of a group.
  mutating func add(_ group: PayshareV1.Group) {
    for member in group.members { names[member.userID] = member.displayName }
  }

  /// The name to show; with the end of the id where two people have one name.
  func name(_ id: String) -> String {
    guard let name = names[id], !name.isEmpty else { return id }
    return names.values.count { $0 == name } == 1 ? name : "\(name) …\(id.suffix(4))"
  }

  /// The id of the person that a text names: `me`, an id, a name, or its beginning; letters of either case.
  func id(of text: String) throws(CommandError) -> String {
    if text.lowercased() == "me" { return me }
    if let id = UUID(text) { return id.description }
    let wanted = text.lowercased()
    var found = names.filter { $0.value.lowercased() == wanted }
    if found.isEmpty { found = names.filter { $0.value.lowercased().hasPrefix(wanted) } }
    if let only = found.first, found.count == 1 { return only.key }
    if found.isEmpty {
      let known = names.values.sorted().map(TextWidth.printable).joined(separator: ", ")
      throw .usage("there is nobody called \(text) among \(known); a name or an id is accepted")
    }
    let choices = found.keys.sorted().map { "\(name($0)) \($0)" }.joined(separator: ", ")
    throw .usage("\(text) is several people: \(choices); give the id")
  }
}

extension CommandContext {
  /// Everyone whom the caller shares a group or an event with, as far as the newest of these go.
  func knownPeople() async throws(CommandError) -> People {
    var people = People(me: try session())
    for group in try await groups(limit: Self.knownPeopleLimit).found { people.add(group) }
    for event in try await events(limit: Self.knownPeopleLimit).found { people.add(event) }
    return people
  }

  /// How many groups and events are looked through for people, and for something by its name.
  static let knownPeopleLimit = 1_000
}

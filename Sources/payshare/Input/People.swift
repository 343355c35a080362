import Identifiers
import PayshareClient

/// People by their ids, to find them by name and to show their names.
struct People: Sendable {
  private var names: [String: String] = [:]
  /// The logged-in user.
  let me: String
  /// Where these people are from.
  private var circle = Circle.acquaintances

  /// What people are looked up among.
  private enum Circle {
    /// The people of the caller's groups and events.
    case acquaintances
    /// All the people of an event.
    case participants
    /// All the people of a group.
    case members
  }

  /// Only the logged-in user.
  init(me: StoredSession) {
    self.me = me.userID
    names[me.userID] = me.displayName
  }

  /// People with these names.
  init(me: String, _ names: [String: String]) {
    self.me = me
    self.names = names
  }

  /// The participants of an event.
  init(me: StoredSession, of event: PayshareV1.Event) {
    self.init(me: me)
    circle = .participants
    add(event)
  }

  /// The members of a group.
  init(me: StoredSession, of group: PayshareV1.Group) {
    self.init(me: me.userID, [:])
    circle = .members
    add(group)
  }

  /// Also knows the participants of an event.
  mutating func add(_ event: PayshareV1.Event) {
    for participant in event.participants { names[participant.userID] = participant.displayName }
  }

  /// Also knows the members of a group.
  mutating func add(_ group: PayshareV1.Group) {
    for member in group.members { names[member.userID] = member.displayName }
  }

  /// The name to show; with the end of the id if two people have the same name.
  func name(_ id: String) -> String {
    guard let name = names[id], !name.isEmpty else { return id }
    return names.values.count { $0 == name } == 1 ? name : "\(name) …\(id.suffix(4))"
  }

  /// What can be typed for a person: the name if it is unambiguous, else the id.
  func argument(for id: String) -> String {
    guard let name = names[id], (try? self.id(of: name)) == id else { return id }
    return name
  }

  /// The id of the person that a text names: `me`, an id, a name, or its beginning; case is ignored.
  func id(of text: String) throws(CommandError) -> String {
    if let id = UUID(text) { return id.description }
    let wanted = text.lowercased()
    var found = names.filter { $0.value.lowercased() == wanted }
    if wanted == "me" {
      found[me] = names[me] ?? text
    } else if found.isEmpty {
      found = names.filter { $0.value.lowercased().hasPrefix(wanted) }
    }
    if let only = found.first, found.count == 1 { return only.key }
    if found.isEmpty { throw .usage(unknown(text)) }
    let choices = found.keys.sorted().map { "\(name($0))\($0 == me ? " (you)" : "") \($0)" }
    throw .usage("\(text) may be \(choices.joined(separator: ", ")); give the id")
  }

  private func unknown(_ text: String) -> String {
    let known = names.values.sorted().prefix(Self.maximumShownNames).map(TextWidth.printable)
    let more = names.count > known.count ? " and \(names.count - known.count) more" : ""
    let place =
      switch circle {
      case .acquaintances: "is in a group or event with you"
      case .participants: "takes part in the event"
      case .members: "is in the group"
      }
    let other = circle == .acquaintances && !text.contains("@") ? "an address or an id" : "an id"
    let email = text.contains("@") ? "people are not found by email address: " : ""
    return
      "\(email)nobody called \(text) \(place), only \(known.joined(separator: ", "))\(more); name one of them, or give \(other), "
      + "which payshare whoami shows"
  }

  /// How many names an error lists at most.
  static let maximumShownNames = 20
}

extension CommandContext {
  /// Everyone in the caller's newest groups and events.
  func knownPeople() async throws(CommandError) -> People {
    var people = People(me: try session())
    for group in try await groups(limit: Self.knownPeopleLimit).found { people.add(group) }
    for event in try await events(limit: Self.knownPeopleLimit).found { people.add(event) }
    return people
  }

  /// How many groups and events are searched for people and names.
  static let knownPeopleLimit = 1_000
}

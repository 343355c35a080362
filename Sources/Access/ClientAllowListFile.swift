import Files
import Identifiers
import TLS

/// Reads the client allow list from its file, with one rule on each line:
/// `WHO users|no-users [forwards] [relay] [by-roles] [operator] [organisations=ID,…] SERVICE…`.
///
/// `WHO` is a SPIFFE ID, or a prefix followed by `/*`, whose clients share their users' sessions. `forwards` marks
/// portals that state their users' addresses, `relay` services that may show sessions begun by others, `by-roles` those
/// that need permissions themselves for what they do for users, and `operator` clients that may call methods for
/// operators. `organisations=` limits a client to some, by their ids. A service is its full name, and `*` means all. `#`
/// begins a comment. The order of the rules does not matter.
public struct ClientAllowListFile: Sendable, Hashable {
  /// The largest file that is read, in bytes.
  public static let maximumBytes = 1 << 20

  /// The path.
  public let path: String
  /// The trust domain of clients, and therefore of all rules.
  public let trustDomain: String
  /// The full names of all services.
  public let services: Set<String>

  /// A file for a server of these services whose clients belong to `trustDomain`.
  public init(_ path: String, trustDomain: String, services: Set<String>) {
    self.path = path
    self.trustDomain = trustDomain
    self.services = services
  }

  /// Reads the file.
  public func load() throws(ClientAllowListError) -> ClientAllowList {
    let bytes: [UInt8]
    do throws(ClientAllowListError.Problem) {
      bytes = try read()
    } catch {
      throw ClientAllowListError(file: path, line: nil, problem: error)
    }
    return try parse(bytes)
  }

  func parse(_ bytes: [UInt8]) throws(ClientAllowListError) -> ClientAllowList {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ClientAllowListError(file: path, line: nil, problem: .notUTF8)
    }
    var rules: [ClientRule] = []
    var lines: [ClientName: Int] = [:]
    let allLines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in allLines.enumerated() {
      do throws(ClientAllowListError.Problem) {
        guard let rule = try rule(line.prefix { $0 != "#" }) else { continue }
        if let first = lines.updateValue(index + 1, forKey: rule.who) { throw .duplicate(firstLine: first) }
        rules.append(rule)
      } catch {
        throw ClientAllowListError(file: path, line: index + 1, problem: error)
      }
    }
    // A truncated or unwritten file would lock every client out.
    if rules.isEmpty { throw ClientAllowListError(file: path, line: nil, problem: .noRules) }
    return ClientAllowList(rules)
  }

  /// The rule on a line without its comment; nil if there is none.
  private func rule(_ line: Substring) throws(ClientAllowListError.Problem) -> ClientRule? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    let who: ClientName
    do throws(SPIFFEID.ParseError) {
      who = try ClientName(first)
    } catch {
      throw .malformedID(String(first), error)
    }
    guard who.trustDomain == trustDomain else { throw .otherTrustDomain(who.trustDomain, trustDomain) }
    guard words.count > 1, let mayActForUsers = Self.users[words[1]] else { throw .usersExpected }
    var marks: Set<Substring> = []
    for word in words.dropFirst(2) {
      guard Self.marks.contains(word), marks.insert(word).inserted else { break }
    }
    let relays = marks.contains(Self.relay)
    if relays, !mayActForUsers { throw .relayWithoutUsers }
    var rest = words.dropFirst(2 + marks.count)
    let needsRoles = marks.contains(Self.byRoles)
    if needsRoles, !mayActForUsers { throw .rolesWithoutUsers }
    let organisations = try organisations(in: rest.first)
    if organisations != nil { rest = rest.dropFirst() }
    let services = try services(named: rest.map(String.init))
    return ClientRule(
      who: who,
      grant: ClientGrant(
        services: services, mayActForUsers: mayActForUsers, forwards: marks.contains(Self.forwards),
        relays: relays, isOperator: marks.contains(Self.operators), needsRoles: needsRoles,
        organisations: organisations))
  }

  /// The organisations that a word names; nil if it does not name any.
  private func organisations(in word: Substring?) throws(ClientAllowListError.Problem) -> Set<UUID>? {
    guard let word, word.hasPrefix(Self.organisations) else { return nil }
    let names = word.dropFirst(Self.organisations.count)
      .split(separator: ",", omittingEmptySubsequences: false)
    var ids: Set<UUID> = []
    for name in names {
      guard let id = UUID(String(name)) else { throw .malformedOrganisation(String(name)) }
      ids.insert(id)
    }
    return ids
  }

  /// The services named by a rule; nil if it allows all.
  private func services(named names: [String]) throws(ClientAllowListError.Problem) -> Set<String>? {
    guard !names.isEmpty else { throw .noServices }
    if names == ["*"] { return nil }
    if names.contains("*") { throw .allAmongServices }
    if let unknown = names.first(where: { !services.contains($0) }) { throw .unknownService(unknown) }
    return Set(names)
  }

  private static let forwards: Substring = "forwards"
  private static let relay: Substring = "relay"
  private static let operators: Substring = "operator"
  private static let byRoles: Substring = "by-roles"
  private static let organisations = "organisations="
  private static let marks: Set<Substring> = [forwards, relay, operators, byRoles]

  private static let users: [Substring: Bool] = ["users": true, "no-users": false]

  private func read() throws(ClientAllowListError.Problem) -> [UInt8] {
    do throws(FileError) {
      return try InputFile(path, maximumBytes: Self.maximumBytes).read()
    } catch {
      throw .unusable(error.problem)
    }
  }
}

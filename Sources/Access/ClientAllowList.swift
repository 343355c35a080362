import Identifiers
import Synchronization
import TLS

/// The client allow list: which certificates may call which services, and which may act for users. Immutable.
public final class ClientAllowList: Sendable {
  /// Open to every accepted client: probes must not depend on a list.
  public static let openServices: Set<String> = ["grpc.health.v1.Health"]

  private let exact: [String: ClientGrant]
  /// Grants by prefix of the identity, the longest first.
  private let prefixes: [(text: String, grant: ClientGrant)]
  private let others: ClientGrant
  private let replaced = Atomic(false)

  /// A list without rules: every certificate may act for users, and call everything but methods for operators.
  public init() {
    exact = [:]
    prefixes = []
    others = ClientGrant(services: nil, mayActForUsers: true)
  }

  init(_ rules: [ClientRule]) {
    var exact: [String: ClientGrant] = [:]
    var prefixes: [(text: String, grant: ClientGrant)] = []
    for rule in rules {
      switch rule.who {
      case .id(let id): exact[id.description] = rule.grant
      case .below(let id): prefixes.append(("\(id)/", rule.grant))
      }
    }
    self.exact = exact
    self.prefixes = prefixes.sorted { $0.text.utf8.count > $1.text.utf8.count }
    others = ClientGrant(services: [], mayActForUsers: false)
  }

  /// The grant of an identity: by its exact rule, or else the rule with the longest prefix, or else none.
  func grant(for identity: String?) -> ClientGrant {
    guard let identity else { return others }
    if let grant = exact[identity] { return grant }
    return prefixes.first { identity.hasPrefix($0.text) }?.grant ?? others
  }

  /// The prefix of the rule that applies to an identity; nil if an exact rule applies, or none.
  func prefix(of identity: String) -> String? {
    guard exact[identity] == nil else { return nil }
    return prefixes.first { identity.hasPrefix($0.text) }?.text
  }

  /// Whether another list has replaced this one, so that cached decisions no longer count.
  var isReplaced: Bool { replaced.load(ordering: .relaxed) }

  func markReplaced() { replaced.store(true, ordering: .relaxed) }
}

/// One line of the allow list.
struct ClientRule: Sendable, Hashable {
  let who: ClientName
  let grant: ClientGrant
}

/// What a certificate may do.
struct ClientGrant: Sendable, Hashable {
  /// The services that it may call in addition to the open ones; nil for all.
  let services: Set<String>?
  /// Whether it may show users' sessions.
  let mayActForUsers: Bool
  /// Whether it may state its users' addresses: budgets and flows are then theirs, not its own.
  var forwards = false
  /// Whether it may show sessions begun by other services.
  var relays = false
  /// Whether it may call methods for operators.
  var isOperator = false
  /// Whether it needs the permissions itself, by roles, for what it does for its users.
  var needsRoles = false
  /// The organisations that it may call for; nil for all.
  var organisations: Set<UUID>?

  func allows(_ service: String) -> Bool {
    guard let services else { return true }
    return services.contains(service) || ClientAllowList.openServices.contains(service)
  }
}

import Synchronization
import TLS

/// Which certificates may call which services, and which may act for users: the allow list. Immutable.
public final class Callers: Sendable {
  /// May be called by whoever was let in: probes must not depend on a list.
  public static let openServices: Set<String> = ["grpc.health.v1.Health"]

  private let exact: [String: CallerGrant]
  /// Of IDs that begin with the text, the longest first.
  private let prefixes: [(text: String, grant: CallerGrant)]
  private let others: CallerGrant
  private let replaced = Atomic(false)

  /// The list without rules: every certificate may act for users and call everything but what is for operators.
  public init() {
    exact = [:]
    prefixes = []
    others = CallerGrant(services: nil, mayActForUsers: true)
  }

  init(_ rules: [CallerRule]) {
    var exact: [String: CallerGrant] = [:]
    var prefixes: [(text: String, grant: CallerGrant)] = []
    for rule in rules {
      switch rule.who {
      case .id(let id): exact[id.description] = rule.grant
      case .below(let id): prefixes.append(("\(id)/", rule.grant))
      }
    }
    self.exact = exact
    self.prefixes = prefixes.sorted { $0.text.utf8.count > $1.text.utf8.count }
    others = CallerGrant(services: [], mayActForUsers: false)
  }

  /// What an identity may do: by the rule for exactly it, else by the one with the longest prefix, else nothing.
  func grant(for identity: String?) -> CallerGrant {
    guard let identity else { return others }
    if let grant = exact[identity] { return grant }
    return prefixes.first { identity.hasPrefix($0.text) }?.grant ?? others
  }

  /// The prefix by which the list knows an identity; nil where it has a rule for exactly it, or none.
  func prefix(of identity: String) -> String? {
    guard exact[identity] == nil else { return nil }
    return prefixes.first { identity.hasPrefix($0.text) }?.text
  }

  /// Whether another list is in use now, so that what was remembered of this one no longer counts.
  var isReplaced: Bool { replaced.load(ordering: .relaxed) }

  func markReplaced() { replaced.store(true, ordering: .relaxed) }
}

/// One line of the allow list.
struct CallerRule: Sendable, Hashable {
  let who: CallerName
  let grant: CallerGrant
}

/// What a certificate may do.
struct CallerGrant: Sendable, Hashable {
  /// The services that it may call besides the open ones; nil for all.
  let services: Set<String>?
  /// Whether it may show users' sessions.
  let mayActForUsers: Bool
  /// Whether it may state from which address its users call: budgets and turns are theirs then, not its own.
  var forwards = false
  /// Whether it may show sessions that others began.
  var relays = false
  /// Whether it may call what is for operators.
  var isOperator = false

  func allows(_ service: String) -> Bool {
    guard let services else { return true }
    return services.contains(service) || Callers.openServices.contains(service)
  }
}

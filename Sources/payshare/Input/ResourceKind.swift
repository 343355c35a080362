import ArgumentParser
import PayshareClient

/// The kinds of things on which roles are granted, as people write them.
enum ResourceKind: String, ExpressibleByArgument, CaseIterable, Sendable {
  case organisation, group, event, goal, budget

  /// The kind in the contract.
  var value: PayshareV1.ResourceType {
    switch self {
    case .organisation: .organisation
    case .group: .group
    case .event: .event
    case .goal: .goal
    case .budget: .budget
    }
  }

  /// The name of a kind.
  static func text(_ type: PayshareV1.ResourceType) -> String {
    allCases.first { $0.value == type }?.rawValue ?? "\(type.rawValue)"
  }
}

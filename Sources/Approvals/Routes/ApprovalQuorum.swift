/// How many of those who are asked have to approve.
public enum ApprovalQuorum: Sendable, Hashable {
  /// One of them.
  case any
  /// All of them.
  case all
  /// This many.
  case count(Int)
  /// More than half of them.
  case majority

  /// How many of `count` people have to approve; at least one, so that no step is passed by nobody.
  public func needed(of count: Int) -> Int {
    switch self {
    case .any: 1
    case .all: max(1, count)
    case .count(let needed): max(1, needed)
    case .majority: count / 2 + 1
    }
  }
}

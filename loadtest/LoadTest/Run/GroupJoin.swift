import Identifiers
import SeededRandom

/// Somebody who joins a group for a moment.
struct GroupJoin: Sendable, Hashable {
  /// The group's number.
  let group: Int
  /// Who adds and removes: the administrator of the group.
  let admin: Int
  /// Who joins: one of those who make calls, as they ask for the group afterwards.
  let joiner: Int

  /// Chooses one; nil if there is none.
  /// - Parameters:
  ///   - share: the generator of several; each changes groups of its own.
  ///   - callers: how many people are logged in, the first ones.
  ///   - busy: groups to leave alone.
  init?(
    in population: Population, share: (index: Int, count: Int), callers: Int, busy: Set<Int>,
    using random: inout SeededGenerator
  ) {
    let count = (population.shape.groups - share.index + share.count - 1) / share.count
    guard count > 0 else { return nil }
    let first = Int.random(in: 0..<count, using: &random)
    for offset in 0..<count {
      let group = share.index + (first + offset) % count * share.count
      if busy.contains(group) { continue }
      let members = population.members(ofGroup: group)
      guard let admin = members.first, admin < callers,
        let joiner = (0..<callers).filter({ !members.contains($0) }).randomElement(using: &random)
      else { continue }
      self.group = group
      self.admin = admin
      self.joiner = joiner
      return
    }
    return nil
  }

  /// The group's id.
  var groupID: String { Population.id(.group, group).description }
  /// The id of who joins.
  var joinerID: String { Population.id(.user, joiner).description }
}

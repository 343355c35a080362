import Events
import Expenses
import Identifiers
import Money
import SeededRandom

extension Trip {
  /// A valid random split of a total, in a random mode.
  func randomSplit(of total: Int64, _ random: inout SeededGenerator) throws -> Split {
    let people = randomPeople(&random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .equal(people)
    case 1: return .percent(try portions(people, sumTo: 10_000, least: 1, &random))
    case 2:
      return .shares(people.map { .init(userID: $0, value: Int64.random(in: 1...3_000, using: &random)) })
    case 3:
      // Nobody gets less than zero of the rest, and so of the total.
      let own = try portions(people, sumTo: Int64.random(in: 0...total, using: &random), least: 0, &random)
      return .adjustment(own)
    default: return .itemised(try randomBill(of: total, &random))
    }
  }

  /// A split among payers.
  func randomPayerSplit(_ random: inout SeededGenerator) throws -> PayerSplit {
    let people = randomPeople(&random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .equal(people)
    case 1: return .percent(try portions(people, sumTo: 10_000, least: 1, &random))
    default:
      return .shares(people.map { .init(userID: $0, value: Int64.random(in: 1...3_000, using: &random)) })
    }
  }

  private func randomBill(of total: Int64, _ random: inout SeededGenerator) throws -> Split.Itemised {
    let discount = Int64.random(in: 0...total, using: &random)
    let tax = Int64.random(in: 0...(total / 4), using: &random)
    let tip = Int64.random(in: 0...(total / 4), using: &random)
    let left = total + discount - tax - tip
    let count = min(left, Int64.random(in: 1...9, using: &random))
    let costs = try Apportionment.apportion(
      left, weights: (0..<count).map { _ in 1 }, ties: TieRotation(id: []))
    let items = costs.map { Split.Item(minorUnits: $0, userIDs: randomPeople(&random)) }
    return Split.Itemised(items: items, taxMinor: tax, tipMinor: tip, discountMinor: discount)
  }

  private func randomPeople(_ random: inout SeededGenerator) -> [UUID] {
    Array(
      event.participantIDs.shuffled(using: &random)
        .prefix(Int.random(in: 1...event.participantIDs.count, using: &random)))
  }

  private func portions(
    _ people: [UUID], sumTo sum: Int64, least: Int64, _ random: inout SeededGenerator
  ) throws -> [Split.Portion] {
    let weights = people.map { _ in Int64.random(in: 1...9, using: &random) }
    let parts = try Apportionment.apportion(
      sum - least * Int64(people.count), weights: weights, ties: TieRotation(id: []))
    return zip(people, parts).map { .init(userID: $0, value: $1 + least) }
  }
}

extension Split {
  /// The same split in another order.
  func shuffled(_ random: inout SeededGenerator) -> Split {
    switch self {
    case .equal(let userIDs): .equal(userIDs.shuffled(using: &random))
    case .percent(let portions): .percent(portions.shuffled(using: &random))
    case .shares(let portions): .shares(portions.shuffled(using: &random))
    case .adjustment(let portions): .adjustment(portions.shuffled(using: &random))
    case .itemised(let bill):
      .itemised(
        .init(
          items: bill.items.shuffled(using: &random).map { item in
            .init(minorUnits: item.minorUnits, userIDs: item.userIDs.shuffled(using: &random))
          }, taxMinor: bill.taxMinor, tipMinor: bill.tipMinor, discountMinor: bill.discountMinor))
    }
  }
}

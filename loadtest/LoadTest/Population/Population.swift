package import Identifiers
import SeededRandom

/// The people, events and expenses of a shape. Each follows from its number and the seed alone, so that a generator
/// knows what `prepare` has made without reading it.
package struct Population: Sendable {
  /// What it is made from.
  package let shape: PopulationShape

  /// The population of a shape.
  package init(_ shape: PopulationShape) { self.shape = shape }

  /// The password of everybody.
  package static let password = "payshare load test"

  /// The currency of all events.
  package static let currency = "INR"

  /// What kind of thing an id is for; it is part of the id, so that ids of different kinds differ.
  package enum Kind: UInt64, Sendable {
    case user = 1
    case group = 2
    case event = 3
    case expense = 4
    case approvalRoute = 5
  }

  /// The id of a thing: a UUID of version 8 (RFC 9562, section 5.8) made of the kind and the number.
  package static func id(_ kind: Kind, _ number: Int) -> UUID {
    UUID(high: 0x7061_7973_6861_8000 | kind.rawValue, low: 0x8000_0000_0000_0000 | UInt64(number))
  }

  /// The address of a person.
  package static func email(_ user: Int) -> String { "user-\(user)@loadtest.example" }

  /// The number of a person who may read the audit, and makes no other calls; nil if all people organise events.
  package var auditor: Int? { shape.users > shape.organisers ? shape.users - 1 : nil }

  /// The people of a group: organisers first.
  package func members(ofGroup group: Int) -> [Int] {
    var random = generator(.group, group)
    return people(4, organiser: group % shape.organisers, using: &random)
  }

  /// An event.
  package func event(_ number: Int) -> PopulationEvent {
    var random = generator(.event, number)
    let count = min(participantCount(using: &random), shape.users)
    let people = people(count, organiser: number % shape.organisers, using: &random)
    let expenses = expenseCount(number)
    return PopulationEvent(
      number: number, participants: people,
      expenses: (0..<expenses).map { expense(firstExpense(number) + $0, among: people) })
  }

  /// Who makes the calls for an event.
  package func organiser(ofEvent event: Int) -> Int { event % shape.organisers }

  /// The people of an event, without its expenses.
  package func participants(ofEvent number: Int) -> [Int] {
    var random = generator(.event, number)
    let count = min(participantCount(using: &random), shape.users)
    return people(count, organiser: number % shape.organisers, using: &random)
  }

  // MARK: -

  /// The number of an event's expenses, derived from its number; all events together have as many as wanted.
  private func expenseCount(_ event: Int) -> Int { firstExpense(event + 1) - firstExpense(event) }

  /// The number of an event's first expense: pairs of neighbours share twice the average unevenly.
  private func firstExpense(_ event: Int) -> Int {
    if event >= shape.events { return shape.expenses }
    let even = event / 2 * 2
    let start = shape.expenses * even / shape.events
    guard event > even else { return start }
    let end = shape.expenses * min(even + 2, shape.events) / shape.events
    var random = generator(.expense, -event)
    return start + Int.random(in: 0...(end - start), using: &random)
  }

  private func participantCount(using random: inout SeededGenerator) -> Int {
    let shape = shape.participants
    return PowerLaw.sample(shape.minimum...shape.maximum, exponent: shape.exponent, using: &random)
  }

  /// Different people, the organiser first.
  private func people(_ count: Int, organiser: Int, using random: inout SeededGenerator) -> [Int] {
    var chosen = [organiser]
    var known: Set<Int> = [organiser]
    chosen.reserveCapacity(count)
    while chosen.count < count {
      let user = Int.random(in: 0..<shape.users, using: &random)
      if known.insert(user).inserted { chosen.append(user) }
    }
    return chosen
  }

  private func expense(_ number: Int, among people: [Int]) -> PopulationExpense {
    var random = generator(.expense, number)
    let total = Int64.random(in: 1_00...100_000_00, using: &random)
    let payer = people[Int.random(in: 0..<people.count, using: &random)]
    return PopulationExpense(
      number: number, totalMinor: total, payer: payer,
      shares: Self.shares(of: total, among: people, count: 3, using: &random))
  }

  /// Divides a total evenly among some of the people; the first ones take what is left over.
  package static func shares(
    of total: Int64, among people: [Int], count: Int, using random: inout some RandomNumberGenerator
  ) -> [(user: Int, minorUnits: Int64)] {
    let count = min(count, people.count)
    let first = Int.random(in: 0..<people.count, using: &random)
    let (each, rest) = total.quotientAndRemainder(dividingBy: Int64(count))
    return (0..<count).map { index in
      (people[(first + index) % people.count], each + (Int64(index) < rest ? 1 : 0))
    }
  }

  private func generator(_ kind: Kind, _ number: Int) -> SeededGenerator {
    var mixer = SeededGenerator(
      seed: shape.seed &+ kind.rawValue &* 0x9e37_79b9 &+ UInt64(bitPattern: Int64(number))
        &* 0x2545_f491_4f6c_dd1d)
    return SeededGenerator(seed: mixer.next())
  }
}

/// An event of the population.
package struct PopulationEvent: Sendable {
  /// Its number.
  package let number: Int
  /// The numbers of its people, the organiser first.
  package let participants: [Int]
  /// Its expenses, the oldest first.
  package let expenses: [PopulationExpense]
}

/// An expense of the population, paid by one and shared by some.
package struct PopulationExpense: Sendable {
  /// Its number.
  package let number: Int
  /// In minor units.
  package let totalMinor: Int64
  /// The number of the person who paid.
  package let payer: Int
  /// What each owes of it.
  package let shares: [(user: Int, minorUnits: Int64)]
}

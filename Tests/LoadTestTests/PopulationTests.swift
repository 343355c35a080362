import Accounts
import Expenses
import Identifiers
import SeededRandom
import Testing

@testable import LoadTest

/// The people, events and expenses that `prepare` makes.
@Suite struct PopulationTests {
  private static func shape(events: Int = 101, expenses: Int = 5_000, seed: UInt64 = 1) -> PopulationShape {
    PopulationShape(
      seed: seed, users: 500, organisers: 20, groups: 10, events: events, expenses: expenses,
      participants: .init(minimum: 2, maximum: 200, exponent: 2))
  }

  @Test(arguments: [(101, 5_000), (2, 7), (1, 3), (50, 10), (7, 0)])
  func allEventsTogetherHaveTheExpensesThatWereAskedFor(_ events: Int, _ expenses: Int) {
    let population = Population(Self.shape(events: events, expenses: expenses))
    let numbers = (0..<events).flatMap { population.event($0).expenses.map(\.number) }
    let isComplete = numbers == Array(0..<expenses)
    #expect(isComplete, "\(numbers.count) of \(expenses)")
  }

  @Test func storedMessagesAreOfTheFormatThatServersWrite() {
    #expect(PopulationStatements.messageFormat == ExpenseFormat.current)
  }

  @Test func everyExpenseAddsUpAndIsAmongThePeopleOfItsEvent() {
    let population = Population(Self.shape())
    for number in 0..<101 {
      let event = population.event(number)
      let people = Set(event.participants)
      #expect(people.count == event.participants.count)
      #expect((2...200).contains(people.count))
      #expect(event.participants[0] == population.organiser(ofEvent: number))
      #expect(population.participants(ofEvent: number) == event.participants)
      for expense in event.expenses {
        #expect(expense.shares.reduce(0) { $0 + $1.minorUnits } == expense.totalMinor)
        #expect(Set(expense.shares.map(\.user)).count == expense.shares.count)
        #expect(people.isSuperset(of: expense.shares.map(\.user) + [expense.payer]))
      }
    }
  }

  @Test func theSeedDecidesAll() {
    func first(_ seed: UInt64) -> [Int] { Population(Self.shape(seed: seed)).event(3).participants }
    #expect(first(1) == first(1))
    #expect(first(1) != first(2))
  }

  @Test func everybodyCanLogInWithThePassword() throws {
    #expect(try PasswordHash(stored: PopulationStatements.passwordHash).matches(Population.password))
    // A log-in costs the server what any other does.
    #expect(PopulationStatements.passwordHash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
  }

  @Test func idsOfDifferentThingsDiffer() {
    let ids = [Population.Kind.user, .group, .event, .expense].flatMap { kind in
      [0, 1, 1 << 40].map { Population.id(kind, $0).description }
    }
    #expect(Set(ids).count == ids.count)
    #expect(Population.id(.event, 255).description == "70617973-6861-8003-8000-0000000000ff")
  }

  @Test func smallNumbersAreCommonAndLargeOnesRare() {
    var random = SeededGenerator(seed: 5)
    let numbers = (0..<20_000).map { _ in PowerLaw.sample(2...1_000, exponent: 2.2, using: &random) }
    #expect(numbers.allSatisfy { (2...1_000).contains($0) })
    #expect(numbers.filter { $0 <= 5 }.count > 14_000)
    #expect(numbers.contains { $0 > 200 })
  }

  @Test func hotEventsAreAskedForAsOftenAsZipfsLawSays() {
    var random = SeededGenerator(seed: 6)
    let zipf = Zipf(100, skew: 1)
    var counts = [Int](repeating: 0, count: 100)
    for _ in 0..<100_000 { counts[zipf.sample(using: &random)] += 1 }
    // 1 + 1/2 + … + 1/100 = 5.187.
    #expect(abs(counts[0] - 19_278) < 600)
    #expect(abs(counts[9] - 1_928) < 250)
    #expect(counts[99] > 0)
  }

  @Test func operationsAreChosenByTheirWeights() {
    var random = SeededGenerator(seed: 7)
    let mix = Mix([.balances: 3, .echo: 1, .logIn: 0])
    var counts: [LoadTest.Operation: Int] = [:]
    for _ in 0..<10_000 { counts[mix.sample(using: &random), default: 0] += 1 }
    #expect(counts[.logIn] == nil)
    #expect(abs((counts[.balances] ?? 0) - 7_500) < 200)
  }
}

import Testing

@testable import LoadTest

/// Reading scenarios.
@Suite struct ScenarioTests {
  private func mistakes(_ yaml: String) -> [ScenarioError.Mistake] {
    do throws(ScenarioError) {
      _ = try Scenario(yaml: yaml, source: "test")
      return []
    } catch {
      return error.mistakes
    }
  }

  private static let rest = "\nmix: {echo: 1}"

  @Test(arguments: BuiltInScenarios.names) func aBuiltInScenarioIsWellFormed(_ name: String) throws {
    let text = try #require(BuiltInScenarios.text(name))
    let scenario = try Scenario(yaml: text, source: name)
    #expect(scenario.name == name)
    #expect(!scenario.description.isEmpty)
  }

  @Test func theSeedMixHasTenReadsToAWrite() throws {
    let scenario = try Scenario(yaml: #require(BuiltInScenarios.text("seed")), source: "seed")
    let changes: Set<LoadTest.Operation> = [.createExpense, .editExpense, .logIn]
    let writes = scenario.mix.filter { changes.contains($0.key) }.values.reduce(0, +)
    let reads = scenario.mix.filter { !changes.contains($0.key) }.values.reduce(0, +)
    #expect(reads == writes * 10 || abs(reads - writes * 10) <= 10)
    #expect(scenario.load == .open(.poisson, [.init(from: 400, to: 400, seconds: 60)]))
  }

  @Test func jsonIsReadToo() throws {
    let scenario = try Scenario(
      yaml: #"{"name": "j", "load": {"callers": 3, "seconds": 2}, "mix": {"echo": 1}}"#, source: "j")
    #expect(scenario.load == .closed(callers: 3, thinkMilliseconds: 0, seconds: 2))
  }

  @Test(
    arguments: [
      ("load: {callers: 0, seconds: 1}", 1, "load.callers"),
      ("load: {callers: 1}", 1, "load.seconds"),
      ("load: {callers: 1, seconds: 1, phases: []}", 1, "load.phases"),
      ("load:\n  phases: []", 2, "load.phases"),
      ("load:\n  phases:\n    - {from: 1, to: x, seconds: 1}", 3, "load.phases[0].to"),
      ("load:\n  arrivals: sometimes\n  phases: [{rate: 1, seconds: 1}]", 2, "load.arrivals"),
      ("load: {callers: 1, seconds: 1}\nspeed: 7", 2, "speed"),
      (
        "load: {callers: 1, seconds: 1}\npopulation: {users: 10, organisers: 20, participants: {maximum: 5}}",
        2,
        "population.organisers"
      ),
      (
        "load: {callers: 1, seconds: 1}\npopulation: {users: 10, organisers: 5}", 2,
        "population.participants.maximum"
      ),
      ("load: {callers: 1, seconds: 1}\nevents: {skew: -1}", 2, "events.skew"),
    ] as [(String, Int, String)])
  func aMistakeIsNamedWithItsLine(_ yaml: String, _ line: Int, _ field: String) {
    let found = mistakes(yaml + Self.rest)
    #expect(found.contains { $0.field == field && $0.line == line }, "\(found)")
  }

  @Test func aMissingMixIsAMistake() {
    #expect(mistakes("load: {callers: 1, seconds: 1}").map(\.field) == ["mix"])
  }

  @Test func editingNeedsCreating() {
    let found = mistakes("load: {callers: 1, seconds: 1}\nmix: {edit_expense: 1}")
    #expect(found.first?.problem.contains("create_expense") == true)
  }

  @Test(arguments: ["", ":\n  - {", "just a text"]) func whatIsNoScenarioIsRefused(_ text: String) {
    #expect(!mistakes(text).isEmpty)
  }
}

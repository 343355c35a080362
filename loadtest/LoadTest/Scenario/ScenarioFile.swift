import Yams

extension Scenario {
  /// Reads a scenario from YAML, or from JSON, which is YAML.
  /// - Throws: all mistakes of the text.
  package init(yaml text: String, source: String) throws(ScenarioError) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw ScenarioError(source: source, mistakes: [.init(line: nil, field: "", problem: "\(error)")])
    }
    guard let node else {
      throw ScenarioError(source: source, mistakes: [.init(line: nil, field: "", problem: "is empty")])
    }
    let mistakes = ScenarioFields.Mistakes()
    self.init(node, mistakes)
    if !mistakes.all.isEmpty { throw ScenarioError(source: source, mistakes: mistakes.all) }
  }

  private init(_ node: Node, _ mistakes: ScenarioFields.Mistakes) {
    let fields = ScenarioFields(
      node, "",
      known: [
        "name", "description", "population", "load", "mix", "events", "page_size", "replay_percent",
        "filter_percent",
        "timeout_milliseconds", "connections", "maximum_in_flight",
      ], mistakes)
    name = fields.text("name", default: "unnamed")
    description = fields.text("description", default: "")
    population = PopulationShape(fields.node("population") ?? ScenarioFields.none, mistakes)
    load = Load(fields, mistakes)
    mix = Self.mix(fields, mistakes)
    events = EventChoice(fields.node("events") ?? ScenarioFields.none, population, mistakes, fields)
    pageSize = fields.integer("page_size", 1...100, default: 20)
    replayPercent = fields.integer("replay_percent", 0...100, default: 2)
    filterPercent = fields.integer("filter_percent", 0...100, default: 25)
    timeoutMilliseconds = fields.integer("timeout_milliseconds", 1...600_000, default: 5_000)
    connections = fields.integer("connections", 1...10_000, default: 8)
    maximumInFlight = fields.integer("maximum_in_flight", 1...100_000, default: 2_000)
  }

  private static func mix(
    _ fields: ScenarioFields, _ mistakes: ScenarioFields.Mistakes
  ) -> [Operation: Int] {
    guard let node = fields.node("mix") else {
      fields.report(nil, "mix", "is missing: say how often each operation is made")
      return [:]
    }
    let weights = ScenarioFields(node, "mix", known: Operation.allCases.map(\.rawValue), mistakes)
    var mix: [Operation: Int] = [:]
    for operation in Operation.allCases where weights.node(operation.rawValue) != nil {
      mix[operation] = weights.integer(operation.rawValue, 0...1_000_000)
    }
    if mix.values.allSatisfy({ $0 == 0 }) { fields.report(node, "mix", "has no operation") }
    if mix[.editExpense, default: 0] > 0, mix[.createExpense, default: 0] == 0 {
      fields.report(node, "mix", "edit_expense needs create_expense: only expenses of the run are edited")
    }
    return mix
  }
}

extension Load {
  fileprivate init(_ fields: ScenarioFields, _ mistakes: ScenarioFields.Mistakes) {
    guard let node = fields.node("load") else {
      fields.report(nil, "load", "is missing: say `phases` for an open loop, or `callers` for a closed one")
      self = .closed(callers: 1, thinkMilliseconds: 0, seconds: 1)
      return
    }
    let load = ScenarioFields(
      node, "load", known: ["arrivals", "phases", "callers", "think_milliseconds", "seconds"], mistakes)
    if load.node("callers") != nil {
      for name in ["arrivals", "phases"] where load.node(name) != nil {
        load.report(load.node(name), load.child(name), "does not go with callers: a loop is open or closed")
      }
      self = .closed(
        callers: load.integer("callers", 1...100_000),
        thinkMilliseconds: load.integer("think_milliseconds", 0...3_600_000, default: 0),
        seconds: load.integer("seconds", 1...86_400))
      return
    }
    for name in ["think_milliseconds", "seconds"] where load.node(name) != nil {
      load.report(load.node(name), load.child(name), "goes with callers; phases have their own times")
    }
    guard let phases = load.node("phases")?.sequence, !phases.isEmpty else {
      load.report(load.node("phases"), "load.phases", "must be a list with at least one phase")
      self = .open(.constant, [])
      return
    }
    self = .open(
      load.choice("arrivals", default: .poisson),
      phases.enumerated().map { Phase($1, "load.phases[\($0)]", mistakes) })
  }
}

extension Load.Phase {
  private static let rates = 1...1_000_000

  fileprivate init(_ node: Node, _ path: String, _ mistakes: ScenarioFields.Mistakes) {
    let fields = ScenarioFields(node, path, known: ["rate", "from", "to", "seconds"], mistakes)
    seconds = fields.integer("seconds", 1...86_400)
    if fields.node("from") != nil || fields.node("to") != nil {
      if let rate = fields.node("rate") {
        fields.report(rate, fields.child("rate"), "does not go with from and to")
      }
      from = fields.integer("from", Self.rates)
      to = fields.integer("to", Self.rates)
    } else {
      from = fields.integer("rate", Self.rates)
      to = from
    }
  }
}

extension PopulationShape {
  fileprivate init(_ node: Node, _ mistakes: ScenarioFields.Mistakes) {
    let fields = ScenarioFields(
      node, "population",
      known: ["seed", "users", "organisers", "groups", "events", "expenses", "participants"], mistakes)
    seed = UInt64(fields.integer("seed", 0...Int.max, default: 1))
    users = fields.integer("users", 2...10_000_000, default: 100_000)
    organisers = fields.integer("organisers", 1...10_000, default: min(200, users))
    groups = fields.integer("groups", 0...10_000_000, default: 10_000)
    events = fields.integer("events", 1...10_000_000, default: 30_000)
    expenses = fields.integer("expenses", 0...100_000_000, default: 1_000_000)
    participants = Participants(fields.node("participants") ?? ScenarioFields.none, mistakes)
    if organisers > users {
      fields.report(fields.node("organisers"), "population.organisers", "must not be above users")
    }
    if participants.maximum > users {
      fields.report(
        fields.node("participants"), "population.participants.maximum", "must not be above users (\(users))")
    }
  }
}

extension PopulationShape.Participants {
  private static let counts = 2...10_000

  fileprivate init(_ node: Node, _ mistakes: ScenarioFields.Mistakes) {
    let fields = ScenarioFields(
      node, "population.participants", known: ["minimum", "maximum", "exponent"], mistakes)
    minimum = fields.integer("minimum", Self.counts, default: 2)
    maximum = fields.integer("maximum", Self.counts, default: max(minimum, 1_000))
    exponent = fields.number("exponent", 0...10, default: 2.2)
    if maximum < minimum {
      fields.report(fields.node("maximum"), fields.child("maximum"), "must not be below the minimum")
    }
  }
}

extension Scenario.EventChoice {
  fileprivate init(
    _ node: Node, _ population: PopulationShape, _ mistakes: ScenarioFields.Mistakes, _ parent: ScenarioFields
  ) {
    let fields = ScenarioFields(node, "events", known: ["skew", "first", "skip"], mistakes)
    skew = fields.number("skew", 0...5, default: 0.8)
    skip = fields.integer("skip", 0...(population.events - 1), default: 0)
    first =
      fields.node("first").map { _ in fields.integer("first", 1...max(1, population.events - skip)) }
  }
}

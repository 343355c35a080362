extension Scenario {
  /// Everything that decides what a run does, as rows of text.
  var descriptionRows: [(name: String, text: String)] {
    [
      ("load", load.description),
      ("mix", mixDescription),
      ("events asked for", events.description),
      ("population", population.description),
      ("people in an event", population.participants.description),
      ("page size", Text.count(pageSize)),
      ("sent again", "\(replayPercent) % of the expenses created"),
      ("filtered", "\(filterPercent) % of the lists of expenses"),
      ("timeout", Text.time(microseconds: timeoutMilliseconds * 1_000)),
      ("connections", Text.count(connections)),
      ("calls under way", "at most \(Text.count(maximumInFlight))"),
    ]
  }

  private var mixDescription: String {
    let total = mix.values.reduce(0, +)
    return Operation.allCases.compactMap { operation in
      guard let weight = mix[operation], weight > 0 else { return nil }
      return "\(operation.rawValue) \(Text.percent(Double(weight) / Double(total)))"
    }.joined(separator: ", ")
  }
}

extension Load {
  /// Kind and size of the load.
  var description: String {
    switch self {
    case .open(let arrivals, let phases):
      let name =
        switch arrivals {
        case .constant: "at equal distances"
        case .poisson: "as Poisson arrivals"
        }
      return "on a schedule, \(name): " + phases.map(\.description).joined(separator: ", then ")
    case .closed(let callers, let think, let seconds):
      let thinking = think > 0 ? " after \(Text.time(microseconds: think * 1_000)) each time" : ""
      let time = Text.duration(seconds: Double(seconds))
      return "\(Text.count(callers, "caller calls", "callers call")) again\(thinking) for \(time)"
    }
  }
}

extension Load.Phase {
  fileprivate var description: String {
    let time = Text.duration(seconds: Double(seconds))
    return from == to
      ? "\(Text.count(from))/s for \(time)" : "from \(Text.count(from))/s to \(Text.count(to))/s in \(time)"
  }
}

extension Scenario.EventChoice {
  fileprivate var description: String {
    var description =
      skew == 0 ? "all alike" : "the event of rank k in proportion to 1/k^\(Text.digits(skew))"
    if let first { description += ", only the first \(Text.count(first))" }
    if skip > 0 { description += ", after the first \(Text.count(skip))" }
    return description
  }
}

extension PopulationShape {
  fileprivate var description: String {
    [
      "\(Text.count(users)) people (\(Text.count(organisers)) of them call)",
      Text.count(groups, "group", "groups"), Text.count(events, "event", "events"),
      Text.count(expenses, "expense", "expenses"), "seed \(seed)",
    ].joined(separator: ", ")
  }
}

extension PopulationShape.Participants {
  fileprivate var description: String {
    if minimum == maximum { return Text.count(minimum) }
    let range = "\(Text.count(minimum)) to \(Text.count(maximum))"
    return "\(range), n of them in proportion to 1/n^\(Text.digits(exponent))"
  }
}

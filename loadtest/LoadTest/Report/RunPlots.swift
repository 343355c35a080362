/// The plots of a run.
struct RunPlots {
  private let report: RunReport
  private let objective: Objective?
  private let points: [TimelinePoint]

  init(_ report: RunReport, objective: Objective?) {
    self.report = report
    self.objective = objective
    points = TimelinePoint.points(of: report.timeline)
  }

  /// All for which there are figures.
  var all: [Plot] {
    [latency, percentiles, throughput, inFlight] + (points.contains { $0.usage != nil } ? [cpu, memory] : [])
  }

  // MARK: Over time

  private func overTime(
    _ title: String, _ note: String, _ y: PlotAxis, _ series: [Plot.Series],
    _ text: @escaping (Double) -> String
  ) -> Plot {
    let end = report.timeline.count
    return Plot(
      title: title, note: note, x: .time(seconds: end), y: y, positions: points.map(\.time),
      labels: points.map { "at \(PlotAxis.timeText($0.second, of: end))" }, series: series,
      valueText: text, events: events)
  }

  private var latency: Plot {
    func line(_ name: String, _ color: String, _ shape: Plot.Shape, _ part: (TimelinePoint) -> Int?)
      -> Plot.Series
    {
      Plot.Series(name: name, color: color, shape: shape, values: points.map { part($0).map(Double.init) })
    }
    let series = [
      line("max", "c-muted", .thin, { $0.latency?.maximum }),
      line("p99", "c-orange", .line, { $0.latency?.p99 }),
      line("p50", "c-blue", .bold, { $0.latency?.p50 }),
    ]
    let limits = latencyLimits
    var plot = overTime(
      "Latency over time", "Of the calls due in each second, since they were due. Logarithmic.",
      .latency(Self.values(series) + limits.map(\.value)), series, Self.latencyText)
    plot.limits = limits
    return plot
  }

  /// What the objective says of the latency of all calls.
  private var latencyLimits: [Plot.Mark] {
    (objective?.conditions ?? []).compactMap { condition in
      guard condition.operation == nil else { return nil }
      return switch condition.metric {
      case .percentile, .maximum: Plot.Mark(value: condition.limit, text: condition.text)
      case .mean, .errors, .rate: nil
      }
    }
  }

  private var throughput: Plot {
    let series = [
      Plot.Series(name: "due", color: "c-muted", shape: .thin, values: points.map(\.due)),
      Plot.Series(name: "ended", color: "c-blue", values: points.map(\.ended)),
      Plot.Series(name: "errors", color: "c-red", shape: .marked, values: points.map(\.errors)),
    ]
    return overTime(
      "Throughput", "Calls a second. A red mark at the bottom is a second with errors.",
      .linear(upTo: Self.values(series).max() ?? 0, isCount: true, text: Self.plain), series
    ) { "\(Text.rate($0))/s" }
  }

  private var inFlight: Plot {
    let series = [
      Plot.Series(
        name: "in flight", color: "c-violet", shape: .area, values: points.map { Double($0.inFlight) })
    ]
    return overTime(
      "Calls in flight", "Calls under way at the end of each second.",
      .linear(upTo: Self.values(series).max() ?? 0, isCount: true, text: Self.plain), series
    ) { Text.count(Int($0)) }
  }

  private var cpu: Plot {
    let costs = report.cpuCosts.map(\.process)
    let series = [
      Plot.Series(name: "server", color: "c-blue", values: points.map { $0.usage?.server }),
      Plot.Series(name: "PostgreSQL", color: "c-green", values: points.map { $0.usage?.database }),
      Plot.Series(
        name: "generator", color: "c-muted", shape: .thin, values: points.map { $0.usage?.generator }),
    ].filter { costs.contains($0.name) }
    return overTime(
      "CPU", "Cores kept busy by each process.",
      .linear(upTo: Self.values(series).max() ?? 0, text: Self.plain), series
    ) { "\(Text.digits($0)) cores" }
  }

  private var memory: Plot {
    let values = points.map { $0.usage.map { Double($0.memory) / 1_024 } }
    let series = [Plot.Series(name: "resident", color: "c-green", shape: .area, values: values)]
    return overTime(
      "Server memory", "Resident memory of the server, in MiB.",
      .linear(upTo: Self.values(series).max() ?? 0, text: Self.plain), series
    ) { Text.memory(kibibytes: Int($0 * 1_024)) }
  }

  /// The ends of phases, and of the last call due if some are still awaited.
  private var events: [Plot.Mark] {
    var marks: [Plot.Mark] = []
    if case .open(_, let phases) = report.scenario.load {
      var second = 0
      for (phase, next) in zip(phases, phases.dropFirst()) {
        second += phase.seconds
        marks.append(Plot.Mark(value: Double(second), text: "\(Text.count(next.from))/s"))
      }
    }
    if Double(report.timeline.count) > report.seconds + 1 {
      marks.append(Plot.Mark(value: report.seconds, text: "last call due"))
    }
    // More of them would hide everything else.
    return marks.filter { $0.value < Double(report.timeline.count) }.count > 12 ? [] : marks
  }

  // MARK: Percentiles

  private var percentiles: Plot {
    let lines = report.calledOperations
    let most = report.total
    let nines = Self.shownNines(most.count)
    let steps = 120
    let positions = (0...steps).map { Double($0) / Double(steps) * nines }
    var series = lines.map { operation, figures in
      Plot.Series(
        name: operation.rawValue, color: operation.color,
        values: PercentileCurve(figures.latency).values(atNines: positions))
    }
    if lines.count > 1 {
      series.append(
        Plot.Series(
          name: "all", color: "c-ink", shape: .bold,
          values: PercentileCurve(most.latency).values(atNines: positions)))
    }
    return Plot(
      title: "Percentiles of latency",
      note: "What share of the calls took no longer. Each nine more leaves a tenth of the calls.",
      x: .percentiles(nines: nines), y: .latency(Self.values(series)), positions: positions,
      labels: positions.map(PercentileCurve.text), series: series, valueText: Self.latencyText)
  }

  /// The last percentile that this many calls can show, at least 99.99.
  private static func shownNines(_ count: Int) -> Double {
    min(6, max(4, PlotAxis.nines(100 - 100 / Double(max(10, count))).rounded(.down)))
  }

  private static func values(_ series: [Plot.Series]) -> [Double] {
    series.flatMap { $0.values.compactMap { $0 } }
  }

  /// A round number without zeros at its end.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? Text.count(Int(value)) : Text.digits(value).droppingZeros
  }

  private static func latencyText(_ microseconds: Double) -> String {
    HTMLPage.time(Int(microseconds))
  }
}

extension String {
  /// A number with a fraction, without the zeros at its end.
  fileprivate var droppingZeros: String {
    var text = self
    while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension Operation {
  /// The class of its colour, which is the same in every report.
  var color: String {
    switch self {
    case .eventPage: "c-blue"
    case .expenseList: "c-orange"
    case .balances: "c-green"
    case .settlement: "c-yellow"
    case .createExpense: "c-magenta"
    case .editExpense: "c-violet"
    case .logIn: "c-red"
    case .account: "c-leaf"
    case .accessCheck: "c-teal"
    case .ownGrants: "c-brown"
    case .groupJoin: "c-olive"
    case .goal, .goalView: "c-leaf"
    case .budgetView: "c-blue"
    case .budgetEntry: "c-magenta"
    case .ownApprovals: "c-orange"
    case .approval: "c-teal"
    case .approvalList: "c-olive"
    case .budgetRevision: "c-violet"
    case .auditList: "c-brown"
    case .echo, .connect: "c-muted"
    }
  }
}

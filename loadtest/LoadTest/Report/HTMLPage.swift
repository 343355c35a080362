/// A run as one self-contained page: the verdict, plots, all figures, and the scenario.
package struct HTMLPage {
  let report: RunReport
  let total: OperationFigures
  private let verdict: Verdict
  private let plots: [Plot]

  /// The page of a run, with its objective and the conditions that it missed.
  package init(_ report: RunReport, objective: Objective?, misses: [String]) {
    self.report = report
    total = report.total
    verdict = Verdict(report, objective: objective, misses: misses)
    plots = RunPlots(report, objective: objective).all
  }

  /// The page; XML as well as HTML.
  package var html: String {
    let head = [
      Markup.element("meta", ["charset": "utf-8"]),
      Markup.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      Markup.element("meta", ["name": "color-scheme", "content": "light dark"]),
      Markup.element("title", text: "\(report.scenario.name), \(report.startTime): load test"),
      Markup.element("style", [:], PageStyle.text),
    ].joined(separator: "\n")
    let body = [
      header, Markup.element("section", ["class": "plots"], plots.map(\.html).joined(separator: "\n")),
      section("Operations", operationTable),
      Markup.element(
        "div", ["class": "pair"], section("Errors", errorTable) + section("Checks", checkTable)),
      section("Scenario", scenarioTable),
      Markup.element("div", ["id": "read-out", "hidden": "hidden"], ""),
      Markup.element("script", [:], PageScript.text),
    ].joined(separator: "\n")
    return "<!DOCTYPE html>\n"
      + Markup.element(
        "html", ["lang": "en"],
        "\n\(Markup.element("head", [:], head))\n\(Markup.element("body", [:], body))\n") + "\n"
  }

  /// As in the terminal, with the sign for micro.
  static func time(_ microseconds: Int) -> String {
    let text = Text.time(microseconds: microseconds)
    return text.hasSuffix(" us") ? text.dropLast(2) + "µs" : text
  }

  private func section(_ title: String, _ content: String) -> String {
    Markup.element("section", ["class": "card"], Markup.element("h2", text: title) + content)
  }

  // MARK: The head

  private var header: String {
    let generators = Text.count(report.generators, "generator process", "generator processes")
    let facts = [
      report.server, report.startTime, Text.duration(seconds: report.seconds), generators,
    ].map { Markup.element("li", text: $0) }.joined()
    let description = report.scenario.description
    return Markup.element(
      "header", [:],
      [
        Markup.element("p", ["class": "kind"], text: "Payshare load test"),
        Markup.element("h1", text: report.scenario.name),
        description.isEmpty ? "" : Markup.element("p", ["class": "about"], text: description),
        Markup.element("ul", ["class": "facts"], facts), verdict.html,
        Markup.element(
          "dl", ["class": tiles.count.isMultiple(of: 4) ? "tiles" : "tiles threes"], tiles.joined()),
      ].joined(separator: "\n"))
  }

  private var tiles: [String] {
    func percentile(_ percent: Double) -> String {
      total.count == 0 ? "–" : Self.time(total.latency.percentile(percent))
    }
    let errors = Text.count(total.errorCount, "call failed", "calls failed")
    var tiles = [
      tile("Throughput", "\(Text.rate(report.rate))/s", "calls that ended well"),
      tile("Calls", Text.count(total.count), "in \(Text.duration(seconds: report.seconds))"),
      tile("Errors", Text.percent(total.errorFraction), errors),
      tile("p50", percentile(50), "half of the calls were faster"),
      tile("p99", percentile(99), "one in a hundred was slower"),
      tile("p99.9", percentile(99.9), "the slowest: \(percentile(100))"),
    ]
    let costs = report.cpuCosts
    if !costs.isEmpty {
      let parts = costs.map { "\($0.process) \(Text.digits($0.microseconds))" }.joined(separator: ", ")
      let sum = costs.filter { $0.process != "generator" }.reduce(0) { $0 + $1.microseconds }
      tiles.append(tile("CPU a call", "\(Text.digits(sum)) µs", "\(parts) µs"))
    }
    if let memory = report.serverMemory {
      let ends = [memory.start, memory.end].map { Text.memory(kibibytes: $0) }
      tiles.append(
        tile("Server memory", Text.memory(kibibytes: memory.peak), "at most; from \(ends[0]) to \(ends[1])"))
    }
    return tiles
  }

  private func tile(_ name: String, _ value: String, _ note: String) -> String {
    Markup.element(
      "div", [:],
      Markup.element("dt", text: name) + Markup.element("dd", text: value)
        + Markup.element("dd", ["class": "note"], text: note))
  }
}

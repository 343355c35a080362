extension HTMLPage {
  private func row(_ cells: [String], isHead: Bool = false, style: String = "") -> String {
    Markup.element(
      "tr", ["class": style], cells.map { Markup.element(isHead ? "th" : "td", [:], $0) }.joined())
  }

  private func table(_ style: String, head: String, _ rows: [String]) -> String {
    let head = head.isEmpty ? "" : Markup.element("thead", [:], head)
    let body = Markup.element("tbody", [:], rows.joined(separator: "\n"))
    return Markup.element("div", ["class": "wide"], Markup.element("table", ["class": style], head + body))
  }

  /// All figures by operation.
  var operationTable: String {
    if total.count == 0 { return Markup.element("p", text: "No calls were made.") }
    func group(_ title: String, _ columns: Int) -> String {
      Markup.element(
        "th", ["colspan": "\(columns)", "class": title.isEmpty ? "" : "group"],
        Markup.element("span", text: title))
    }
    let groups = Markup.element(
      "tr", [:],
      group("", 4) + group("latency, since the call was due", 5) + group("service time", 2)
        + group("delay", 1))
    let columns = [
      "operation", "calls", "ok/s", "errors", "p50", "p90", "p99", "p99.9", "max", "p50", "p99", "p99",
    ]
    var rows = report.calledOperations.map { operation, figures in
      let key = Markup.element("span", ["class": "key \(operation.color)"], "")
      return row(cells(key + operation.rawValue, figures))
    }
    rows.append(row(cells("all", total), style: "sum"))
    let note =
      "Latency counts from the time a call was due, service time from the time it was made; "
      + "the delay between them is the generator's own."
    return table("figures", head: groups + row(columns, isHead: true), rows)
      + Markup.element("p", ["class": "note"], text: note)
  }

  private func cells(_ name: String, _ figures: OperationFigures) -> [String] {
    func times(_ latencies: Latencies, _ percents: [Double]) -> [String] {
      percents.map { latencies.count == 0 ? "–" : Self.time(latencies.percentile($0)) }
    }
    let rate = report.seconds > 0 ? Double(figures.count - figures.errorCount) / report.seconds : 0
    let errors = Text.count(figures.errorCount)
    return [
      name, Text.count(figures.count), Text.rate(rate),
      figures.errorCount == 0 ? errors : Markup.element("span", ["class": "wrong"], text: errors),
    ] + times(figures.latency, [50, 90, 99, 99.9, 100]) + times(figures.service, [50, 99])
      + times(figures.delay, [99])
  }

  /// How many calls of which operation ended with which error.
  var errorTable: String {
    guard total.errorCount > 0 else { return Markup.element("p", text: "No call failed.") }
    let largest =
      report.calledOperations.flatMap { operation in
        operation.figures.errors.values.map { Double($0) / Double(max(1, operation.figures.count)) }
      }.max() ?? 1
    var rows: [String] = []
    for (operation, figures) in report.calledOperations {
      for (status, count) in figures.errors.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let key = Markup.element("span", ["class": "key \(operation.color)"], "")
        let share = Double(count) / Double(max(1, figures.count))
        rows.append(
          row([
            key + operation.rawValue, Markup.element("code", text: status), Text.count(count),
            Text.percent(share), bar(share / largest),
          ]))
      }
    }
    return table(
      "errors", head: row(["operation", "status", "calls", "of its calls", ""], isHead: true), rows)
  }

  /// A fraction as a length.
  private func bar(_ share: Double) -> String {
    let width = Markup.number(max(0.5, min(1, share) * 100))
    return Markup.element(
      "span", ["class": "bar"], Markup.element("span", ["style": "width: \(width)%"], ""))
  }

  /// What was checked, and what was wrong.
  var checkTable: String {
    let checks = report.checks
    var rows = checks.performed.map { row([Text.count($0.count), Markup.text($0.what)]) }
    func verdict(_ count: Int, _ what: String) {
      let number = Text.count(count)
      rows.append(
        row([count == 0 ? number : Markup.element("span", ["class": "wrong"], text: number), what]))
    }
    if rows.isEmpty { rows.append(row(["–", "nothing was checked but the status of each answer"])) }
    verdict(checks.wrongCount, "wrong")
    verdict(checks.unresolved, "changes whose outcome is unknown")
    verdict(report.overruns, "calls that were due and not made, because too many were under way")
    var list = checks.wrong.map { Markup.element("li", text: $0) }
    if checks.undescribed > 0 {
      list.append(Markup.element("li", text: "and \(Text.count(checks.undescribed)) more"))
    }
    return table("checks", head: "", rows)
      + (list.isEmpty ? "" : Markup.element("ul", ["class": "faults"], list.joined()))
  }

  /// The scenario as it was run.
  var scenarioTable: String {
    let rows = [("name", report.scenario.name)] + report.scenario.descriptionRows
    return table(
      "scenario", head: "",
      rows.map { name, text in
        Markup.element("tr", [:], Markup.element("th", text: name) + Markup.element("td", text: text))
      })
  }
}

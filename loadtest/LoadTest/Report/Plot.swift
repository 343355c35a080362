/// A plot of lines over one axis, drawn as SVG.
struct Plot {
  /// How a line looks.
  enum Shape: String {
    case line, area, thin, bold
    /// A line with a mark at the bottom wherever it is above zero.
    case marked
  }

  /// One line.
  struct Series {
    var name: String
    /// The class of the colour in the page's style.
    var color: String
    var shape = Shape.line
    /// A value for each of the plot's positions; nil leaves a gap.
    var values: [Double?]
  }

  /// A straight line across the plot, with its label.
  struct Mark {
    var value: Double
    var text: String
  }

  var title: String
  var note: String
  var x: PlotAxis
  var y: PlotAxis
  /// Where the values are on the horizontal axis.
  var positions: [Double]
  /// What the positions are called.
  var labels: [String]
  var series: [Series]
  /// How a value is written where it is read out.
  var valueText: (Double) -> String
  /// Limits, across.
  var limits: [Mark] = []
  /// Points in time, from top to bottom.
  var events: [Mark] = []

  private static let width = 560.0
  private static let height = 280.0
  private static let left = 58.0
  private static let right = 546.0
  private static let top = 14.0
  private static let bottom = 240.0

  /// The plot with its title, its legend, and what the script reads out.
  var html: String {
    var legend = ""
    if series.count > 1 {
      for line in series {
        let key = Markup.element("span", ["class": "key \(line.color)"], "")
        legend += Markup.element("li", [:], key + Markup.text(line.name))
      }
      legend = Markup.element("ul", ["class": "legend"], legend)
    }
    let caption = Markup.element("h3", text: title) + Markup.element("p", ["class": "note"], text: note)
    let picture = isEmpty ? empty : svg
    return Markup.element(
      "figure", ["class": "plot"],
      Markup.element("figcaption", [:], caption) + legend
        + Markup.element("div", ["class": "picture"], picture) + (isEmpty ? "" : readOut))
  }

  private var isEmpty: Bool { series.allSatisfy { $0.values.allSatisfy { $0 == nil } } }

  private var empty: String {
    let text = Markup.element(
      "text", ["x": Markup.number(Self.width / 2), "y": Markup.number(Self.height / 2), "class": "middle"],
      text: "nothing was measured")
    return picture(text)
  }

  private var svg: String {
    picture(
      grid + events.map(event).joined() + series.map(area).joined() + series.map(line).joined()
        + limits.map(limit).joined())
  }

  private func picture(_ content: String) -> String {
    Markup.element(
      "svg",
      [
        "viewBox": "0 0 \(Markup.number(Self.width)) \(Markup.number(Self.height))", "role": "img",
        "aria-label": title, "tabindex": isEmpty ? "" : "0",
      ], content)
  }

  // MARK: Parts

  private func across(_ value: Double) -> Double {
    Self.left + x.fraction(of: value) * (Self.right - Self.left)
  }

  private func up(_ value: Double) -> Double {
    Self.bottom - y.fraction(of: value) * (Self.bottom - Self.top)
  }

  private var grid: String {
    var parts = ""
    for tick in y.ticks {
      let height = up(tick.value)
      parts += Self.rule("grid", Self.left, height, Self.right, height)
      parts += Self.text(tick.text, Self.left - 8, height + 4, "end")
    }
    parts += Self.rule("base", Self.left, Self.bottom, Self.right, Self.bottom)
    for tick in x.ticks {
      let place = across(tick.value)
      // A wide text at the edge would be cut off.
      let isAtEdge = place > Self.right - 10 && tick.text.count > 4
      parts += Self.rule("base", place, Self.bottom, place, Self.bottom + 4)
      parts += Self.text(
        tick.text, isAtEdge ? Self.right + 10 : place, Self.bottom + 18, isAtEdge ? "end" : "middle")
    }
    return parts + Self.text(x.title, (Self.left + Self.right) / 2, Self.bottom + 35, "middle faint")
  }

  private func event(_ mark: Mark) -> String {
    let place = across(mark.value)
    let isLate = place > (Self.left + Self.right) / 2
    return Self.rule("event", place, Self.top, place, Self.bottom)
      + Self.text(mark.text, isLate ? place - 4 : place + 4, Self.top + 8, isLate ? "end faint" : "faint")
  }

  private func limit(_ mark: Mark) -> String {
    let height = up(mark.value)
    return Self.rule("limit", Self.left, height, Self.right, height)
      + Self.text(mark.text, Self.right - 2, height < Self.top + 14 ? height + 13 : height - 4, "end limit")
  }

  /// The segments of a line between its gaps.
  private func runs(_ series: Series) -> [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = [[]]
    for (position, value) in zip(positions, series.values) {
      if let value {
        runs[runs.count - 1].append((across(position), up(value)))
      } else if runs[runs.count - 1].isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private static func path(_ points: [(x: Double, y: Double)]) -> String {
    "M" + points.map { "\(Markup.number($0.x)) \(Markup.number($0.y))" }.joined(separator: "L")
  }

  private func line(_ series: Series) -> String {
    let runs = runs(series)
    let lines = runs.filter { $0.count > 1 }.map(Self.path).joined()
    // A line of no length is drawn as a dot, as it has round ends.
    let dots = runs.filter { $0.count == 1 }.map { Self.path($0) + "h0" }.joined()
    return [(lines, series.shape.rawValue), (dots, "dot")].filter { !$0.0.isEmpty }
      .map { Markup.element("path", ["class": "\($0.1) \(series.color)", "d": $0.0]) }.joined()
      + marks(series)
  }

  private func marks(_ series: Series) -> String {
    guard series.shape == .marked else { return "" }
    let path = zip(positions, series.values).filter { ($0.1 ?? 0) > 0 }
      .map { "M\(Markup.number(across($0.0))) \(Markup.number(Self.bottom))v-8" }.joined()
    return path.isEmpty ? "" : Markup.element("path", ["class": "mark \(series.color)", "d": path])
  }

  private func area(_ series: Series) -> String {
    guard series.shape == .area else { return "" }
    var path = ""
    for run in runs(series) {
      guard run.count > 1, let first = run.first, let last = run.last else { continue }
      let floor = Markup.number(Self.bottom)
      path += Self.path(run) + "L\(Markup.number(last.x)) \(floor)L\(Markup.number(first.x)) \(floor)Z"
    }
    return path.isEmpty ? "" : Markup.element("path", ["class": "fill \(series.color)", "d": path])
  }

  private static func rule(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String
  {
    Markup.element(
      "line",
      [
        "class": style, "x1": Markup.number(x1), "y1": Markup.number(y1), "x2": Markup.number(x2),
        "y2": Markup.number(y2),
      ])
  }

  private static func text(_ text: String, _ x: Double, _ y: Double, _ style: String) -> String {
    if text.isEmpty { return "" }
    return Markup.element(
      "text", ["class": style, "x": Markup.number(x), "y": Markup.number(y)], text: text)
  }

  /// What the page's script shows under the pointer.
  private var readOut: String {
    let xs = positions.map { Markup.number(across($0)) }.joined(separator: ",")
    let lines = series.map { line in
      let ys = line.values.map { $0.map { Markup.number(up($0)) } ?? "null" }.joined(separator: ",")
      let texts = Markup.script(line.values.map { $0.map(valueText) ?? "" })
      return "{\"name\":\(Markup.script(line.name)),\"color\":\(Markup.script(line.color)),"
        + "\"y\":[\(ys)],\"text\":\(texts)}"
    }
    let data =
      "{\"top\":\(Markup.number(Self.top)),\"bottom\":\(Markup.number(Self.bottom)),\"x\":[\(xs)],"
      + "\"label\":\(Markup.script(labels)),\"series\":[\(lines.joined(separator: ","))]}"
    return Markup.element("script", ["type": "application/json"], data)
  }
}

/// The verdict on a run.
struct Verdict {
  /// How it is coloured.
  private enum Tone: String {
    case good, bad, warning
  }

  private let tone: Tone
  private let sentence: String
  private let explanation: String
  private let conditions: [(text: String, isMet: Bool)]

  init(_ report: RunReport, objective: Objective?, misses: [String]) {
    // A miss begins with the condition as it was written.
    conditions = (objective?.conditions ?? []).map { condition in
      let miss = misses.first { $0.hasPrefix("\(condition.text):") }
      return (miss ?? condition.text, miss == nil)
    }
    let isEmpty = report.operations.values.allSatisfy { $0.count == 0 }
    explanation = Self.explanation(of: report, isEmpty: isEmpty)
    if !report.isTrustworthy {
      (tone, sentence) = (.bad, "This run cannot be trusted.")
    } else if isEmpty {
      (tone, sentence) = (.warning, "No calls were made.")
    } else if !misses.isEmpty {
      (tone, sentence) = (.warning, "The objective was missed.")
    } else if objective != nil {
      (tone, sentence) = (.good, "The objective was met.")
    } else {
      (tone, sentence) = (.good, "Nothing was wrong.")
    }
  }

  /// A box with the verdict, why, and each condition.
  var html: String {
    let mark =
      switch tone {
      case .good: "✓"
      case .bad: "✕"
      case .warning: "!"
      }
    var content = Markup.element("strong", text: sentence)
    if !explanation.isEmpty { content += Markup.element("p", text: explanation) }
    let chips = conditions.map { condition in
      let mark = Markup.element("b", text: condition.isMet ? "✓" : "✕")
      return Markup.element(
        "li", ["class": condition.isMet ? "good" : "bad"], mark + " " + Markup.text(condition.text))
    }
    if !chips.isEmpty { content += Markup.element("ul", ["class": "conditions"], chips.joined()) }
    return Markup.element(
      "div", ["class": "verdict \(tone.rawValue)"],
      Markup.element("span", ["class": "mark"], text: mark) + Markup.element("div", [:], content))
  }

  private static func explanation(of report: RunReport, isEmpty: Bool) -> String {
    let reasons = report.doubts.joined(separator: "; ")
    if !reasons.isEmpty { return reasons.prefix(1).uppercased() + reasons.dropFirst() + "." }
    if isEmpty { return "" }
    return report.checks.performed.isEmpty
      ? "Nothing was checked but the status of each answer."
      : "Every answer was right, and every change was accounted for."
  }
}

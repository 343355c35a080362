import Yams

/// Reads the fields of one mapping of a scenario and collects what is wrong with them.
struct ScenarioFields {
  /// What was found wrong, over all mappings of a text.
  final class Mistakes {
    var all: [ScenarioError.Mistake] = []
  }

  /// A mapping without fields, for those that may be left out.
  static var none: Node { Node.mapping(Node.Mapping([])) }

  private let path: String
  private let mapping: Node.Mapping
  private let mistakes: Mistakes

  /// The fields of a mapping. It is a mistake if the node is no mapping, or has other fields than these.
  init(_ node: Node, _ path: String, known: [String], _ mistakes: Mistakes) {
    self.path = path
    self.mistakes = mistakes
    guard case .mapping(let mapping) = node else {
      self.mapping = Node.Mapping([])
      report(node, path, "must be a mapping with the fields \(known.joined(separator: ", "))")
      return
    }
    self.mapping = mapping
    for (key, _) in mapping where !known.contains(key.string ?? "") {
      report(key, child(key.string ?? "?"), "is not known here; there are \(known.joined(separator: ", "))")
    }
  }

  /// Where the fields are, for messages.
  func child(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  func node(_ name: String) -> Node? { mapping[Node(name)] }

  func report(_ node: Node?, _ field: String, _ problem: String) {
    mistakes.all.append(.init(line: node?.mark?.line ?? mapping.mark?.line, field: field, problem: problem))
  }

  /// A whole number in a range; `default` if the field is missing, which is a mistake without a default.
  func integer(_ name: String, _ range: ClosedRange<Int>, default standard: Int? = nil) -> Int {
    guard let node = node(name) else {
      if standard == nil { report(nil, child(name), "is missing") }
      return standard ?? range.lowerBound
    }
    guard let value = node.int, range.contains(value) else {
      report(node, child(name), "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
      return range.lowerBound
    }
    return value
  }

  /// A number in a range.
  func number(_ name: String, _ range: ClosedRange<Double>, default standard: Double) -> Double {
    guard let node = node(name) else { return standard }
    guard let value = node.float, range.contains(value) else {
      report(node, child(name), "must be a number from \(range.lowerBound) to \(range.upperBound)")
      return range.lowerBound
    }
    return value
  }

  /// A text.
  func text(_ name: String, default standard: String) -> String {
    guard let node = node(name) else { return standard }
    guard let value = node.string, !value.isEmpty else {
      report(node, child(name), "must be a text")
      return standard
    }
    return value
  }

  /// One of the cases of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, default standard: Choice) -> Choice
  where Choice.RawValue == String {
    guard let node = node(name) else { return standard }
    guard let choice = node.string.flatMap({ Choice(rawValue: $0) }) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      report(node, child(name), "must be one of \(choices)")
      return standard
    }
    return choice
  }
}

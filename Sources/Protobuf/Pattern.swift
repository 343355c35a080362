/// A pattern of the field rules, matched against whole strings in time linear in the string: no input makes it slow.
///
/// It supports literals, `.`, classes such as `[a-z_]` and `[^,]`, `\d`, `\w`, `\s`, groups, `|`, `?`, `*`, `+` and
/// `{m,n}`, and escapes with `\`. It has no anchors, since it always matches the whole string, and no captures.
public struct Pattern: Sendable {
  /// How many steps a pattern may compile to; matching takes at most that many for each scalar.
  public static let maximumSize = 2_048

  enum Instruction: Sendable {
    case scalar(ScalarSet)
    case jump(Int)
    /// Continues at both.
    case split(Int, Int)
    case match
  }

  /// What it was compiled from.
  let text: String
  private let program: [Instruction]

  /// Compiles a pattern.
  public init(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    var program: [Instruction] = []
    try Pattern.compile(try parser.parse(), into: &program)
    program.append(.match)
    self.program = program
    self.text = text
  }

  /// Compiles a pattern that the generator has checked; an invalid one matches nothing.
  public init(checked text: String) {
    self = (try? Pattern(text)) ?? Pattern(text: text, program: [.scalar(ScalarSet(ranges: [])), .match])
  }

  private init(text: String, program: [Instruction]) {
    self.text = text
    self.program = program
  }

  /// Whether the whole string matches.
  public func matches(_ text: String) -> Bool {
    var current = StateSet(size: program.count)
    var next = StateSet(size: program.count)
    follow(from: 0, into: &current)
    for scalar in text.unicodeScalars {
      if current.states.isEmpty { return false }
      for state in current.states {
        if case .scalar(let set) = program[state], set.contains(scalar.value) {
          follow(from: state + 1, into: &next)
        }
      }
      swap(&current, &next)
      next.removeAll()
    }
    return current.contains(program.count - 1)
  }

  /// Adds a state and all that are reached from it without reading a scalar.
  private func follow(from state: Int, into set: inout StateSet) {
    var open = [state]
    while let state = open.popLast() {
      guard state < program.count, set.insert(state) else { continue }
      switch program[state] {
      case .jump(let target): open.append(target)
      case .split(let first, let second):
        open.append(first)
        open.append(second)
      case .scalar, .match: break
      }
    }
  }

  private static func compile(
    _ node: PatternNode, into program: inout [Instruction]
  ) throws(PatternError) {
    guard program.count < maximumSize else { throw PatternError("the pattern is too large") }
    switch node {
    case .scalar(let set): program.append(.scalar(set))
    case .sequence(let nodes): for node in nodes { try compile(node, into: &program) }
    case .either(let nodes): try compile(either: nodes[...], into: &program)
    case .repeated(let node, let minimum, let maximum):
      for _ in 0..<minimum { try compile(node, into: &program) }
      guard let maximum else {
        let split = program.count
        program.append(.match)
        try compile(node, into: &program)
        program.append(.jump(split))
        program[split] = .split(split + 1, program.count)
        return
      }
      var splits: [Int] = []
      for _ in minimum..<max(minimum, maximum) {
        splits.append(program.count)
        program.append(.match)
        try compile(node, into: &program)
      }
      for split in splits { program[split] = .split(split + 1, program.count) }
    }
  }

  private static func compile(
    either nodes: ArraySlice<PatternNode>, into program: inout [Instruction]
  ) throws(PatternError) {
    guard let node = nodes.first else { return }
    if nodes.count == 1 { return try compile(node, into: &program) }
    let split = program.count
    program.append(.match)
    try compile(node, into: &program)
    let jump = program.count
    program.append(.match)
    program[split] = .split(split + 1, program.count)
    try compile(either: nodes.dropFirst(), into: &program)
    program[jump] = .jump(program.count)
  }
}

/// The states a match is in, each once.
private struct StateSet {
  private(set) var states: [Int] = []
  private var isMember: [Bool]

  init(size: Int) { isMember = [Bool](repeating: false, count: size) }

  func contains(_ state: Int) -> Bool { isMember[state] }

  mutating func insert(_ state: Int) -> Bool {
    if isMember[state] { return false }
    isMember[state] = true
    states.append(state)
    return true
  }

  mutating func removeAll() {
    for state in states { isMember[state] = false }
    states.removeAll(keepingCapacity: true)
  }
}

/// What is wrong with a pattern.
public struct PatternError: Error, Hashable, CustomStringConvertible {
  /// The fault, for a person.
  public let description: String
  init(_ description: String) { self.description = description }
}

/// A pattern, parsed.
indirect enum PatternNode {
  case scalar(ScalarSet)
  case sequence([PatternNode])
  case either([PatternNode])
  case repeated(PatternNode, Int, Int?)
}

/// Parses the text of a pattern.
struct PatternParser {
  /// How deep groups may nest.
  private static let maximumDepth = 32
  /// The greatest number in `{m,n}`.
  private static let maximumCount = 1_000

  private var rest: ArraySlice<Unicode.Scalar>
  private var depth = 0

  init(_ text: String) { rest = Array(text.unicodeScalars)[...] }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try either()
    guard rest.isEmpty else { throw PatternError("`)` without `(`") }
    return node
  }

  private mutating func either() throws(PatternError) -> PatternNode {
    var nodes = [try sequence()]
    while rest.first == "|" {
      rest.removeFirst()
      nodes.append(try sequence())
    }
    return nodes.count == 1 ? nodes[0] : .either(nodes)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" { nodes.append(try repeated(try atom())) }
    return .sequence(nodes)
  }

  private mutating func repeated(_ node: PatternNode) throws(PatternError) -> PatternNode {
    switch rest.first {
    case "?": return counted(node, 0, 1)
    case "*": return counted(node, 0, nil)
    case "+": return counted(node, 1, nil)
    case "{":
      rest.removeFirst()
      let minimum = try number()
      var maximum: Int? = minimum
      if rest.first == "," {
        rest.removeFirst()
        maximum = rest.first == "}" ? nil : try number()
      }
      guard rest.first == "}" else { throw PatternError("`{` without `}`") }
      if let maximum, maximum < minimum { throw PatternError("{\(minimum),\(maximum)} is empty") }
      return counted(node, minimum, maximum)
    default: return node
    }
  }

  private mutating func counted(_ node: PatternNode, _ minimum: Int, _ maximum: Int?) -> PatternNode {
    rest.removeFirst()
    return .repeated(node, minimum, maximum)
  }

  private mutating func number() throws(PatternError) -> Int {
    var digits = ""
    while let scalar = rest.first, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      rest.removeFirst()
    }
    guard let number = Int(digits), number <= PatternParser.maximumCount else {
      throw PatternError("a count must be a number of at most \(PatternParser.maximumCount)")
    }
    return number
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    guard let scalar = rest.popFirst() else { throw PatternError("the pattern ends early") }
    switch scalar {
    case "(": return try group()
    case "[": return .scalar(try scalarClass())
    case ".": return .scalar(ScalarSet(ranges: [], isInverted: true))
    case "\\": return .scalar(try escape())
    case "^", "$": throw PatternError("anchors mean nothing: a pattern always matches the whole string")
    case "?", "*", "+", "{": throw PatternError("`\(scalar)` has nothing to repeat")
    default: return .scalar(ScalarSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    depth += 1
    guard depth <= PatternParser.maximumDepth else { throw PatternError("groups nest too deep") }
    if rest.starts(with: ["?", ":"]) { rest.removeFirst(2) }
    let node = try either()
    guard rest.popFirst() == ")" else { throw PatternError("`(` without `)`") }
    depth -= 1
    return node
  }

  private mutating func escape() throws(PatternError) -> ScalarSet {
    guard let scalar = rest.popFirst() else { throw PatternError("`\\` at the end") }
    switch scalar {
    case "d": return ScalarSet(ranges: [48...57])
    case "w": return ScalarSet(ranges: [48...57, 65...90, 95...95, 97...122])
    case "s": return ScalarSet(ranges: [9...13, 32...32])
    default:
      if scalar.properties.isAlphabetic { throw PatternError("there is no escape `\\\(scalar)`") }
      return ScalarSet(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func scalarClass() throws(PatternError) -> ScalarSet {
    var set = ScalarSet(ranges: [])
    if rest.first == "^" {
      rest.removeFirst()
      set.isInverted = true
    }
    while let scalar = rest.popFirst() {
      if scalar == "]" {
        guard !set.ranges.isEmpty else { throw PatternError("`[]` is empty") }
        return set
      }
      if scalar == "\\" {
        set.ranges += try escape().ranges
      } else if rest.first == "-", rest.dropFirst().first != "]", let upper = rest.dropFirst().first {
        guard upper != "\\", upper.value >= scalar.value else {
          throw PatternError("a range in `[…]` is empty")
        }
        rest.removeFirst(2)
        set.ranges.append(scalar.value...upper.value)
      } else {
        set.ranges.append(scalar.value...scalar.value)
      }
    }
    throw PatternError("`[` without `]`")
  }
}

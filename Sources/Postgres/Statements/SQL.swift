/// The text of a statement, with `$1`, `$2` … for its parameters.
///
/// Write it as a literal: its address identifies a literal, without reading the text, when a connection looks up its
/// prepared name. Text made at run time works too, but is hashed when it is made, so keep and reuse it.
public struct SQL: Sendable, ExpressibleByStringLiteral {
  private let literal: StaticString
  private let text: String
  private let textHash: Int
  /// How many parameters the text had before it was wrapped in a guard; -1 without a guard.
  private(set) var guardedParameters = -1

  /// The text as a literal.
  public init(stringLiteral literal: StaticString) {
    if literal.hasPointerRepresentation {
      self.literal = literal
      text = ""
      textHash = 0
    } else {
      self.literal = ""
      text = literal.description
      textHash = text.hashValue
    }
  }

  /// Text made at run time. Never put values into it: those are parameters.
  public init(dynamic text: String) {
    literal = ""
    self.text = text
    textHash = text.hashValue
  }

  /// The text that is sent, including its guard.
  var statement: String {
    let own = literal.utf8CodeUnitCount > 0 ? literal.description : text
    return guardedParameters < 0 ? own : SQL.guarded(own, after: guardedParameters)
  }

  /// The same statement with a guard, whose parameters follow the first `parameters`.
  func guarded(after parameters: Int) -> SQL {
    var copy = self
    copy.guardedParameters = parameters
    return copy
  }
}

extension SQL: Hashable {
  /// Literals are equal if they have the same address.
  public static func == (left: SQL, right: SQL) -> Bool {
    left.literal.utf8Start == right.literal.utf8Start
      && left.literal.utf8CodeUnitCount == right.literal.utf8CodeUnitCount
      && left.guardedParameters == right.guardedParameters && left.textHash == right.textHash
      && left.text == right.text
  }

  /// Hashes a literal's address; other texts already have a hash.
  public func hash(into hasher: inout Hasher) {
    if literal.utf8CodeUnitCount > 0 {
      hasher.combine(UInt(bitPattern: literal.utf8Start) &+ UInt(bitPattern: guardedParameters))
    } else {
      hasher.combine(textHash &+ guardedParameters)
    }
  }
}

/// Collects every violation of the contract's field rules in a message, each with the path of its field.
public struct Violations: Sendable {
  /// How many violations are kept; the rest are only counted, so that a hostile message cannot make a large answer.
  public static let maximumCount = 256

  /// The violations in field order, at most `maximumCount`.
  public private(set) var all: [FieldViolation] = []
  /// How many there are, kept or not.
  public private(set) var count = 0

  /// The path of the message being checked, from the outermost one.
  private var path: [FieldPathStep] = []
  private let onlyReason: ViolationReason?

  /// No violations.
  /// - Parameter onlyReason: the only reason to collect, for a message that was not read to its end, so that missing
  ///   fields mean nothing.
  public init(only onlyReason: ViolationReason? = nil) { self.onlyReason = onlyReason }

  /// Whether the message keeps every rule.
  public var isEmpty: Bool { count == 0 }

  /// Adds a violation of a field of the message being checked, or of one of its elements.
  public mutating func add(
    _ field: StaticString, _ element: FieldElement = .none, _ reason: ViolationReason,
    _ description: @autoclosure () -> String
  ) {
    if let onlyReason, reason != onlyReason { return }
    count += 1
    guard all.count < Violations.maximumCount else { return }
    var text = ""
    for step in path {
      step.write(to: &text)
      text.append(".")
    }
    FieldPathStep(field: field, element: element).write(to: &text)
    all.append(FieldViolation(field: text, description: description(), reason: reason.rawValue))
  }

  /// Checks a sub-message's own rules below `field`.
  @inlinable public mutating func nested<M: Message>(
    _ message: M, _ field: StaticString, _ element: FieldElement = .none
  ) {
    enter(field, element)
    message.validate(into: &self)
    leave()
  }

  @usableFromInline mutating func enter(_ field: StaticString, _ element: FieldElement) {
    path.append(FieldPathStep(field: field, element: element))
  }

  @usableFromInline mutating func leave() { path.removeLast() }
}

import Locking
import Postgres

/// What a method needs of its caller, as a condition in SQL. Made once for each method. Any thread.
public final class AccessPolicy: Sendable {
  /// How many ids a request names for a need: the text of the condition depends on it.
  enum Count: Sendable, Hashable { case none, one, several }

  /// The shape of a condition.
  struct Shape: Sendable, Hashable {
    /// For each need on resources, in order.
    var counts: [Count]
    /// The kinds of resources that a handler asks for besides.
    var extra: [Resource.Kind] = []
    /// Whether the calling service needs roles itself.
    var isByService = false
  }

  let needs: [AccessNeed]
  private let reading: [AccessNeed]
  private let allowsEndedSession: Bool
  private let usual: (shape: Shape, text: ConditionText)
  private let others = Locked<[Shape: ConditionText]>([:])
  private let explanations = Locked<[Shape: SQL]>([:])

  /// A policy with all that is needed.
  /// - Parameters:
  ///   - reading: what reading a resource of each kind needs, for those that a handler asks for besides.
  ///   - allowsEndedSession: whether the session may have ended.
  public init(_ needs: [AccessNeed], reading: [AccessNeed], allowsEndedSession: Bool = false) {
    self.needs = needs
    self.reading = reading
    self.allowsEndedSession = allowsEndedSession
    let shape = Shape(counts: needs.filter { $0.kind != nil }.map { _ in .one })
    usual = (
      shape,
      ConditionText(
        AccessConditions.text(needs, reading: reading, shape, allowsEndedSession: allowsEndedSession))
    )
  }

  /// The text of the condition.
  func text(_ shape: Shape) -> ConditionText {
    if shape == usual.shape { return usual.text }
    return others.withLock { texts in
      if let text = texts[shape] { return text }
      let text = ConditionText(
        AccessConditions.text(needs, reading: reading, shape, allowsEndedSession: allowsEndedSession))
      texts[shape] = text
      return text
    }
  }

  /// The statement that tells which part of the condition does not hold; it has the same parameters.
  func explanation(_ shape: Shape) -> SQL {
    explanations.withLock { texts in
      if let text = texts[shape] { return text }
      let text = SQL(
        dynamic: AccessConditions.explanation(
          needs, reading: reading, shape, allowsEndedSession: allowsEndedSession))
      texts[shape] = text
      return text
    }
  }
}

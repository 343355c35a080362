public import Identifiers
public import RPC

extension ServerCall {
  /// The trace that the call belongs to: the one that its client states, or else its session, whose id is as long. Nil
  /// for a call with neither.
  ///
  /// It is looked for only where it is needed, so that other calls do not pay for it.
  public var traceID: UUID? { statedTraceID ?? knownCaller?.sessionID }

  /// The trace that the client states; nil if it states none, several, or anything else.
  public var statedTraceID: UUID? {
    let stated = metadata.values(TraceParent.key)
    guard stated.count == 1, let text = stated.first else { return nil }
    return TraceParent(text)?.traceID
  }
}

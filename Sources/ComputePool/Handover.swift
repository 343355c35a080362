/// Moves a large value into a computation, so that its memory is freed there: freeing megabytes may take a loop
/// milliseconds. One thread at a time, as the sender no longer uses the value.
public final class Handover<Value: Sendable>: @unchecked Sendable {
  private var value: Value?

  /// Holds `value` until it is taken.
  public init(_ value: consuming Value) { self.value = value }

  /// Moves the value out; nil the second time.
  public func take() -> Value? { value.take() }
}

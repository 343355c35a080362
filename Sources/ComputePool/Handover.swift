/// Something large that is handed to a computation whole, so that its memory is freed there: to free megabytes may take
/// a loop milliseconds. One thread at a time, as who hands it over leaves it alone.
public final class Handover<Value: Sendable>: @unchecked Sendable {
  private var value: Value?

  /// Holds `value` until it is taken.
  public init(_ value: consuming Value) { self.value = value }

  /// Gives the value away; nothing the second time.
  public func take() -> Value? { value.take() }
}

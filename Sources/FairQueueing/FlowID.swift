/// Names a flow: all work of one caller, among whom shared resources take turns.
///
/// Who a caller is, the user of a resource decides: a user, else a certificate, else an address.
public struct FlowID: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// A flow that an identifier of 128 bits already names, such as a user's UUID.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A flow that a text names, such as a certificate's identity or an address. The same text has another value in
  /// another process, so nobody can choose texts that share a flow.
  public init(_ text: String) {
    high = Self.hash(text, 0)
    low = Self.hash(text, 1)
  }

  /// The flow of work that no caller asked for.
  public static let own = FlowID(high: 0, low: 0)

  private static func hash(_ text: String, _ seed: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    hasher.combine(text)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

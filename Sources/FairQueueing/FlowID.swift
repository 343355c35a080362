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

  /// The flow of one of those for whom a caller calls: the caller's flow and what names them, such as an address.
  public init(_ caller: FlowID, for name: some Hashable) {
    let both = Pair(caller: caller, name: name)
    high = Self.hash(both, 0)
    low = Self.hash(both, 1)
  }

  /// The flow of work that no caller asked for.
  public static let own = FlowID(high: 0, low: 0)

  private struct Pair<Name: Hashable>: Hashable {
    let caller: FlowID
    let name: Name
  }

  private static func hash(_ name: some Hashable, _ seed: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    hasher.combine(name)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

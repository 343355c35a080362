/// Identifies a flow: all work of one caller, where callers of a shared resource take turns.
///
/// The code that uses a resource decides what a caller is: a user, else a certificate, else an address.
public struct FlowID: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// A flow identified by 128 bits, such as a user's UUID.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A flow identified by a text, such as a certificate's identity or an address. The value differs between processes,
  /// so clients cannot choose texts that share a flow.
  public init(_ text: String) {
    high = Self.hash(text, 0)
    low = Self.hash(text, 1)
  }

  /// The flow of one client behind a caller: the caller's flow and the client's name, such as an address.
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

/// Where to start handing out the units left over by exact division, so that over many expenses no one person bears
/// them: the FNV-1a hash of the expense's id modulo the number of people.
public struct TieRotation: Sendable, Hashable {
  private let hash: UInt64

  /// The rotation for a resource with this id, given as its bytes.
  public init(id: some Sequence<UInt8>) {
    // The 64-bit parameters of FNV-1a, from the FNV internet draft.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
    self.hash = hash
  }

  /// The first of `count` people, from 0, to get a unit when remainders tie. `count` is more than zero.
  func start(count: Int) -> Int {
    Int(hash % UInt64(count))
  }
}

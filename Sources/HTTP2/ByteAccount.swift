/// Counts bytes that are held for one caller and, in its parent, for all callers. Confined to a loop.
public final class ByteAccount {
  /// The bytes that are held.
  public private(set) var byteCount = 0
  private let parent: ByteAccount?

  /// An account that adds what it counts to `parent`, which has no parent itself.
  public init(parent: ByteAccount? = nil) {
    assert(parent?.parent == nil, "accounts have two levels")
    self.parent = parent
  }

  /// Adds bytes that are now held; a negative change removes bytes.
  public func add(_ change: Int) {
    byteCount &+= change
    if let parent { parent.byteCount &+= change }
  }
}

/// The bytes of an input; choices are taken from its front, so that a mutation makes another choice.
public struct FuzzInput {
  private var bytes: Slice<UnsafeRawBufferPointer>

  /// All of the bytes.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes[...] }

  /// Whether all has been taken.
  public var isEmpty: Bool { bytes.isEmpty }

  /// What has not been taken.
  public var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes) }

  /// The next byte; 0 behind the end.
  public mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

  /// A number below `bound` (at most 256), of one byte.
  public mutating func number(below bound: Int) -> Int { Int(byte()) % bound }

  /// The next bytes, at most `count`.
  public mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
    let taken = bytes.prefix(count)
    bytes = bytes.dropFirst(count)
    return UnsafeRawBufferPointer(rebasing: taken)
  }
}

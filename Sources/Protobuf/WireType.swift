/// How a field's value is laid out; the low three bits of its tag.
public enum WireType: UInt32, Sendable {
  /// A base-128 integer of one to ten bytes.
  case varint = 0
  /// Eight bytes, little-endian.
  case fixed64 = 1
  /// A varint length and as many bytes.
  case lengthDelimited = 2
  /// The fields up to the `endGroup` of the same number; only in messages of old schemas.
  case startGroup = 3
  /// The end of a group.
  case endGroup = 4
  /// Four bytes, little-endian.
  case fixed32 = 5
}

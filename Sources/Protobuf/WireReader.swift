/// Reads protobuf's wire format from memory that the caller keeps alive.
///
/// It trusts no length or count in the input: lengths are checked against what is left before anything is allocated,
/// nesting stops at `maximumDepth`, and elements that take more memory than their encoding are charged to a budget in
/// proportion to the input. Confined to the scope that lends the memory; reading past its end is impossible through
/// this interface.
public struct WireReader: ~Copyable {
  /// How deep messages and groups may nest below the outermost message; as in C++, Java and Python.
  public static let maximumDepth = 100
  /// How many bytes of elements each byte of input may ask for, beyond `freeElementBytes`.
  public static let elementBytesPerInputByte = 16
  /// How many bytes of elements any input may ask for.
  public static let freeElementBytes = 2 << 20
  /// How many fields a request may have, known or not, those of its sub-messages included. Twice
  /// what the largest known request has.
  public static let maximumRequestFields = 16_384
  /// How many bytes the strings of a request may have in all, where rules limit each: checking and copying 4 MiB of
  /// them would block a loop for seven milliseconds. A list of 1 000 of the longest names has 430 000.
  public static let maximumRequestTextBytes = 512 << 10

  @usableFromInline let start: UnsafeRawPointer
  @usableFromInline var position: UnsafeRawPointer
  @usableFromInline var end: UnsafeRawPointer
  @usableFromInline var depthLeft: Int
  @usableFromInline var elementBudget: Int
  @usableFromInline var fieldsLeft: Int
  @usableFromInline var textBytesLeft: Int
  @usableFromInline let isRequest: Bool

  /// A reader of the whole of `bytes`, which must stay alive and unchanged while it is used.
  /// - Parameter isRequest: whether an untrusted caller sent them, so that the work to read them is bounded: by
  ///   `maximumRequestFields`, and for each repeated or map field by the number of elements that its rules allow.
  @inlinable public init(_ bytes: UnsafeRawBufferPointer, isRequest: Bool = false) {
    // An empty buffer may have no address; any will do, since it is never read.
    let start = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    self.start = start
    position = start
    end = start + bytes.count
    depthLeft = WireReader.maximumDepth
    elementBudget = bytes.count &* WireReader.elementBytesPerInputByte &+ WireReader.freeElementBytes
    fieldsLeft = isRequest ? WireReader.maximumRequestFields : Int.max
    textBytesLeft = WireReader.maximumRequestTextBytes
    self.isRequest = isRequest
  }

  /// How many bytes are left of the current message.
  @inlinable var remaining: Int { end - position }

  /// Whether anything is left of the current message.
  @inlinable public var hasMore: Bool { position != end }

  /// Bytes from the start of the outermost message.
  @inlinable public var offset: Int { position - start }

  /// The next field's tag (number × 8 + wire type), or nil at the end of the current message.
  @inlinable public mutating func nextTag() throws(DecodingError) -> UInt32? {
    guard position != end else { return nil }
    fieldsLeft &-= 1
    if fieldsLeft < 0 { throw DecodingError(.tooManyFields, at: offset) }
    let byte = position.load(as: UInt8.self)
    if byte < 0x80 {
      position += 1
      return UInt32(byte)
    }
    return try longTag()
  }

  @usableFromInline mutating func longTag() throws(DecodingError) -> UInt32 {
    let first = position
    let tag = try longVarint()
    guard tag <= UInt64(UInt32.max), position - first <= 5 else {
      throw DecodingError(.malformedTag, at: first - start)
    }
    return UInt32(tag)
  }

  /// A base-128 integer of at most 64 bits.
  @inlinable public mutating func varint() throws(DecodingError) -> UInt64 {
    if position != end {
      let byte = position.load(as: UInt8.self)
      if byte < 0x80 {
        position += 1
        return UInt64(byte)
      }
    }
    return try longVarint()
  }

  @usableFromInline mutating func longVarint() throws(DecodingError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var cursor = position
    while cursor != end {
      let byte = UInt64(cursor.load(as: UInt8.self))
      cursor += 1
      // Bits of the tenth byte beyond the 64th are dropped, as C++, Java and Python drop them.
      value |= (byte & 0x7f) &<< shift
      if byte < 0x80 {
        position = cursor
        return value
      }
      if shift == 63 { throw DecodingError(.malformedVarint, at: offset) }
      shift &+= 7
    }
    throw DecodingError(.truncated, at: offset)
  }

  /// The length of the value that follows, checked against the remaining input.
  @inlinable mutating func length() throws(DecodingError) -> Int {
    let length = try varint()
    guard length <= UInt64(remaining) else { throw DecodingError(.truncated, at: offset) }
    return Int(truncatingIfNeeded: length)
  }

  /// Refuses another element if a field of a request already has more than `limit`.
  ///
  /// One too many is kept, so that the validator can name the field.
  @inlinable public mutating func checkItems(_ count: Int, limit: Int) throws(DecodingError) {
    if count > limit, isRequest { throw DecodingError(.tooManyItems, at: offset) }
  }

  /// Charges the budget for an element that takes more memory than its encoding.
  @inlinable mutating func charge(_ bytes: Int) throws(DecodingError) {
    elementBudget &-= bytes
    if elementBudget < 0 { throw DecodingError(.tooExpansive, at: offset) }
  }
}

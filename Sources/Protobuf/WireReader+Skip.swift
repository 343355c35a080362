extension WireReader {
  /// Skips the value of a field that this message does not know, or that has another wire type than it should.
  ///
  /// The specification treats both alike: a known number with another wire type is an unknown field.
  public mutating func skip(_ tag: UInt32) throws(DecodingError) {
    guard tag >> 3 != 0 else { throw DecodingError(.malformedTag, at: offset) }
    switch WireType(rawValue: tag & 7) {
    case .varint: _ = try varint()
    case .fixed64: try skipBytes(8)
    case .lengthDelimited: try skipBytes(try length())
    case .fixed32: try skipBytes(4)
    case .startGroup: try skipGroup(tag)
    case .endGroup: throw DecodingError(.unbalancedGroup, at: offset)
    case nil: throw DecodingError(.unknownWireType, at: offset)
    }
  }

  private mutating func skipBytes(_ count: Int) throws(DecodingError) {
    guard remaining >= count else { throw DecodingError(.truncated, at: offset) }
    position += count
  }

  private mutating func skipGroup(_ startTag: UInt32) throws(DecodingError) {
    guard depthLeft > 0 else { throw DecodingError(.tooDeep, at: offset) }
    depthLeft -= 1
    // The tags of one field differ only in their wire type.
    let endTag = startTag + 1
    while let tag = try nextTag() {
      if tag == endTag {
        depthLeft += 1
        return
      }
      try skip(tag)
    }
    throw DecodingError(.truncated, at: offset)
  }
}

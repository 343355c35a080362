extension WireReader {
  /// Reads a packed repeated field and appends its elements.
  @inlinable public mutating func packed<C: WireCodec>(
    _ codec: C.Type, into values: inout [C.Value]
  ) throws(DecodingError) {
    let length = try length()
    let outerEnd = end
    end = position + length
    if let size = C.fixedSize {
      guard length % size == 0 else { throw DecodingError(.malformedPackedField, at: offset) }
      // The input does hold these elements, so the reservation is bounded by its size. Only the first of several
      // parts reserves: exact reservations for each would copy all elements each time.
      if values.isEmpty { values.reserveCapacity(length / size) }
    }
    while position != end { values.append(try C.read(from: &self)) }
    end = outerEnd
  }

  /// Reads one entry of a map field; a later entry replaces an earlier one of the same key.
  @inlinable public mutating func mapEntry<K: WireCodec, V: WireCodec>(
    _ key: K.Type, _ value: V.Type, into map: inout [K.Value: V.Value]
  ) throws(DecodingError) where K.Value: Hashable {
    // Half of a dictionary's slots are empty at worst.
    try charge(2 * (MemoryLayout<K.Value>.stride + MemoryLayout<V.Value>.stride))
    let outerEnd = try enterMessage()
    var entryKey = K.defaultValue
    var entryValue = V.defaultValue
    while let tag = try nextTag() {
      switch tag {
      case 8 | K.wireType.rawValue: entryKey = try K.read(from: &self)
      case 16 | V.wireType.rawValue: try V.merge(into: &entryValue, from: &self)
      default: try skip(tag)
      }
    }
    map[entryKey] = entryValue
    leaveMessage(outerEnd)
  }
}

extension WireReader {
  /// Reads a packed repeated field and appends its elements; of a request at most one more than `limit`.
  @inlinable public mutating func packed<C: WireCodec>(
    _ codec: C.Type, into values: inout [C.Value], limit: Int = .max
  ) throws(DecodingError) {
    let length = try length()
    let outerEnd = end
    end = position + length
    if let size = C.fixedSize {
      guard length % size == 0 else { throw DecodingError(.malformedPackedField, at: offset) }
      // The input does hold these elements, so the reservation is bounded by its size. Only the first of several
      // parts reserves: exact reservations for each would copy all elements each time.
      if values.isEmpty { values.reserveCapacity(isRequest ? min(length / size, limit) : length / size) }
    }
    while position != end {
      try checkItems(values.count, limit: limit)
      values.append(try C.read(from: &self))
    }
    end = outerEnd
  }

  /// Reads one entry of a map field; a later entry replaces an earlier one of the same key. Of a request it reads at
  /// most one more than `limit`.
  @inlinable public mutating func mapEntry<K: WireCodec, V: WireCodec>(
    _ key: K.Type, _ value: V.Type, into map: inout [K.Value: V.Value], limit: Int = .max
  ) throws(DecodingError) where K.Value: Hashable {
    try checkItems(map.count, limit: limit)
    // Half of a dictionary's slots are empty at worst.
    try charge(2 * (MemoryLayout<K.Value>.stride + MemoryLayout<V.Value>.stride))
    let outerEnd = try enterMessage()
    var entryKey = K.defaultValue
    var entryValue = V.defaultValue
    defer { map[entryKey] = entryValue }
    while let tag = try nextTag() {
      switch tag {
      case 8 | K.wireType.rawValue: entryKey = try K.read(from: &self)
      case 16 | V.wireType.rawValue: try V.merge(into: &entryValue, from: &self)
      default: try skip(tag)
      }
    }
    leaveMessage(outerEnd)
  }
}

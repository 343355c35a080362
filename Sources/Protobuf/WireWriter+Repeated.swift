extension WireWriter {
  /// Writes each string of a repeated field.
  public mutating func strings(_ values: [String], field: Int) {
    for value in values { string(.some(value), field: field) }
  }

  /// Writes each value of a repeated field that is not packed.
  @inlinable public mutating func repeated<C: WireCodec>(_ codec: C.Type, _ values: [C.Value], field: Int) {
    for value in values {
      varint(UInt64(UInt32(truncatingIfNeeded: field) << 3 | C.wireType.rawValue))
      C.write(value, into: &self)
    }
  }

  /// Writes a packed repeated field unless it is empty.
  @inlinable public mutating func packed<C: WireCodec>(_ codec: C.Type, _ values: [C.Value], field: Int) {
    if values.isEmpty { return }
    lengthDelimitedTag(field)
    let start = beginLength()
    for value in values { C.write(value, into: &self) }
    endLength(start)
  }

  /// Writes a map field, entry by entry in the order of the keys, so that equal maps have equal bytes.
  @inlinable public mutating func map<K: WireCodec, V: WireCodec>(
    _ key: K.Type, _ value: V.Type, _ map: [K.Value: V.Value], field: Int
  ) where K.Value: Hashable {
    if map.isEmpty { return }
    for (entryKey, entryValue) in map.sorted(by: { K.precedes($0.key, $1.key) }) {
      lengthDelimitedTag(field)
      let start = beginLength()
      varint(UInt64(8 | K.wireType.rawValue))
      K.write(entryKey, into: &self)
      varint(UInt64(16 | V.wireType.rawValue))
      V.write(entryValue, into: &self)
      endLength(start)
    }
  }
}

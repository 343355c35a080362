extension WireReader {
  /// A `string`: checked UTF-8; NUL is kept, as protobuf allows it.
  public mutating func string() throws(DecodingError) -> String {
    let count = try length()
    let text = UnsafeRawBufferPointer(start: position, count: count)
    if text.isASCII {
      position += count
      return String(unsafeUninitializedCapacity: count) { target in
        UnsafeMutableRawBufferPointer(target).copyMemory(from: text)
        return count
      }
    }
    do throws(UTF8.ValidationError) {
      let value = String(copying: try UTF8Span(validating: text.bindMemory(to: UInt8.self).span))
      position += count
      return value
    } catch {
      throw DecodingError(.invalidUTF8, at: offset)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether no byte has its high bit set; eight bytes at a time.
  var isASCII: Bool {
    guard var cursor = baseAddress else { return true }
    let end = cursor + count
    var seen: UInt64 = 0
    while end - cursor >= 8 {
      seen |= cursor.loadUnaligned(as: UInt64.self)
      cursor += 8
    }
    while cursor != end {
      seen |= UInt64(cursor.load(as: UInt8.self))
      cursor += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}

extension WireReader {
  /// A `string`: checked UTF-8; NUL is kept, as protobuf allows it.
  /// - Parameter limit: the scalars that the rules allow. Of a request's string that exceeds them, only enough is read
  ///   for the validator to refuse it.
  public mutating func string(limit: Int = .max) throws(DecodingError) -> String {
    let length = try length()
    defer { position += length }
    var count = length
    // A scalar has at most four bytes.
    if isRequest, limit < .max {
      if (length - 1) >> 2 > limit { count = boundary(before: 4 * (limit + 1)) }
      textBytesLeft -= count
      if textBytesLeft < 0 { throw DecodingError(.tooMuchText, at: offset) }
    }
    let text = UnsafeRawBufferPointer(start: position, count: count)
    if text.isASCII {
      return String(unsafeUninitializedCapacity: count) { target in
        UnsafeMutableRawBufferPointer(target).copyMemory(from: text)
        return count
      }
    }
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: text.bindMemory(to: UInt8.self).span))
    } catch {
      throw DecodingError(.invalidUTF8, at: offset)
    }
  }

  /// The last scalar boundary at most `count` bytes from here.
  private func boundary(before count: Int) -> Int {
    var place = count
    while place > count - 3, position.load(fromByteOffset: place, as: UInt8.self) & 0xc0 == 0x80 {
      place -= 1
    }
    return place
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

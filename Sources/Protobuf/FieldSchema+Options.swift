extension FieldSchema {
  /// The value of the field's option with a number, as `read` reads it; nil if it has none.
  public func option<Value>(
    _ number: Int, _ read: (inout WireReader) throws(DecodingError) -> Value
  ) -> Value? {
    try? options.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      while let tag = try reader.nextTag() {
        if Int(tag >> 3) == number { return try read(&reader) }
        try reader.skip(tag)
      }
      return nil
    }
  }

  /// The value of a boolean option; false if the field has none.
  public func flag(_ number: Int) -> Bool {
    option(number) { reader throws(DecodingError) in try reader.bool() } ?? false
  }
}

import CProtobufC

/// The text of a C string that protobuf-c owns; empty for none.
func text(_ string: UnsafePointer<CChar>?) -> String { string.map { String(cString: $0) } ?? "" }

/// The pointers of one of protobuf-c's repeated message fields.
func elements<T>(
  _ count: Int, _ base: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?
) -> [UnsafeMutablePointer<T>] {
  UnsafeBufferPointer(start: base, count: base == nil ? 0 : count).compactMap { $0 }
}

/// The texts of one of protobuf-c's repeated string fields.
func texts(_ count: Int, _ base: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> [String] {
  elements(count, base).map { text($0) }
}

/// The bytes of the option `number`, a message, which protobuf-c keeps as unknown fields of the options message;
/// nil if it is not set. Several occurrences are joined: that is how protobuf merges messages.
func option(_ number: UInt32, of options: ProtobufCMessage) -> [UInt8]? {
  var found: [UInt8]?
  for field in UnsafeBufferPointer(start: options.unknown_fields, count: Int(options.n_unknown_fields))
  where field.tag == number && field.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED {
    let bytes = UnsafeBufferPointer(start: field.data, count: field.len)
    // Skips the length, a varint: the bytes with the high bit set, and one more.
    found = (found ?? []) + bytes.drop { $0 >= 0x80 }.dropFirst()
  }
  return found
}

/// The bytes of a message that protobuf-c holds.
func packed(_ message: UnsafeMutablePointer<ProtobufCMessage>) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: protobuf_c_message_get_packed_size(message)) { buffer, count in
    count = protobuf_c_message_pack(message, buffer.baseAddress)
  }
}

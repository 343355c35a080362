import CNghttp2

/// A list of header fields to be sent, with one buffer for all names and values.
public struct HeaderBlock: Sendable {
  private var bytes: [UInt8] = []
  private var fields: [(nameEnd: Int, valueEnd: Int)] = []

  /// An empty list.
  public init() {}

  /// The number of fields.
  public var count: Int { fields.count }

  /// The size as limits count it (RFC 9113, section 6.5.2): each field's name and value, and 32 bytes more.
  public var listSize: Int { bytes.count + 32 * count }

  /// Adds a field; the name must be lower-case.
  public mutating func append(_ name: StaticString, _ value: some Sequence<UInt8>) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    let nameEnd = bytes.count
    bytes.append(contentsOf: value)
    fields.append((nameEnd, bytes.count))
  }

  /// Adds a field; the name must be lower-case.
  public mutating func append(_ name: StaticString, _ value: String) { append(name, value.utf8) }

  /// Adds a field; the name must be lower-case.
  public mutating func append(name: some Sequence<UInt8>, value: some Sequence<UInt8>) {
    bytes.append(contentsOf: name)
    let nameEnd = bytes.count
    bytes.append(contentsOf: value)
    fields.append((nameEnd, bytes.count))
  }

  func withFields<R>(_ body: (UnsafeMutableBufferPointer<nghttp2_nv>) -> R) -> R {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count) { list in
        guard let base = UnsafeMutablePointer(mutating: bytes.baseAddress) else { return body(list) }
        var start = 0
        for (index, field) in fields.enumerated() {
          list.initializeElement(
            at: index,
            to: nghttp2_nv(
              name: base + start, value: base + field.nameEnd, namelen: field.nameEnd - start,
              valuelen: field.valueEnd - field.nameEnd, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)))
          start = field.valueEnd
        }
        return body(list)
      }
    }
  }
}

/// A list of header fields that never changes; its memory lives as long as the process, so nothing is copied.
public struct StaticHeaderBlock: @unchecked Sendable {
  let fields: UnsafeMutableBufferPointer<nghttp2_nv>

  /// Allocates the fields for ever; meant for globals.
  public init(_ list: KeyValuePairs<StaticString, StaticString>) {
    fields = .allocate(capacity: list.count)
    let flags = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
    for (index, field) in list.enumerated() {
      fields.initializeElement(
        at: index,
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: field.key.utf8Start),
          value: UnsafeMutablePointer(mutating: field.value.utf8Start), namelen: field.key.utf8CodeUnitCount,
          valuelen: field.value.utf8CodeUnitCount, flags: UInt8(flags)))
    }
  }
}

/// The headers or trailers of a call: names with values, in order; a name may repeat.
///
/// Names are lower-case ASCII letters, digits, `-`, `_` and `.`. A value is printable ASCII, or any bytes if the
/// name ends in `-bin` (gRPC over HTTP/2, "Custom-Metadata"). All entries share one buffer, so that a call without
/// metadata allocates nothing and one with metadata little.
public struct Metadata: Sendable, Hashable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The initial capacity: the buffers of a typical call never grow.
  private static let usualEntries = 4
  private static let usualBytes = 256

  /// No entries.
  public init() {}

  /// The number of entries.
  public var count: Int { ends.count / 2 }

  /// Whether there is no entry.
  public var isEmpty: Bool { ends.isEmpty }

  /// The size as limits count it (RFC 9113, section 6.5.2): each entry's name and value, and 32 bytes more.
  public var headerListSize: Int { bytes.count + 32 * count }

  /// Adds a text value. The name becomes lower case. Characters of the value other than printable ASCII, and spaces at
  /// either end, are left out, as they cannot be sent.
  public mutating func append(_ name: String, _ value: String) {
    assert(!name.hasSuffix("-bin"), "\(name) ends in -bin and has a text value")
    let printable = value.utf8.filter { $0 >= 0x20 && $0 <= 0x7E }.drop { $0 == 0x20 }
    let length = printable.lastIndex { $0 != 0x20 }.map { $0 + 1 - printable.startIndex } ?? 0
    append(name: Self.wireName(name), value: printable.prefix(length))
  }

  /// Adds a binary value; the name becomes lower case, and must end in `-bin`.
  public mutating func append(_ name: String, bytes value: [UInt8]) {
    assert(name.lowercased().hasSuffix("-bin"), "\(name) has a binary value and does not end in -bin")
    append(name: Self.wireName(name), value: value)
  }

  /// Tells a client when to retry (gRFC A6): the only reserved name that handlers may use.
  private static let pushback = "grpc-retry-pushback-ms"

  /// Names travel in lower case (RFC 9113, section 8.2); `grpc-` and pseudo-headers are reserved for the protocol.
  private static func wireName(_ name: String) -> [UInt8] {
    let name = name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    assert(isValidName(name), "\(String(decoding: name, as: UTF8.self)) cannot be a name of metadata")
    return name
  }

  private static func isValidName(_ name: [UInt8]) -> Bool {
    !name.isEmpty && (!name.starts(with: "grpc-".utf8) || name.elementsEqual(pushback.utf8))
      && name.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
          || byte == 0x2E
      }
  }

  package mutating func append(name: some Sequence<UInt8>, value: some Sequence<UInt8>) {
    if ends.isEmpty {
      ends.reserveCapacity(2 * Self.usualEntries)
      bytes.reserveCapacity(Self.usualBytes)
    }
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
    bytes.append(contentsOf: value)
    ends.append(bytes.count)
  }

  /// Adds all entries of another.
  public mutating func append(contentsOf other: Metadata) {
    let offset = bytes.count
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.map { $0 + offset })
  }

  /// The last text value under a name.
  public subscript(_ name: String) -> String? {
    guard let index = lastIndex(of: name) else { return nil }
    return String(decoding: value(at: index), as: UTF8.self)
  }

  /// The last binary value under a name that ends in `-bin`.
  public subscript(bytes name: String) -> [UInt8]? { lastIndex(of: name).map { Array(value(at: $0)) } }

  /// All text values under a name, in order.
  public func values(_ name: String) -> [String] {
    (0..<count).filter { matches($0, name) }.map { String(decoding: value(at: $0), as: UTF8.self) }
  }

  /// All binary values under a name that ends in `-bin`, in order.
  public func binaryValues(_ name: String) -> [[UInt8]] {
    (0..<count).filter { matches($0, name) }.map { Array(value(at: $0)) }
  }

  /// All entries in order: the name and the raw value.
  public var entries: [(name: String, value: [UInt8])] {
    (0..<count).map { (String(decoding: name(at: $0), as: UTF8.self), Array(value(at: $0))) }
  }

  package func name(at index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[2 * index - 1])..<ends[2 * index]]
  }

  package func value(at index: Int) -> ArraySlice<UInt8> { bytes[ends[2 * index]..<ends[2 * index + 1]] }

  /// Calls `body` with every entry as it goes over the wire: binary values in base64.
  package func forEachHeader(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
    for index in 0..<count {
      let name = name(at: index)
      let value = value(at: index)
      body(name, Self.isBinary(name) ? Base64.encode(value)[...] : value)
    }
  }

  /// Adds an entry as it came over the wire; a binary value may be several, joined by commas with
  /// optional white space around them (RFC 9110, section 5.6.1).
  /// - Returns: false if a binary value is not base64.
  package mutating func append(
    header name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Self.isBinary(name) else {
      append(name: name, value: value)
      return true
    }
    for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let bytes = Base64.decode(Self.withoutSpace(part)) else { return false }
      append(name: name, value: bytes)
    }
    return true
  }

  private static func withoutSpace(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var rest = bytes.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }

  private static func isBinary(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    name.count > 4 && name.suffix(4).elementsEqual("-bin".utf8)
  }

  private func lastIndex(of name: String) -> Int? {
    var index = count
    while index > 0 {
      index -= 1
      if matches(index, name) { return index }
    }
    return nil
  }

  private func matches(_ index: Int, _ name: String) -> Bool {
    let own = self.name(at: index)
    // Most names differ in length.
    return own.count == name.utf8.count && own.elementsEqual(name.utf8)
  }
}

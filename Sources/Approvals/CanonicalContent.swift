public import Cryptography
public import Identifiers

/// Writes a content so that equal contents have equal bytes, and others have others. Protobuf promises neither:
/// fields may come in any order, and defaults may be written or not.
///
/// The number of the form in two bytes, the kind as a text, then fields. A field is its number in two bytes, a byte
/// for its type, and its value: integers in eight bytes, ids in 16, texts with their length before them, lists with
/// the number of their elements, of which each has its length before it. All numbers have the highest byte first.
public struct CanonicalContent: Sendable {
  private enum Kind: UInt8 {
    case none = 0
    case integer = 1
    case id = 2
    case text = 3
    case integers = 4
    case list = 5
  }

  /// The form.
  public let form: CanonicalForm
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Begins a content of a kind, such as `budget`; an element of a list has none.
  public init(_ form: CanonicalForm, kind: String) {
    self.form = form
    append(UInt16(bitPattern: form.rawValue))
    append(text: kind)
  }

  /// Begins an element of a list.
  private init(elementOf form: CanonicalForm) {
    self.form = form
  }

  /// Writes a number; nil is another content than any number.
  public mutating func write(_ field: UInt16, _ value: Int64?) {
    append(field)
    guard let value else { return append(.none) }
    append(.integer)
    append(UInt64(bitPattern: value))
  }

  /// Writes an id.
  public mutating func write(_ field: UInt16, _ id: UUID) {
    append(field)
    append(.id)
    bytes += id.bytes
  }

  /// Writes a text, as its UTF-8; nil is another content than an empty one.
  public mutating func write(_ field: UInt16, _ text: String?) {
    append(field)
    guard let text else { return append(.none) }
    append(.text)
    append(text: text)
  }

  /// Writes numbers in their order.
  public mutating func write(_ field: UInt16, _ values: [Int64]) {
    append(field)
    append(.integers)
    append(count: values.count)
    for value in values { append(UInt64(bitPattern: value)) }
  }

  /// Writes elements whose order means nothing: sorted by their bytes.
  public mutating func writeSorted<Element>(
    _ field: UInt16, _ elements: [Element], _ write: (Element, inout CanonicalContent) -> Void
  ) {
    let written = elements.map { element in
      var content = CanonicalContent(elementOf: form)
      write(element, &content)
      return content.bytes
    }
    append(field)
    append(.list)
    append(count: written.count)
    for element in written.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      append(count: element.count)
      bytes += element
    }
  }

  /// The digest of what was written; throws if OpenSSL fails.
  public func digest() throws(OpenSSLError) -> ContentDigest {
    guard let digest = ContentDigest(form: form, bytes: try SHA256.digest(of: bytes)) else {
      throw OpenSSLError()
    }
    return digest
  }

  private mutating func append(_ kind: Kind) { bytes.append(kind.rawValue) }

  private mutating func append(text: String) {
    append(count: text.utf8.count)
    bytes += text.utf8
  }

  private mutating func append(count: Int) { append(UInt64(count)) }

  private mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }
}

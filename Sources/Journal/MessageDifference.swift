public import Protobuf

/// What of a message changed: as it was before, in the fields that are different, and their names.
public struct MessageDifference<Changed: DescribedMessage>: Sendable, Hashable {
  /// The message as it was, without the fields that did not change.
  public let previous: Changed
  /// The names of the fields that changed, in the order of the contract.
  public let fields: [String]

  /// The difference of two messages. The fields of the message itself are compared, as they are on the wire.
  public init(from before: Changed, to after: Changed) throws(DecodingError) {
    let old = try WireFields(before.encoded())
    let new = try WireFields(after.encoded())
    var changed: Set<Int> = []
    for number in Set(old.ranges.keys).union(new.ranges.keys)
    where old.bytes(of: number) != new.bytes(of: number) {
      changed.insert(number)
    }
    var kept: [UInt8] = []
    for number in changed.sorted() { kept += old.bytes(of: number) }
    previous = try Changed(decoding: kept)
    let schema = Changed.schemas.message(Changed.fullName)
    fields = changed.sorted().map { number in
      schema.flatMap { schema in schema.index(ofNumber: number).map { schema.fields[$0].name } }
        ?? "\(number)"
    }
  }
}

/// Where the fields of a message are in its bytes.
private struct WireFields {
  private let source: [UInt8]
  /// The values of each field with their tags, in their order.
  private(set) var ranges: [Int: [Range<Int>]] = [:]

  init(_ bytes: [UInt8]) throws(DecodingError) {
    source = bytes
    var found: [Int: [Range<Int>]] = [:]
    try bytes.withUnsafeBufferPointer { buffer throws(DecodingError) in
      var reader = WireReader(UnsafeRawBufferPointer(buffer))
      var start = reader.offset
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
        found[Int(tag >> 3), default: []].append(start..<reader.offset)
        start = reader.offset
      }
    }
    ranges = found
  }

  func bytes(of number: Int) -> [UInt8] { (ranges[number] ?? []).flatMap { source[$0] } }
}

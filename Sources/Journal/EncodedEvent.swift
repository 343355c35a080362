import PayshareAPI
import Protobuf
import ServiceKit

/// An event as it is stored: without personal data, because entries are kept for ever.
struct EncodedEvent: Sendable {
  /// The number of the field of `JournalEvent` that it has.
  let kind: Int32
  let bytes: [UInt8]

  init(_ kind: PayshareV1.JournalEvent.Kind) {
    let encoded = PayshareV1.JournalEvent.with { $0.kind = kind }.encoded()
    self.kind = Self.firstField(of: encoded)
    bytes = Self.isPersonal(self.kind) ? Self.masked(encoded) : encoded
  }

  /// Which kinds have personal fields, by their number; found once, so that the others cost a look at an array.
  private static let personalKinds: [Bool] = {
    let name = PayshareV1.JournalEvent.fullName
    let fields = PayshareV1.JournalEvent.schemas.message(name)?.fields ?? []
    var kinds = [Bool](repeating: false, count: (fields.map(\.number).max() ?? 0) + 1)
    for field in fields { kinds[field.number] = PersonalMask.contract.concerns(field.typeName) }
    return kinds
  }()

  private static func isPersonal(_ kind: Int32) -> Bool {
    let kinds = personalKinds
    return kinds.indices.contains(Int(kind)) ? kinds[Int(kind)] : true
  }

  @inline(never)
  private static func masked(_ encoded: [UInt8]) -> [UInt8] {
    PersonalMask.contract.masked(encoded, of: PayshareV1.JournalEvent.fullName)
  }

  /// The number of the first field of a message that has one: the tag is a varint, and its lowest three bits are the
  /// wire type.
  private static func firstField(of bytes: [UInt8]) -> Int32 {
    var tag: UInt32 = 0
    for (index, byte) in bytes.prefix(5).enumerated() {
      tag |= UInt32(byte & 0x7F) << UInt32(7 * index)
      if byte & 0x80 == 0 { break }
    }
    return Int32(tag >> 3)
  }
}

import PayshareAPI
import Protobuf

/// How a stored expense was meant, read from its message without the rest: no column has it.
///
/// Has the field numbers of `payshare.v1.Expense`; what it does not know it skips, as every protobuf message does.
struct StoredMeaning: Message {
  /// How the total is divided among those it was for.
  var split: PayshareV1.Split?
  /// How the total is divided among those who paid it.
  var payerSplit: PayshareV1.PayerSplit?
  /// What else there is to say of it.
  var notes = ""

  static var fullName: String { "payshare.v1.Expense" }

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag {
      case 16 << 3 | 2: try reader.message(into: &split)
      case 17 << 3 | 2: try reader.message(into: &payerSplit)
      case 18 << 3 | 2: notes = try reader.string()
      default: try reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.message(split, field: 16)
    writer.message(payerSplit, field: 17)
    writer.string(notes, field: 18)
  }
}

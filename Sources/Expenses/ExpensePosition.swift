import GoogleAPI
import Protobuf

/// Where an expense stands in its event's list, read from its message without the rest.
///
/// Has the field numbers of `payshare.v1.Expense`; what it does not know it skips, as every protobuf message does.
struct ExpensePosition: Message {
  /// The expense's id.
  var id = ""
  /// When it was made.
  var createTime: GoogleProtobuf.Timestamp?

  static var fullName: String { "payshare.v1.Expense" }

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag {
      case 1 << 3 | 2: id = try reader.string()
      case 12 << 3 | 2: try reader.message(into: &createTime)
      default: try reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.string(id, field: 1)
    writer.message(createTime, field: 12)
  }
}

import Protobuf

/// The sums of an expense, read from its message without the rest: what every expense of every page is checked by.
///
/// Has the field numbers of `payshare.v1.Expense`; what it does not know it skips, as every protobuf message does. It is
/// only ever read, and encodes to nothing.
struct ExpenseSums: Message {
  /// The total, in minor units.
  var total = Total()
  /// What all payers paid.
  var paid = Parts()
  /// What all shares come to.
  var shared = Parts()

  static var fullName: String { "payshare.v1.Expense" }

  /// Whether payers and shares both add up to the total.
  var addUp: Bool { paid.sum == total.amount && shared.sum == total.amount }

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag {
      case 6 << 3 | 2: try reader.message(into: &total)
      case 8 << 3 | 2: try reader.message(into: &paid)
      case 9 << 3 | 2: try reader.message(into: &shared)
      default: try reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) {}

  /// `payshare.v1.Money` without its currency.
  struct Total: Message {
    var amount: Int64 = 0

    static var fullName: String { "payshare.v1.Money" }

    mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        if tag == 1 << 3 { amount = try reader.int64() } else { try reader.skip(tag) }
      }
    }

    func encode(into writer: inout WireWriter) {}
  }

  /// Any number of `payshare.v1.Payer` or `payshare.v1.Share`, merged into their sum.
  struct Parts: Message {
    var sum: Int64 = 0

    static var fullName: String { "payshare.v1.Share" }

    mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        if tag == 2 << 3 { sum &+= try reader.int64() } else { try reader.skip(tag) }
      }
    }

    func encode(into writer: inout WireWriter) {}
  }
}

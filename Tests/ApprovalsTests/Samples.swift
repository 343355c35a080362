import Identifiers

/// What the tests of approvals share.
enum Samples {
  static func id(_ number: Int) -> UUID { UUID(high: 9, low: UInt64(number)) }
}

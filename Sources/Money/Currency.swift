/// A currency of ISO 4217, with its code, name and number of decimals.
public struct Currency: Sendable, Hashable {
  /// The place in `table`: one byte, so that amounts stay small.
  private let row: UInt8

  private static let rows: [String: UInt8] = {
    var rows: [String: UInt8] = [:]
    for (index, row) in table.enumerated() { rows[row.code] = UInt8(index) }
    return rows
  }()

  /// The currency with an alphabetic code, three capital letters; any other text throws `unknownCurrency`.
  public init(code: String) throws(MoneyError) {
    guard let row = Self.rows[code] else { throw .unknownCurrency(code) }
    self.row = row
  }

  private init(row: UInt8) {
    self.row = row
  }

  /// Every currency that is known, in order of code.
  public static var all: [Currency] {
    table.indices.map { Currency(row: UInt8($0)) }
  }

  /// The alphabetic code, such as `INR`.
  public var code: String { Self.table[Int(row)].code }

  /// How many decimals the minor unit has: 0 for JPY, 2 for USD, 3 for KWD, 4 for CLF.
  public var exponent: Int { Self.table[Int(row)].exponent }

  /// The English name.
  public var name: String { Self.table[Int(row)].name }

  /// How many minor units make one whole unit: 10 to the power of `exponent`.
  public var minorUnitsPerUnit: Int64 {
    var units: Int64 = 1
    for _ in 0..<exponent { units *= 10 }
    return units
  }
}

extension Currency: CustomStringConvertible {
  /// The alphabetic code.
  public var description: String { code }
}

extension Currency: Comparable {
  /// Orders by code.
  public static func < (left: Currency, right: Currency) -> Bool { left.row < right.row }
}

/// A currency of ISO 4217, with its code, name and number of decimals.
public struct Currency: Sendable, Hashable {
  /// The index in `table`: one byte, so that amounts stay small.
  private let row: UInt8

  /// The index in `table` for every three letters; an array, because each expense read looks up two.
  private static let rows: [UInt8] = {
    var rows = [UInt8](repeating: noRow, count: 26 * 26 * 26)
    for (index, row) in table.enumerated() {
      if let place = place(of: row.code) { rows[place] = UInt8(index) }
    }
    return rows
  }()
  private static let noRow = UInt8.max

  private static func place(of code: String) -> Int? {
    var place = 0
    var letters = 0
    for byte in code.utf8 {
      guard letters < 3, (65...90).contains(byte) else { return nil }
      place = place * 26 + Int(byte) - 65
      letters += 1
    }
    return letters == 3 ? place : nil
  }

  /// The currency with an alphabetic code, three capital letters, including former currencies. A code without a minor
  /// unit throws `noMinorUnit`, any other text `unknownCurrency`.
  public init(code: String) throws(MoneyError) {
    guard let place = Self.place(of: code), Self.rows[place] != Self.noRow else {
      throw Self.codesWithoutMinorUnit.contains(code) ? .noMinorUnit(code) : .unknownCurrency(code)
    }
    row = Self.rows[place]
  }

  private init(row: UInt8) {
    self.row = row
  }

  /// Every known currency, in order of code.
  public static var all: [Currency] {
    table.indices.map { Currency(row: UInt8($0)) }
  }

  /// The alphabetic code, such as `INR`.
  public var code: String { Self.table[Int(row)].code }

  /// How many decimals the minor unit has: 0 for JPY, 2 for USD, 3 for KWD, 4 for CLF.
  public var exponent: Int { Self.table[Int(row)].exponent }

  /// The English name.
  public var name: String { Self.table[Int(row)].name }

  /// The day on which another currency replaced it, `YYYY-MM-DD`; nil for a current one.
  public var endDate: String? { Self.table[Int(row)].endDate }

  /// Throws if the currency had ended by a day, `YYYY-MM-DD`.
  public func requireUse(on day: String) throws(MoneyError) {
    // Days in this form sort as text.
    if let endDate, day >= endDate { throw .ended(self, endDate) }
  }

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

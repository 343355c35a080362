public import CalendarDates

extension CalendarDate: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `date`.
  @inlinable public static var postgresType: PostgresType { .date }
  /// `date[]`.
  @inlinable public static var postgresArrayType: PostgresType { .dateArray }

  /// Writes days since 2000; refuses a day that PostgreSQL cannot hold.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    if self < .earliest || self > .latest { return parameters.refuse("a date that PostgreSQL cannot hold") }
    parameters.write(daysSince1970 &- Self.epochDays)
  }

  /// Reads a `date`; `infinity` is a failure.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> CalendarDate {
    let value = try field.integer(.date, as: Int32.self)
    if value == .max || value == .min { throw DecodingFailure("an infinite date") }
    return CalendarDate(daysSince1970: value &+ Self.epochDays)
  }

  /// PostgreSQL counts from the beginning of the year 2000.
  @usableFromInline static var epochDays: Int32 { 10_957 }
}

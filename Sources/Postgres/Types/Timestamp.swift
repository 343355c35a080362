import Glibc

/// A moment (`timestamptz`), in microseconds since the beginning of 1970, UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Microseconds since the beginning of 1970, UTC.
  public let microsecondsSince1970: Int64

  /// The moment this many microseconds after the beginning of 1970.
  @inlinable
  public init(microsecondsSince1970: Int64) { self.microsecondsSince1970 = microsecondsSince1970 }

  /// PostgreSQL's `infinity`: later than every moment.
  @inlinable public static var infinity: Timestamp { Timestamp(microsecondsSince1970: .max) }
  /// PostgreSQL's `-infinity`: earlier than every moment.
  @inlinable public static var negativeInfinity: Timestamp { Timestamp(microsecondsSince1970: .min) }
  /// The earliest moment PostgreSQL can hold: 4714-11-24 BC.
  @inlinable public static var earliest: Timestamp {
    Timestamp(microsecondsSince1970: -210_866_803_200_000_000)
  }
  /// The latest moment that this type holds; PostgreSQL's range ends 30 years later, at the end of 294276.
  @inlinable public static var latest: Timestamp {
    Timestamp(microsecondsSince1970: .max - 1)
  }

  /// The system's time.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(microsecondsSince1970: Int64(time.tv_sec) &* 1_000_000 &+ Int64(time.tv_nsec) / 1_000)
  }

  /// Earlier moments are less.
  @inlinable
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }

  /// PostgreSQL counts from the beginning of the year 2000.
  @usableFromInline static var epochMicroseconds: Int64 { 946_684_800_000_000 }
}

extension Timestamp: PostgresEncodable, PostgresDecodable, PostgresArrayElement {
  /// `timestamptz`.
  @inlinable public static var postgresType: PostgresType { .timestamptz }
  /// `timestamptz[]`.
  @inlinable public static var postgresArrayType: PostgresType { .timestamptzArray }

  /// Writes microseconds since 2000; refuses a moment that PostgreSQL cannot hold.
  @inlinable
  public func encode(into parameters: inout Parameters) {
    if self == .infinity || self == .negativeInfinity {
      parameters.write(microsecondsSince1970)
    } else if self < .earliest || self > .latest {
      parameters.refuse("a time that PostgreSQL cannot hold")
    } else {
      parameters.write(microsecondsSince1970 &- Self.epochMicroseconds)
    }
  }

  /// Reads a `timestamptz`.
  @inlinable
  public static func decode(_ field: PostgresField) throws(DecodingFailure) -> Timestamp {
    let value = try field.integer(.timestamptz, as: Int64.self)
    if value == .max || value == .min { return Timestamp(microsecondsSince1970: value) }
    let (sum, overflow) = value.addingReportingOverflow(Self.epochMicroseconds)
    // The last 30 years of PostgreSQL's range do not fit when counted from 1970.
    if overflow { throw DecodingFailure("a time beyond the range of microseconds since 1970") }
    return Timestamp(microsecondsSince1970: sum)
  }
}

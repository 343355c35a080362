/// The identity (OID) of a data type in PostgreSQL's `pg_type`.
public struct PostgresType: RawRepresentable, Hashable, Sendable {
  /// The OID.
  public let rawValue: UInt32

  /// A type by its OID.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable
  init(_ value: UInt32) { self.rawValue = value }

  /// `bool`.
  @inlinable public static var bool: PostgresType { PostgresType(16) }
  /// `bytea`.
  @inlinable public static var bytea: PostgresType { PostgresType(17) }
  /// `name`, the type of identifiers in the catalogues.
  @inlinable public static var name: PostgresType { PostgresType(19) }
  /// `int8`.
  @inlinable public static var int8: PostgresType { PostgresType(20) }
  /// `int2`.
  @inlinable public static var int2: PostgresType { PostgresType(21) }
  /// `int4`.
  @inlinable public static var int4: PostgresType { PostgresType(23) }
  /// `text`.
  @inlinable public static var text: PostgresType { PostgresType(25) }
  /// `json`.
  @inlinable public static var json: PostgresType { PostgresType(114) }
  /// `unknown`, the type of a bare literal.
  @inlinable public static var unknown: PostgresType { PostgresType(705) }
  /// `char(n)`.
  @inlinable public static var bpchar: PostgresType { PostgresType(1042) }
  /// `varchar`.
  @inlinable public static var varchar: PostgresType { PostgresType(1043) }
  /// `date`.
  @inlinable public static var date: PostgresType { PostgresType(1082) }
  /// `timestamptz`.
  @inlinable public static var timestamptz: PostgresType { PostgresType(1184) }
  /// `numeric`.
  @inlinable public static var numeric: PostgresType { PostgresType(1700) }
  /// `uuid`.
  @inlinable public static var uuid: PostgresType { PostgresType(2950) }
  /// `jsonb`.
  @inlinable public static var jsonb: PostgresType { PostgresType(3802) }
  /// `void`, the result of functions that return nothing.
  @inlinable public static var void: PostgresType { PostgresType(2278) }

  /// `bool[]`.
  @inlinable public static var boolArray: PostgresType { PostgresType(1000) }
  /// `bytea[]`.
  @inlinable public static var byteaArray: PostgresType { PostgresType(1001) }
  /// `int2[]`.
  @inlinable public static var int2Array: PostgresType { PostgresType(1005) }
  /// `int4[]`.
  @inlinable public static var int4Array: PostgresType { PostgresType(1007) }
  /// `text[]`.
  @inlinable public static var textArray: PostgresType { PostgresType(1009) }
  /// `int8[]`.
  @inlinable public static var int8Array: PostgresType { PostgresType(1016) }
  /// `date[]`.
  @inlinable public static var dateArray: PostgresType { PostgresType(1182) }
  /// `timestamptz[]`.
  @inlinable public static var timestamptzArray: PostgresType { PostgresType(1185) }
  /// `numeric[]`.
  @inlinable public static var numericArray: PostgresType { PostgresType(1231) }
  /// `uuid[]`.
  @inlinable public static var uuidArray: PostgresType { PostgresType(2951) }
  /// `jsonb[]`.
  @inlinable public static var jsonbArray: PostgresType { PostgresType(3807) }

  /// Whether the application defined the type (an enumeration, for example): those OIDs start at 16384.
  @inlinable public var isUserDefined: Bool { rawValue >= 16384 }
}

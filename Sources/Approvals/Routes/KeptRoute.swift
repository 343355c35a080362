public import Identifiers
public import Rules

public import struct Postgres.Timestamp

/// A route that an organisation keeps, by which it is found.
public struct KeptRoute: Sendable, Hashable {
  /// The most of an organisation.
  static let maximumCount: Int64 = 100

  /// Its id.
  public let id: UUID
  /// What it is called.
  public internal(set) var displayName: String
  /// What it is for.
  public internal(set) var description: String
  /// What takes it.
  public let subject: ApprovalSubjectKind
  /// Whether all of that kind must take it.
  public internal(set) var isMandatory: Bool
  /// The way.
  public internal(set) var route: ApprovalRoute
  /// The version.
  public internal(set) var version = ResourceVersion.first
}

/// A route with what is stored besides.
public struct StoredRoute: Sendable {
  /// The route.
  public internal(set) var kept: KeptRoute
  /// When it was made.
  public let createTime: Timestamp
  /// When it last changed.
  public internal(set) var updateTime: Timestamp
}

public import Identifiers
public import Postgres
public import RPC

/// One page of a list (AIP-158).
public struct Page: Sendable, Hashable {
  /// Elements of a page if the request gives no size.
  public static let defaultSize = 50
  /// The most elements of a page; larger requests get this many.
  public static let maximumSize = 1_000
  /// The bytes of elements at which a page ends early: gRPC's clients accept 4 MiB by default, and an event's page
  /// also holds people and balances. A page always has at least one element.
  public static let maximumBytes: Int64 = 3 << 20

  /// The most elements.
  public let size: Int
  /// The end of the previous page; nil for the first page.
  public let after: Position?

  /// How often the organisation's access had changed when the first page was read; nil for the first page, and for
  /// lists that do not depend on it.
  let epoch: Int64?

  /// The place of an element in its list.
  public struct Position: Sendable, Hashable {
    /// What the list is ordered by before time and id.
    public let key: Key
    /// When the element was created.
    public let time: Timestamp
    /// The element's id, which orders elements created at the same time.
    public let id: UUID

    /// A place from its parts.
    public init(_ key: Key = .none, time: Timestamp, id: UUID) {
      self.key = key
      self.time = time
      self.id = id
    }

    /// A place before every element of a list ordered from newest to oldest.
    public static let beginning = Position(time: .latest, id: UUID(high: .max, low: .max))

    /// The day that the list is ordered by; the latest possible day before the first element.
    public var day: CalendarDate {
      if case .day(let day) = key { day } else { .latest }
    }

    /// The name that the list is ordered by; the empty string, less than all others, before the first element.
    public var name: String {
      if case .name(let name) = key { name } else { "" }
    }

    /// The number that the list is ordered by; before the first element, the greatest that there is.
    public var number: Int64 {
      if case .number(let number) = key { number } else { .max }
    }
  }

  /// What a list is ordered by before the time and id of its elements.
  public enum Key: Sendable, Hashable {
    /// Nothing.
    case none
    /// A day, from the latest to the earliest.
    case day(CalendarDate)
    /// A name, from A to Z.
    case name(String)
    /// A number, from the greatest to the least.
    case number(Int64)
  }

  /// A first page.
  public init(size: Int32) {
    self.size = size <= 0 ? Self.defaultSize : min(Int(size), Self.maximumSize)
    (after, epoch) = (nil, nil)
  }

  init(size: Int32, after: Position?, epoch: Int64? = nil) {
    self.size = Page(size: size).size
    self.after = after
    self.epoch = epoch
  }

  /// Checks that roles and grants are those of the first page, so that all pages of a list are of one state.
  /// - Returns: how often they have changed, for the token of the next page.
  /// - Throws: `INVALID_ARGUMENT` if they have changed.
  public func require(epoch current: Int64?) throws(Status) -> Int64? {
    if let epoch, epoch != current {
      throw Status(
        field: "page_token", reason: "PAGE_TOKEN_OUTDATED",
        "what the list depends on has changed since the first page; begin with it again")
    }
    return current
  }

  /// The place to read from.
  public var start: Position { after ?? .beginning }
  /// How many rows to read: one more than the page holds tells whether there is another page.
  public var rowLimit: Int64 { Int64(size) + 1 }
}

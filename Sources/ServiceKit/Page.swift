public import Identifiers
public import Postgres

/// One page of a list (AIP-158).
public struct Page: Sendable, Hashable {
  /// Elements of a page where the request does not say.
  public static let defaultSize = 50
  /// The most elements of a page; a request for more gets these.
  public static let maximumSize = 1_000
  /// Where a page ends even with fewer elements, in bytes of its message: gRPC's clients take 4 MiB by default, and an
  /// event's page holds people and balances besides. One element is always on a page.
  public static let maximumBytes: Int64 = 3 << 20

  /// The most elements.
  public let size: Int
  /// Where the page before ended; nil for the first page.
  public let after: Position?

  /// The place of an element in its list.
  public struct Position: Sendable, Hashable {
    /// What the list is ordered by before time and id.
    public let key: Key
    /// When the element was made.
    public let time: Timestamp
    /// The element's id, for those made at the same time.
    public let id: UUID

    /// A place of its parts.
    public init(_ key: Key = .none, time: Timestamp, id: UUID) {
      self.key = key
      self.time = time
      self.id = id
    }

    /// Comes before every element of a list that goes from the newest to the oldest.
    public static let beginning = Position(time: .latest, id: UUID(high: .max, low: .max))

    /// The day that the list is ordered by; before the first element, the last that there is.
    public var day: CalendarDate {
      if case .day(let day) = key { day } else { .latest }
    }

    /// The name that the list is ordered by; before the first element, one that is less than all others.
    public var name: String {
      if case .name(let name) = key { name } else { "" }
    }
  }

  /// What a list is ordered by before the time and the id of its elements.
  public enum Key: Sendable, Hashable {
    /// Nothing.
    case none
    /// A day, from the latest to the earliest.
    case day(CalendarDate)
    /// A name, from A to Z.
    case name(String)
  }

  /// A first page.
  public init(size: Int32) {
    self.size = size <= 0 ? Self.defaultSize : min(Int(size), Self.maximumSize)
    after = nil
  }

  init(size: Int32, after: Position?) {
    self.size = Page(size: size).size
    self.after = after
  }

  /// This page with no more than so many elements, but one at least.
  public func holding(atMost count: Int) -> Page {
    Page(size: Int32(clamping: max(1, min(size, count))), after: after)
  }

  /// The place from which to read.
  public var start: Position { after ?? .beginning }
  /// How many rows to read: one more than the page holds tells whether there is another page.
  public var rowLimit: Int64 { Int64(size) + 1 }
}

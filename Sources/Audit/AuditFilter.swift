import GoogleAPI
import Identifiers
import Postgres
import ProtobufJSON
import ServiceKit

/// The filter of entries.
struct AuditFilter: ListFilter, Hashable {
  /// Who did it.
  var actorID: UUID?
  /// What it was about.
  var resourceID: UUID?
  /// What was done.
  var operation: AuditOperation?
  /// When, in microseconds since 1970.
  var times = FilterBounds()

  static var fields: [FilterField<AuditFilter>] {
    [
      .id("actor_user_id", \.actorID),
      .id("resource_id", \.resourceID),
      .parsed("operation", \.operation, "the name of a field of JournalEvent, or SERVICE/METHOD") {
        AuditOperation($0)
      },
      .time("create_time", \.times) { microseconds(of: $0) },
    ]
  }

  /// The moment of a text: RFC 3339, or a day, which begins in UTC.
  private static func microseconds(of text: String) -> Int64? {
    if let day = CalendarDate(text) { return Int64(day.daysSince1970) * 86_400_000_000 }
    // What JSON would escape is in no time.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }),
      let time = try? GoogleProtobuf.Timestamp(json: "\"\(text)\"")
    else { return nil }
    return Timestamp(time).microsecondsSince1970
  }
}

/// The order of entries. The filter determines the index (`AuditPageText`).
enum AuditOrder: String, ListOrder {
  /// The newest first.
  case age = "create_time desc"

  static var standard: AuditOrder { .age }

  var index: String { AuditPageText.all.index }
}

/// The filter and the order of a request.
typealias AuditQuery = ListQuery<AuditFilter, AuditOrder>

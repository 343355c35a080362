import ArgumentParser
import Glibc
import PayshareClient
import ProtobufJSON

/// When something ends, as people write it: a day, a time, a span from now, or `never`.
enum UntilText: ExpressibleByArgument, Sendable, Hashable {
  case never
  /// At a moment.
  case time(GoogleProtobuf.Timestamp)

  /// The help of an option that takes one.
  static let help =
    "30d or 12h from now, a day (2027-03-31, to its end in UTC), or 2027-03-31T18:00:00Z"

  private static let daySeconds: Int64 = 86_400

  init?(argument: String) { self.init(argument, now: Int64(Glibc.time(nil))) }

  /// - Parameter now: in seconds since 1970.
  init?(_ text: String, now: Int64) {
    if text == "never" {
      self = .never
    } else if let span = DurationText(argument: text) {
      let (end, overflow) = now.addingReportingOverflow(span.seconds)
      if overflow { return nil }
      self = .time(.with { $0.seconds = end })
    } else if let start = Self.moment("\(text)T00:00:00Z") {
      self = .time(.with { $0.seconds = start.seconds + Self.daySeconds })
    } else if let moment = Self.moment(text) {
      self = .time(moment)
    } else {
      return nil
    }
  }

  /// The moment; nil for none.
  var timestamp: GoogleProtobuf.Timestamp? { if case .time(let moment) = self { moment } else { nil } }

  /// Whether it is over already.
  /// - Parameter now: in seconds since 1970.
  func isPast(now: Int64 = Int64(Glibc.time(nil))) -> Bool { timestamp.map { $0.seconds <= now } ?? false }

  /// A moment in the form of RFC 3339.
  fileprivate static func moment(_ text: String) -> GoogleProtobuf.Timestamp? {
    // Only what such a text has, as it becomes JSON.
    guard text.unicodeScalars.allSatisfy({ "0123456789-:+.TZ".unicodeScalars.contains($0) }) else {
      return nil
    }
    return try? GoogleProtobuf.Timestamp(json: "\"\(text)\"")
  }
}

/// When something begins, as people write it: a day, or a time.
struct FromText: ExpressibleByArgument, Sendable, Hashable {
  /// The help of an option that takes one.
  static let help = "a day (2027-03-01, from its beginning in UTC), or 2027-03-01T08:00:00Z"

  let timestamp: GoogleProtobuf.Timestamp

  init?(argument text: String) {
    guard let moment = UntilText.moment("\(text)T00:00:00Z") ?? UntilText.moment(text) else { return nil }
    timestamp = moment
  }
}

extension GoogleProtobuf.Timestamp {
  /// The last moment before this one, as the server counts: what ends here does not hold here any more.
  var momentBefore: GoogleProtobuf.Timestamp {
    nanos >= 1_000
      ? .with { ($0.seconds, $0.nanos) = (seconds, nanos - 1_000) }
      : .with { ($0.seconds, $0.nanos) = (seconds - 1, 999_999_000) }
  }
}

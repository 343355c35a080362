import CalendarDates
import Testing
import TimeZones

/// The instant of a local time, such as `2026-11-21 02:30`.
func instant(_ text: String, in zone: ZoneRules) throws -> Int64 {
  let parts = text.split(separator: " ")
  let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
  let local = LocalDateTime(try day(String(parts[0])), hour: numbers[0], minute: numbers[1])
  return zone.instant(of: try #require(local))
}

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

func zone(_ name: String) throws -> ZoneRules { try TimeZoneDatabase.system.zone(name) }

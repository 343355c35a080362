import CalendarDates
import Glibc
import Testing
import TimeZones

/// Seconds since the beginning of 1970 of a time in UTC.
func utc(_ text: String) throws -> Int64 { ZoneRules.utc.instant(of: try local(text)) }

/// A local time from a text such as `2026-11-21T02:30:00`.
func local(_ text: String) throws -> LocalDateTime {
  let parts = text.split(separator: "T")
  let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
  let date = try #require(CalendarDate(String(parts[0])))
  return try #require(LocalDateTime(date, hour: numbers[0], minute: numbers[1], second: numbers[2]))
}

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// The bytes of the system's file of a zone.
func systemFile(_ name: String) throws -> [UInt8] {
  let file = try #require(fopen("/usr/share/zoneinfo/\(name)", "r"))
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 65_536)
  let count = fread(&bytes, 1, bytes.count, file)
  return Array(bytes[..<count])
}

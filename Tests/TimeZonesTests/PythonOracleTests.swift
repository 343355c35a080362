import CalendarDates
import RPCTestSupport
import Testing

@testable import TimeZones

/// Python's `zoneinfo` is the other opinion: it reads the same files.
@Suite("What Python says of time zones") struct PythonOracleTests {
  /// Cases of two lines each.
  private static let cases = 12_000

  @Test func offsetsAndInstantsAreThoseOfPythonInEveryZone() async throws {
    let script = "\(Repository.path)/Tests/python/time_zones/oracle.py"
    let (code, output) = try await ChildProcess(["python3", script, "20261130", "\(Self.cases)"]).finish()
    try #require(code == 0, "\(output)")
    let lines = output.split(separator: "\n")
    #expect(lines.count == 2 * Self.cases)
    var (names, different) = (Set<Substring>(), [Substring]())
    for line in lines {
      let words = line.split(separator: " ")
      let (given, expected) = (try #require(Int64(words[2])), try #require(Int64(words[3])))
      let zone = try TimeZoneDatabase.system.zone(String(words[1]))
      names.insert(words[1])
      let own =
        words[0] == "instant"
        ? zone.offset(at: given) : zone.instant(of: LocalDateTime(secondsSince1970: given))
      if own != expected { different.append(line) }
    }
    #expect(different.prefix(20) == [])
    #expect(names.count > 400)
  }
}

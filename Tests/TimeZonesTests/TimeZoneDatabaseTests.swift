import Files
import RPCTestSupport
import Testing

@testable import TimeZones

@Suite("Names of time zones") struct TimeZoneDatabaseTests {
  @Test(arguments: [
    "UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "America/Port-au-Prince", "W-SU",
    "EST5EDT", "GMT0",
  ])
  func zonesAreFoundByTheirNames(_ name: String) throws {
    #expect(TimeZoneDatabase.system.contains(name))
  }

  @Test(arguments: [
    "", "/", "..", ".", "Europe", "Europe/", "/Europe/Berlin", "Europe//Berlin", "Europe/Nowhere",
    "europe/berlin",
    "Europe/../Europe/Berlin", "../zoneinfo/UTC", "Europe/Berlin\0", "Europe/Berlin ", "UTC/X", "tzdata.zi",
    "zone.tab", "localtime", "right/UTC", "posix/UTC", "Europe/Zürich", "Europe\\Berlin",
    String(repeating: "A", count: 64), String(repeating: "A", count: 65),
    String(repeating: "A", count: 100_000),
  ])
  func otherNamesAreNoZones(_ name: String) {
    #expect(throws: TimeZoneError.unknown(name)) { try TimeZoneDatabase.system.zone(name) }
    #expect(!TimeZoneDatabase.system.contains(name))
  }

  @Test func noNameLongerThan64BytesIsLookedUp() {
    #expect(TimeZoneDatabase.isName(String(repeating: "A", count: 64)))
    #expect(!TimeZoneDatabase.isName(String(repeating: "A", count: 65)))
  }

  @Test func aZoneIsReadOnce() throws {
    let folder = try ZoneFolder()
    try folder.write(try systemFile("Asia/Kolkata"), as: "Test")
    let zones = TimeZoneDatabase(folder: folder.path)
    let first = try zones.zone("Test")
    try folder.write([], as: "Test")
    #expect(try zones.zone("Test") == first)
    #expect(throws: TimeZoneError.unknown("Test")) { try TimeZoneDatabase(folder: folder.path).zone("Test") }
  }

  @Test func aFileThatIsNoZoneIsUnknownAndADamagedOneSaysWhatIsWrong() throws {
    let folder = try ZoneFolder()
    try folder.write(Array("# a table".utf8), as: "Table")
    try folder.write(Array(try systemFile("Asia/Kolkata").dropLast()), as: "Short")
    try folder.write(
      try systemFile("UTC") + [UInt8](repeating: 0, count: TimeZoneDatabase.maximumFileBytes), as: "Long")
    let zones = TimeZoneDatabase(folder: folder.path)
    #expect(throws: TimeZoneError.unknown("Table")) { try zones.zone("Table") }
    #expect(throws: TimeZoneError.malformed("Short", .length)) { try zones.zone("Short") }
    let tooLarge = FileError("\(folder.path)/Long", .tooLarge(bytes: TimeZoneDatabase.maximumFileBytes))
    #expect(throws: TimeZoneError.file(tooLarge)) { try zones.zone("Long") }
  }
}

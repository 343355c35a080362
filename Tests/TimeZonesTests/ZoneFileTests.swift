import CalendarDates
import SeededRandom
import Testing

@testable import TimeZones

@Suite("Files of time zones") struct ZoneFileTests {
  private static let names = [
    "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca", "UTC",
    "Asia/Gaza",
  ]

  /// A file of the first version: changes, the offsets of its kinds of time, and which of them each change leads to.
  private func firstVersion(_ changes: [Int32], _ offsets: [Int32], _ indices: [UInt8]) -> [UInt8] {
    header(version: 0, [0, 0, 0, UInt32(changes.count), UInt32(offsets.count), 4])
      + changes.flatMap { bytes(UInt32(bitPattern: $0)) } + indices
      + offsets.flatMap { bytes(UInt32(bitPattern: $0)) + [0, 0] } + Array("LMT\0".utf8)
  }

  private func header(version: UInt8, _ counts: [UInt32]) -> [UInt8] {
    Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15) + counts.flatMap(bytes)
  }

  private func bytes(_ number: UInt32) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

  @Test func theFirstVersionHasChangesOnly() throws {
    let zone = try ZoneFile.decode(firstVersion([-100, 100], [60, 3_600], [1, 0]))
    #expect([-101, -100, 99, 100, 1_000].map(zone.offset) == [60, 3_600, 3_600, 60, 60])
    let constant = try ZoneFile.decode(firstVersion([], [-60], []))
    #expect(constant.offset(at: 0) == -60 && constant.offset(at: .max) == -60)
  }

  @Test func versionsFromTwoToFourAreReadAlike() throws {
    for name in Self.names {
      var file = try systemFile(name)
      let zone = try ZoneFile.decode(file)
      let second = try #require(file[44...].firstRange(of: Array("TZif".utf8))?.lowerBound)
      for version in UInt8(ascii: "2")...UInt8(ascii: "4") {
        (file[4], file[second + 4]) = (version, version)
        #expect(try ZoneFile.decode(file) == zone)
      }
      for version in [UInt8(1), 2, UInt8(ascii: "1"), UInt8(ascii: "5"), 255] {
        file[4] = version
        #expect(throws: ZoneFileError.version(version)) { try ZoneFile.decode(file) }
      }
    }
  }

  @Test func whatIsWrongIsNamed() throws {
    let file = firstVersion([-100, 100], [60, 3_600], [1, 0])
    func error(_ file: [UInt8]) -> ZoneFileError? {
      do throws(ZoneFileError) { _ = try ZoneFile.decode(file) } catch { return error }
      return nil
    }
    #expect(error([]) == .notAZone && error(Array("TZi".utf8)) == .notAZone)
    #expect(error(file + [0]) == .length)
    for length in 4..<file.count { #expect(error(Array(file[..<length])) == .length) }
    #expect(error(firstVersion([100, 100], [0], [0, 0])) == .changes)
    #expect(error(firstVersion([100, 99], [0], [0, 0])) == .changes)
    #expect(error(firstVersion([1], [0], [1])) == .index)
    #expect(error(firstVersion([], [93_600], [])) == .offset)
    #expect(error(firstVersion([], [-90_000], [])) == .offset)
    #expect(error(firstVersion([], [93_599, -89_999], [])) == nil)
    #expect(error(firstVersion([], [], [])) == .counts)
    #expect(error(header(version: 0, [0, 0, 0, 0, 257, 4])) == .counts)
    #expect(error(header(version: 0, [0, 0, 0, 2_001, 1, 4])) == .counts)
    #expect(error(header(version: 0, [1, 0, 0, 0, 2, 4])) == .counts)
    #expect(error(header(version: 0, [0, 1, 0, 0, 2, 4])) == .counts)
    #expect(error(header(version: 0, [.max, .max, .max, .max, .max, .max])) == .counts)
    #expect(error(header(version: UInt8(ascii: "2"), [.max, .max, .max, .max, .max, .max])) == .length)
  }

  @Test func noChangeIsFurtherAwayThanTheBigBang() throws {
    func file(_ instant: Int64) -> [UInt8] {
      let version = UInt8(ascii: "2")
      return header(version: version, [0, 0, 0, 0, 0, 0]) + header(version: version, [0, 0, 0, 1, 1, 4])
        + withUnsafeBytes(of: instant.bigEndian) { Array($0) } + [0] + bytes(60) + [0, 0]
        + Array("LMT\0\n\n".utf8)
    }
    for instant in [-1 << 59, 1 << 59] as [Int64] {
      #expect(try ZoneFile.decode(file(instant)).changes.map(\.instant) == [instant])
    }
    for instant in [.min, (-1 << 59) - 1, (1 << 59) + 1, .max] as [Int64] {
      #expect(throws: ZoneFileError.changes) { try ZoneFile.decode(file(instant)) }
    }
  }

  @Test func asManyChangesAsTheCLibraryReadsAreRead() throws {
    let changes = (0..<Int32(ZoneFile.maximumChanges)).map { $0 * 100 }
    let indices = changes.indices.map { UInt8($0 % 256) }
    let offsets = (0..<Int32(ZoneFile.maximumTypes)).map { $0 * 60 }
    let zone = try ZoneFile.decode(firstVersion(changes, offsets, indices))
    #expect(zone.offset(at: 199_950) == Int64(1_999 % 256 * 60))
  }

  @Test(.enabled(if: (try? systemFile("right/UTC")) != nil))
  func filesThatCountLeapSecondsAreRefused() throws {
    let file = try systemFile("right/UTC")
    #expect(throws: ZoneFileError.leapSeconds) { try ZoneFile.decode(file) }
  }

  @Test func aRuleThatCannotBeReadIsRefused() throws {
    let file = try systemFile("Asia/Kolkata")
    let start = try #require(file.dropLast().lastIndex(of: UInt8(ascii: "\n")))
    func with(_ rule: String) -> [UInt8] { file[...start] + Array(rule.utf8) }
    #expect(try ZoneFile.decode(with("IST-5:30\n")) == ZoneFile.decode(file))
    // Without a rule the last offset stays.
    #expect(try ZoneFile.decode(with("\n")).offset(at: 4_102_444_800) == 19_800)
    #expect(throws: ZoneFileError.rule) { try ZoneFile.decode(with("IST\n")) }
    #expect(throws: ZoneFileError.length) { try ZoneFile.decode(with("IST-5:30")) }
    #expect(throws: ZoneFileError.length) { try ZoneFile.decode(with("IST-5:30\n\n")) }
    let long = String(repeating: "A", count: ZoneFile.maximumRuleBytes - 1) + "0"
    #expect(try ZoneFile.decode(with(long + "\n")).offset(at: 4_102_444_800) == 0)
    #expect(throws: ZoneFileError.rule) { try ZoneFile.decode(with("A" + long + "\n")) }
  }

  /// Damaged files are refused, or give a zone whose days still follow each other.
  @Test func damagedFilesNeverCrash() throws {
    var random = SeededGenerator(seed: 8_536)
    let files = try Self.names.map(systemFile)
    var (accepted, refused) = (0, 0)
    for _ in 0..<6_000 {
      var file = files[Int.random(in: 0..<files.count, using: &random)]
      damage(&file, using: &random)
      guard let zone = try? ZoneFile.decode(file) else {
        refused += 1
        continue
      }
      accepted += 1
      check(zone, using: &random)
    }
    #expect(accepted > 500 && refused > 500)
  }

  private func damage(_ file: inout [UInt8], using random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...3, using: &random) where !file.isEmpty {
      // The front and the end decide most: the header and the rule.
      let places = [0..<file.count, 0..<min(44, file.count), max(0, file.count - 30)..<file.count]
      let place = Int.random(in: places[Int.random(in: 0..<3, using: &random)], using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: file.removeSubrange(place...)
      case 1: file.remove(at: place)
      case 2: file.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 3: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      default: file[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
  }

  private func check(_ zone: ZoneRules, using random: inout SeededGenerator) {
    let changes = zone.changes.map(\.instant).filter { abs($0) < 1 << 40 }
    for _ in 0..<5 {
      let near = changes.randomElement(using: &random) ?? 0
      let instant = near + Int64.random(in: -200_000...200_000, using: &random)
      let day = zone.day(at: instant)
      #expect(zone.startOfDay(day) <= instant && instant < zone.endOfDay(day))
      #expect(zone.skips(day) == false)
      let local = zone.localTime(at: instant)
      let first = zone.instant(of: local)
      #expect(first <= instant && zone.localTime(at: first) == local)
      _ = zone.offset(at: Int64.random(in: .min ... .max, using: &random))
    }
  }
}

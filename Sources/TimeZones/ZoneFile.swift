/// The form in which the system keeps a time zone: TZif, versions 1 to 4 (RFC 8536, RFC 9636).
enum ZoneFile {
  /// The most changes of the offset. Zones have up to 310; the C library's limit is 2000.
  static let maximumChanges = 2_000
  /// The most kinds of time, as their index is a byte.
  static let maximumTypes = 256
  /// The longest rule.
  static let maximumRuleBytes = 256
  /// Files state changes up to 2^59 seconds from 1970, which is before the Big Bang.
  static let instants: ClosedRange<Int64> = -1 << 59...1 << 59

  /// The counts that a header states.
  private struct Counts {
    let utcIndicators: Int
    let standardIndicators: Int
    let leapSeconds: Int
    let changes: Int
    let types: Int
    let abbreviationBytes: Int

    init(_ reader: inout ZoneFileReader) throws(ZoneFileError) {
      utcIndicators = Int(try reader.integer(bytes: 4))
      standardIndicators = Int(try reader.integer(bytes: 4))
      leapSeconds = Int(try reader.integer(bytes: 4))
      changes = Int(try reader.integer(bytes: 4))
      types = Int(try reader.integer(bytes: 4))
      abbreviationBytes = Int(try reader.integer(bytes: 4))
    }

    /// The bytes of the block after the header, with so many for each instant.
    func bytes(ofInstant bytes: Int) -> Int {
      changes * (bytes + 1) + types * 6 + abbreviationBytes + leapSeconds * (bytes + 4) + standardIndicators
        + utcIndicators
    }

    func check() throws(ZoneFileError) {
      guard changes <= ZoneFile.maximumChanges, (1...ZoneFile.maximumTypes).contains(types),
        standardIndicators == 0 || standardIndicators == types,
        utcIndicators == 0 || utcIndicators == types
      else { throw .counts }
      guard leapSeconds == 0 else { throw .leapSeconds }
    }
  }

  /// The zone of a file.
  static func decode(_ bytes: [UInt8]) throws(ZoneFileError) -> ZoneRules {
    var reader = ZoneFileReader(bytes)
    var (version, counts) = try header(&reader)
    if version == 0 {
      let rules = try block(&reader, counts, bytesOfInstant: 4, rule: nil)
      guard reader.isAtEnd else { throw .length }
      return rules
    }
    // The first block is for programs that know 32 bits only.
    _ = try reader.bytes(counts.bytes(ofInstant: 4))
    (version, counts) = try header(&reader)
    var afterBlock = reader
    _ = try afterBlock.bytes(counts.bytes(ofInstant: 8))
    let rule = try footer(&afterBlock)
    guard afterBlock.isAtEnd else { throw .length }
    return try block(&reader, counts, bytesOfInstant: 8, rule: rule)
  }

  private static func header(
    _ reader: inout ZoneFileReader
  ) throws(ZoneFileError) -> (version: UInt8, counts: Counts) {
    guard let magic = try? reader.bytes(4), magic.elementsEqual("TZif".utf8) else { throw .notAZone }
    let version = UInt8(truncatingIfNeeded: try reader.integer(bytes: 1))
    let digits = UInt8(ascii: "2")...UInt8(ascii: "4")
    guard version == 0 || digits.contains(version) else { throw .version(version) }
    _ = try reader.bytes(15)
    return (version, try Counts(&reader))
  }

  private static func block(
    _ reader: inout ZoneFileReader, _ counts: Counts, bytesOfInstant: Int, rule: YearlyRule?
  ) throws(ZoneFileError) -> ZoneRules {
    try counts.check()
    var times: [Int64] = []
    for _ in 0..<counts.changes {
      let time = try reader.signedInteger(bytes: bytesOfInstant)
      guard instants.contains(time), times.last.map({ $0 < time }) ?? true else { throw .changes }
      times.append(time)
    }
    let indices = try reader.bytes(counts.changes)
    var offsets: [Int64] = []
    for _ in 0..<counts.types {
      let offset = try reader.signedInteger(bytes: 4)
      guard ZoneRules.offsets.contains(offset) else { throw .offset }
      offsets.append(offset)
      // Whether it is summer time, and its abbreviation.
      _ = try reader.bytes(2)
    }
    _ = try reader.bytes(counts.abbreviationBytes + counts.standardIndicators + counts.utcIndicators)
    var changes: [ZoneRules.Change] = []
    for (time, index) in zip(times, indices) {
      guard Int(index) < offsets.count else { throw .index }
      changes.append(ZoneRules.Change(instant: time, offset: offsets[Int(index)]))
    }
    return ZoneRules(changes: changes, firstOffset: offsets[0], rule: rule)
  }

  /// The rule between two line feeds; nil if it is empty.
  private static func footer(_ reader: inout ZoneFileReader) throws(ZoneFileError) -> YearlyRule? {
    let lineFeed = UInt64(UInt8(ascii: "\n"))
    guard try reader.integer(bytes: 1) == lineFeed else { throw .rule }
    var text: [UInt8] = []
    while true {
      let byte = try reader.integer(bytes: 1)
      if byte == lineFeed { break }
      guard text.count < maximumRuleBytes else { throw .rule }
      text.append(UInt8(truncatingIfNeeded: byte))
    }
    return text.isEmpty ? nil : try YearlyRule(text)
  }
}

extension YearlyRule {
  /// Reads a rule as POSIX writes it for the variable TZ, such as `CET-1CEST,M3.5.0,M10.5.0/3`, with the extension of
  /// RFC 8536 (times of changes from -167 to 167 hours). Summer time without its days is refused, as nothing defines them.
  init(_ text: [UInt8]) throws(ZoneFileError) {
    var parser = YearlyRuleParser(text)
    try parser.skipName()
    standardOffset = -(try parser.time(maximumHours: 24))
    if parser.isAtEnd {
      daylight = nil
      return
    }
    try parser.skipName()
    let offset =
      parser.next == UInt8(ascii: ",") ? standardOffset + 3_600 : -(try parser.time(maximumHours: 24))
    try parser.take(",")
    let start = try parser.moment()
    try parser.take(",")
    daylight = Daylight(offset: offset, start: start, end: try parser.moment())
    // No rule takes a whole day away: `ZoneRules.skippedDays` would miss it.
    guard parser.isAtEnd, abs(offset - standardOffset) < .secondsOfDay else { throw .rule }
  }
}

/// Takes the parts of a rule from its text, from the front.
private struct YearlyRuleParser {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }
  var next: UInt8? { rest.first }

  /// An abbreviation: three letters or more, or letters, digits and signs between `<` and `>`.
  mutating func skipName() throws(ZoneFileError) {
    let isQuoted = takes("<")
    let name = rest.prefix { byte in
      Self.isLetter(byte)
        || isQuoted && (Self.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
    }
    guard name.count >= 3 else { throw .rule }
    rest = rest.dropFirst(name.count)
    if isQuoted { try take(">") }
  }

  /// `5`, `-5:30`, `+12:45:00`, in seconds.
  mutating func time(maximumHours: Int64) throws(ZoneFileError) -> Int64 {
    let isNegative = takes("-")
    if !isNegative { _ = takes("+") }
    var seconds = try number(0...maximumHours) * 3_600
    if takes(":") {
      seconds += try number(0...59) * 60
      if takes(":") { seconds += try number(0...59) }
    }
    return isNegative ? -seconds : seconds
  }

  /// A day, and the time if it is not 02:00.
  mutating func moment() throws(ZoneFileError) -> YearlyRule.Moment {
    let day = try day()
    return YearlyRule.Moment(day: day, time: takes("/") ? try time(maximumHours: 167) : 7_200)
  }

  private mutating func day() throws(ZoneFileError) -> DayOfYear {
    if takes("J") { return .withoutLeapDay(Int(try number(1...365))) }
    guard takes("M") else { return .withLeapDay(Int(try number(0...365))) }
    let month = try number(1...12)
    try take(".")
    let week = try number(1...5)
    try take(".")
    return .weekday(month: Int(month), week: Int(week), weekday: Int(try number(0...6)))
  }

  private mutating func number(_ range: ClosedRange<Int64>) throws(ZoneFileError) -> Int64 {
    let digits = rest.prefix(while: Self.isDigit)
    guard (1...3).contains(digits.count) else { throw .rule }
    rest = rest.dropFirst(digits.count)
    let number = digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    guard range.contains(number) else { throw .rule }
    return number
  }

  mutating func take(_ character: Unicode.Scalar) throws(ZoneFileError) {
    guard takes(character) else { throw .rule }
  }

  private mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

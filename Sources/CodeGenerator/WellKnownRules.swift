/// The field rules of protobuf's own messages, whose proto files cannot state them: what their comments require, and
/// for a mask more paths than any message of the contract has fields.
enum WellKnownRules {
  private static let maximumMaskPaths: UInt32 = 100
  private static let maximumPathLength: UInt32 = 256
  private static let nanoseconds: Int64 = 999_999_999

  private static let ranges: [String: [String: ClosedRange<Int64>]] = [
    // From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    "google.protobuf.Timestamp": ["seconds": -62_135_596_800...253_402_300_799, "nanos": 0...nanoseconds],
    // About 10 000 years either way.
    "google.protobuf.Duration": [
      "seconds": -315_576_000_000...315_576_000_000, "nanos": -nanoseconds...nanoseconds,
    ],
  ]

  /// The file with the rules of its messages.
  static func added(to file: ProtoFile) -> ProtoFile {
    guard file.package == "google.protobuf" else { return file }
    var file = file
    for message in file.messages.indices {
      for field in file.messages[message].fields.indices {
        let name = file.messages[message].fields[field].name
        guard let rules = rules(of: name, in: file.messages[message].fullName) else { continue }
        file.messages[message].fields[field].rules = rules
      }
    }
    return file
  }

  private static func rules(of field: String, in message: String) -> FieldRules? {
    var rules = FieldRules()
    if let range = ranges[message]?[field] {
      rules.integer = FieldRules.Integer(min: range.lowerBound, max: range.upperBound)
    } else if message == "google.protobuf.FieldMask", field == "paths" {
      rules.text = FieldRules.Text(maxLength: maximumPathLength)
      rules.repeated = FieldRules.Repeated(maxItems: maximumMaskPaths)
    } else {
      return nil
    }
    return rules
  }
}

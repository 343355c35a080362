import Protobuf

extension RuleChecker {
  /// The default greatest length of a string, in Unicode scalars.
  static var defaultMaximumLength: UInt32 { UInt32(StringRules.defaultMaximumLength) }

  /// The greatest length that rules allow a string, in Unicode scalars.
  static func maximumLength(of rules: FieldRules.Text?) -> UInt32 {
    let length = rules?.maxLength ?? defaultMaximumLength
    let format: StringFormat
    switch rules?.format ?? .unspecified {
    case .unspecified: return length
    case .uuid: format = .uuid
    case .email: format = .email
    case .currencyCode: format = .currencyCode
    case .date: format = .date
    }
    return min(length, UInt32(format.maximumLength))
  }

  /// The default greatest number of elements of a repeated or map field.
  static var defaultMaximumItems: UInt32 { UInt32(Violations.defaultMaximumItems) }

  /// How many fields a request may have in all.
  static var maximumRequestFields: UInt32 { UInt32(WireReader.maximumRequestFields) }

  /// Why the runtime would refuse a pattern; nil if it accepts it.
  static func problem(ofPattern text: String) -> String? {
    do throws(PatternError) {
      _ = try Pattern(text)
      return nil
    } catch {
      return error.description
    }
  }
}

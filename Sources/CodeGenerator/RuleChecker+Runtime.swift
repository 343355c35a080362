import Protobuf

extension RuleChecker {
  /// The greatest length of a string where the contract gives none, in Unicode scalars.
  static var defaultMaximumLength: UInt32 { UInt32(StringRules.defaultMaximumLength) }

  /// Why the runtime would refuse a pattern; nil if it takes it.
  static func problem(ofPattern text: String) -> String? {
    do throws(PatternError) {
      _ = try Pattern(text)
      return nil
    } catch {
      return error.description
    }
  }
}

public import Protobuf

/// How the contract says that a value about a person is protected (`payshare.options.PersonalData`).
public enum PersonalProtection: Int32, Sendable, Hashable, CaseIterable {
  /// It is masked in logs, and in journal entries before they are written.
  case masked = 1
  /// It is masked likewise, and stored encrypted.
  case encrypted = 2
}

extension FieldSchema {
  /// The number of the option `personal` in `Proto/payshare/options/field.proto`.
  private static let personalOption = 50007

  /// How the field is protected; nil if it is not about a person. A value that this program does not know is taken for
  /// the strictest one.
  public var personal: PersonalProtection? {
    let number = option(Self.personalOption) { reader throws(DecodingError) in try reader.int32() } ?? 0
    return number == 0 ? nil : PersonalProtection(rawValue: number) ?? .encrypted
  }
}

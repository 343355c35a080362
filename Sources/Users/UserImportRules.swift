import Accounts
import Identifiers
import PayshareAPI
import Protobuf
import Rules
import ServiceKit

/// What becomes of the rows of an import. No I/O, no clock.
enum UserImportRules {
  /// The greatest number of a row.
  static let maximumRow: Int32 = 1_000_000

  /// A row, checked by itself.
  struct CheckedRow: Sendable {
    let row: PayshareV1.UserRow
    /// Stands for what it says, where it is compared with its repetition.
    let code: [UInt8]
    /// Stands for its address; empty if that is wrong.
    let emailCode: [UInt8]
    /// Every rule that it breaks.
    let violations: [PayshareV1.UserRowViolation]
  }

  /// What is known about rows and their addresses before they are decided on.
  struct Known: Sendable {
    /// The rows of the import that were processed, by number.
    var rows: [Int32: KnownRow] = [:]
    /// Which row made the account with an address, by the code of that; 0 if none of this import did.
    var owners: [[UInt8]: Int32] = [:]
  }

  /// A row that was processed.
  struct KnownRow: Sendable {
    /// What stands for what it said.
    let code: [UInt8]
    /// Its result; nil if it was not kept, and is found again.
    let result: PayshareV1.BulkRegisterUsersResponse?
  }

  /// What becomes of a row.
  struct Decision: Sendable {
    let checked: CheckedRow
    let result: PayshareV1.BulkRegisterUsersResponse
    /// The person to invite; nil where there is none.
    var user: User?
    /// Whether the result is to be kept.
    var isNew = true
  }

  /// Decides on rows in their order; each knows what became of those before it.
  static func decide(
    _ rows: [CheckedRow], _ known: Known, _ settings: PayshareV1.UserImportSettings, newID: () -> UUID
  ) -> [Decision] {
    var known = known
    return rows.map { checked in
      let number = checked.row.row
      if let earlier = known.rows[number] {
        if earlier.code != checked.code {
          return Decision(checked: checked, result: .invalid(number, [.rowReused]), isNew: false)
        }
        if let result = earlier.result { return Decision(checked: checked, result: result, isNew: false) }
      }
      let decision = decide(checked, owner: known.owners[checked.emailCode], settings, newID)
      known.rows[number] = KnownRow(code: checked.code, result: decision.result)
      if decision.user != nil { known.owners[checked.emailCode] = number }
      return decision
    }
  }

  private static func decide(
    _ checked: CheckedRow, owner: Int32?, _ settings: PayshareV1.UserImportSettings, _ newID: () -> UUID
  ) -> Decision {
    let row = checked.row
    if !checked.violations.isEmpty {
      return Decision(checked: checked, result: .invalid(row.row, checked.violations))
    }
    // A row that is only checked, and for the second time, finds itself.
    if let owner, owner != row.row {
      return Decision(checked: checked, result: .duplicate(row.row, of: owner))
    }
    let language = row.languageCode.isEmpty ? settings.languageCode : row.languageCode
    let user = User(
      id: newID(), email: row.email, displayName: row.displayName, phone: row.phone, language: language,
      timeZone: row.timeZone, state: .invited, version: .first)
    let id = settings.validateOnly ? "" : user.id.description
    return Decision(checked: checked, result: .created(row.row, userID: id), user: user)
  }

  /// A row that has arrived, with the rules of the contract that it breaks.
  struct ArrivedRow: Sendable {
    let row: PayshareV1.UserRow
    let violations: [PayshareV1.UserRowViolation]

    init(_ row: PayshareV1.UserRow, _ violations: Violations) {
      self.row = row
      self.violations = violations.all.map { .init($0.field, $0.reason, $0.description) }
    }

    /// Every rule that it breaks, also those that the contract cannot express.
    /// - Parameter isTimeZone: whether there is a time zone of a name, which breaks no rule of the contract.
    func allViolations(isTimeZone: (String) -> Bool) -> [PayshareV1.UserRowViolation] {
      var all = violations
      if !row.languageCode.isEmpty, keepsRules("language_code"), LanguageTag(row.languageCode) == nil {
        all.append(.init("language_code", "INVALID_LANGUAGE", "it must be a language tag such as de-AT"))
      }
      if let zone = timeZone, !isTimeZone(zone) {
        all.append(.init("time_zone", "UNKNOWN_TIME_ZONE", "there is no time zone with this name"))
      }
      return all
    }

    /// The name of a time zone that may exist; nil without one.
    var timeZone: String? { !row.timeZone.isEmpty && keepsRules("time_zone") ? row.timeZone : nil }

    private func keepsRules(_ field: String) -> Bool { !violations.contains { $0.field == field } }
  }
}

import PayshareAPI

/// What an import that only checks its rows remembers of them, since it stores nothing: 24 bytes or so for each.
struct RehearsedRows: Sendable {
  private var codes: [Int32: UInt64] = [:]
  private var owners: [UInt64: Int32] = [:]

  /// What is known about rows, besides who has their addresses already.
  func known(_ rows: [UserImportRules.CheckedRow], owned: Set<[UInt8]>) -> UserImportRules.Known {
    var known = UserImportRules.Known()
    for checked in rows {
      let number = checked.row.row
      // Of several rows with the number the one that was there before is known, even if it is not the last.
      if let code = codes[number], known.rows[number]?.code.isEmpty ?? true {
        known.rows[number] = .init(code: code == Self.short(checked.code) ? checked.code : [], result: nil)
      }
      if let owner = owners[Self.short(checked.emailCode)] { known.owners[checked.emailCode] = owner }
    }
    for code in owned { known.owners[code] = 0 }
    return known
  }

  /// Remembers what was decided.
  mutating func remember(_ decisions: [UserImportRules.Decision]) {
    for decision in decisions where decision.isNew {
      codes[decision.checked.row.row] = Self.short(decision.checked.code)
      if decision.user != nil { owners[Self.short(decision.checked.emailCode)] = decision.checked.row.row }
    }
  }

  /// Part of a code, which is enough to tell a million apart: nobody can choose what has a certain code.
  private static func short(_ code: [UInt8]) -> UInt64 { code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}

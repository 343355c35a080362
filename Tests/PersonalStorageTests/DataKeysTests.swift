import Identifiers
import Testing

@testable import Cryptography
@testable import PersonalStorage

@Suite("Sealed values") struct DataKeysTests {
  private static let organisation = UUID(high: 1, low: 1)
  private static let row = UUID(high: 2, low: 2)
  private static let column = SealedColumn("app_user", "email_sealed")

  private func keys(_ ids: Int32..., of organisation: UUID = organisation) throws -> DataKeys {
    let keys = try ids.map { id in
      DataKeys.Key(
        id: id, cipher: try AES256GCM(key: [UInt8](repeating: UInt8(truncatingIfNeeded: id), count: 32)))
    }
    return try #require(DataKeys(of: organisation, keys))
  }

  @Test func aValueOpensAndHasItsForm() throws {
    let keys = try keys(0x0102)
    let sealed = try keys.seal("asha@example.com", for: Self.column, of: Self.row)
    #expect(sealed.prefix(5) == [1, 0, 0, 1, 2])
    #expect(sealed.count == 5 + 12 + 16 + 16)
    #expect(try keys.text(sealed, for: Self.column, of: Self.row) == "asha@example.com")
    #expect(try keys.seal("asha@example.com", for: Self.column, of: Self.row) != sealed, "each has its nonce")
  }

  @Test func anOlderKeyOpensAndTheNewestSeals() throws {
    let old = try keys(1).seal("x", for: Self.column, of: Self.row)
    let both = try keys(2, 1)
    #expect(try both.text(old, for: Self.column, of: Self.row) == "x")
    #expect(DataKeys.keyID(of: try both.seal("x", for: Self.column, of: Self.row)) == 2)
  }

  @Test func aValueOfAnUnknownKeySaysSo() throws {
    let sealed = try keys(2).seal("x", for: Self.column, of: Self.row)
    #expect(throws: PersonalStorageError.unknownKey(2)) {
      try keys(1).open(sealed, for: Self.column, of: Self.row)
    }
  }

  /// Who can write to the database cannot give one person the address of another.
  @Test func aValueInAnotherPlaceDoesNotOpen() throws {
    let keys = try keys(1)
    let sealed = try keys.seal("x", for: Self.column, of: Self.row)
    let failure = PersonalStorageError.notOpened(column: "app_user.email_sealed")
    #expect(throws: failure) { try keys.open(sealed, for: Self.column, of: UUID(high: 2, low: 3)) }
    #expect(throws: failure) {
      try self.keys(1, of: UUID(high: 1, low: 2)).open(sealed, for: Self.column, of: Self.row)
    }
    #expect(throws: PersonalStorageError.self) {
      try keys.open(sealed, for: SealedColumn("mail", "envelope_sealed"), of: Self.row)
    }
  }

  @Test func aChangedValueDoesNotOpen() throws {
    let keys = try keys(1)
    let sealed = try keys.seal("asha@example.com", for: Self.column, of: Self.row)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: PersonalStorageError.self) { try keys.open(changed, for: Self.column, of: Self.row) }
    }
    for count in 0..<sealed.count {
      #expect(throws: PersonalStorageError.self) {
        try keys.open(Array(sealed.prefix(count)), for: Self.column, of: Self.row)
      }
    }
  }

  /// Contexts of OpenSSL are used again, by one thread at a time.
  @Test func manyThreadsSealAndOpenAtOnce() async throws {
    let keys = try keys(1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in 0..<8 {
        group.addTask {
          for index in 0..<500 {
            let text = "\(thread) \(index)"
            let sealed = try keys.seal(text, for: Self.column, of: Self.row)
            #expect(try keys.text(sealed, for: Self.column, of: Self.row) == text)
            var changed = sealed
            changed[20] ^= 1
            #expect(throws: PersonalStorageError.self) {
              try keys.open(changed, for: Self.column, of: Self.row)
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}

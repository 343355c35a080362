public import Identifiers
public import Postgres

/// Columns that a version before encryption filled, or a program that has no keys, and that are sealed afterwards.
public protocol PlaintextColumn: Sendable {
  /// Seals at most so many rows. Several servers may do so at once.
  func sealSome(limit: Int64) async throws(PersonalStorageError) -> SealedPlaintext
}

/// What became of rows in plaintext.
public struct SealedPlaintext: Sendable, Hashable {
  /// How many were found.
  public let foundCount: Int
  /// The rows whose address another row has, written differently: it finds the other row.
  public let duplicates: [UUID]
}

/// A row with values in plaintext.
public protocol PlaintextRow: Sendable {
  /// Whose row it is.
  var organisationID: UUID { get }
}

extension PlaintextColumn {
  /// Seals all rows, some in each transaction, so that it may be interrupted at any time.
  public func sealAll() async throws(PersonalStorageError) -> SealedPlaintext {
    var total = 0
    var duplicates: [UUID] = []
    while true {
      let part = try await sealSome(limit: PersonalStorage.batchRows)
      total += part.foundCount
      duplicates += part.duplicates
      if part.foundCount == 0 { return SealedPlaintext(foundCount: total, duplicates: duplicates) }
    }
  }
}

extension PersonalStorage {
  /// The rows that are sealed in one transaction, so that none takes long.
  public static let batchRows: Int64 = 500

  /// Seals the rows that `found` finds, in a transaction for each organisation; `seal` gives the statement that does so,
  /// and that returns the id of a row that is a duplicate. A row that has changed since it was read is left alone.
  public func sealSome<Row: PlaintextRow>(
    _ found: Statement<Row>,
    _ seal: (Row, DataKeys) throws(PersonalStorageError) -> Statement<UUID?>
  ) async throws(PersonalStorageError) -> SealedPlaintext {
    let rows = try await read(found)
    var duplicates: [UUID] = []
    var rest = rows[...]
    while let organisation = rest.first?.organisationID {
      let part = rest.prefix { $0.organisationID == organisation }
      rest = rest.dropFirst(part.count)
      let keys = try await sealing(of: organisation)
      var batch = WriteBatch()
      batch.add(DataKeyStatements.lockPlaintext)
      batch.add(keys.guarding)
      var places: [BatchRows<UUID?>] = []
      for row in part { places.append(batch.adding(try seal(row, keys))) }
      duplicates += try await commit(batch, places)
    }
    return SealedPlaintext(foundCount: rows.count, duplicates: duplicates)
  }

  /// Commits a batch; nothing if the key was replaced in between, because the rows are found again.
  private func commit(
    _ batch: WriteBatch, _ places: [BatchRows<UUID?>]
  ) async throws(PersonalStorageError) -> [UUID] {
    do throws(PostgresError) {
      let committed = try await database.commit(batch)
      var duplicates: [UUID] = []
      for place in places { duplicates += try committed.rows(place).compactMap(\.self) }
      return duplicates
    } catch {
      guard case .guardFailed = error else { throw .database(error) }
      return []
    }
  }
}

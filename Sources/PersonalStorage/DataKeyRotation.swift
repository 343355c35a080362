import GoogleAPI
public import Identifiers
public import Jobs
import Journal
import PayshareAPI
import Postgres
import Protobuf
import ServiceKit

/// Replaces the data keys of organisations, encrypts under the new keys what the old ones have sealed, and destroys
/// those. Each step may be interrupted at any time and is repeated; several servers may do it at once.
public struct DataKeyRotation: Sendable {
  /// The pause between two searches for replaced keys, in seconds.
  static let everySeconds: Int64 = 600
  /// The time limit of a job, in seconds.
  static let timeLimitSeconds = 3_600
  /// How long a replaced key is kept at least, in seconds: longer than a call, which may have read a value before it was
  /// encrypted anew.
  static let keptSeconds: Int64 = 600
  /// The most values that do not open before a job gives up.
  static let maximumFailures = 100
  /// How often a key is replaced again that another server has just replaced.
  static let maximumAttempts = 4

  static let kind = JobKind<GoogleProtobuf.Empty>(
    "personal-data.reencrypt", priority: .low, timeLimitSeconds: timeLimitSeconds)

  private let storage: PersonalStorage
  private let columns: [SealedColumn]

  /// A rotation of the keys of a storage; `columns` are all columns with sealed values.
  public init(_ storage: PersonalStorage, _ columns: [SealedColumn]) {
    self.storage = storage
    self.columns = columns
  }

  /// The organisations that have keys.
  public func organisations() async throws(PersonalStorageError) -> [UUID] {
    try await storage.read(DataKeyStatements.organisations)
  }

  /// Makes a new key for an organisation, and the job that encrypts its data under it.
  /// - Returns: the number of the new key.
  public func rotate(_ organisation: UUID, by service: String) async throws(PersonalStorageError) -> Int32 {
    var attempt = 1
    while true {
      let newest = try await storage.sealing(of: organisation).newestID
      let key = try storage.newKey(newest + 1, of: organisation)
      var batch = WriteBatch()
      batch.add(DataKeyStatements.end(newest, of: organisation))
      batch.add(DataKeyStatements.add(key))
      let author = JournalAuthor(
        organisationID: organisation, userID: nil, service: service, time: ChangeClock.shared.next())
      batch.record(.dataKeyReplaced(.with { $0.number = key.id }), of: organisation, by: author)
      batch.enqueue(Self.kind, GoogleProtobuf.Empty(), for: Installation.id)
      do throws(PersonalStorageError) {
        try await storage.commit(batch)
        return key.id
      } catch {
        guard case .database(.guardFailed) = error, attempt < Self.maximumAttempts else { throw error }
        attempt += 1
      }
    }
  }

  /// Encrypts everything under the newest keys, and destroys the others once they were kept for long enough.
  /// - Returns: the number of destroyed keys.
  @discardableResult
  public func reencryptAll() async throws(PersonalStorageError) -> Int {
    var count = 0
    for organisation in try await storage.read(DataKeyStatements.rotated) {
      var failure: PersonalStorageError?
      for column in columns {
        do throws(PersonalStorageError) { try await reencrypt(column, of: organisation) } catch {
          guard case .notOpened = error else { throw error }
          failure = error
        }
      }
      count += try await destroy(organisation).count
      if let failure { throw failure }
    }
    return count
  }

  /// Encrypts the values of a column under the newest key. A value that does not open is left, so that its key is not
  /// destroyed, and reported after all others.
  private func reencrypt(
    _ column: SealedColumn, of organisation: UUID
  ) async throws(PersonalStorageError) {
    var failed: [UUID] = []
    while failed.count <= Self.maximumFailures,
      try await reencryptSome(column, of: organisation, failed: &failed) > 0
    {}
    if !failed.isEmpty { throw .notOpened(column: column.fullName) }
  }

  /// Encrypts some values; returns how many were found.
  func reencryptSome(
    _ column: SealedColumn, of organisation: UUID, limit: Int64 = PersonalStorage.batchRows,
    failed: inout [UUID]
  ) async throws(PersonalStorageError) -> Int {
    let keys = try await storage.sealing(of: organisation)
    let found = try await storage.read(
      DataKeyStatements.outdated(
        column, of: organisation, before: keys.newestID, except: failed, limit: limit))
    var batch = WriteBatch()
    batch.add(keys.guarding)
    for value in found {
      do throws(PersonalStorageError) {
        let bytes = try keys.open(value.sealed, for: column, of: value.row)
        let sealed = try keys.seal(bytes, for: column, of: value.row)
        batch.add(DataKeyStatements.replace(value, by: sealed, in: column, of: organisation))
      } catch {
        failed.append(value.row)
      }
    }
    do throws(PersonalStorageError) { try await storage.commit(batch) } catch {
      // The key was replaced in between: the values are found again.
      guard case .database(.guardFailed) = error else { throw error }
    }
    return found.count
  }

  /// Destroys the replaced keys of an organisation that nothing needs any more.
  private func destroy(_ organisation: UUID) async throws(PersonalStorageError) -> [Int32] {
    let unused = try await storage.read(
      DataKeyStatements.unused(of: organisation, in: columns, keptSeconds: Self.keptSeconds))
    if unused.isEmpty { return [] }
    var batch = WriteBatch()
    batch.add(DataKeyStatements.destroy(unused, of: organisation))
    let author = JournalAuthor(
      organisationID: organisation, userID: nil, service: Self.kind.name, time: ChangeClock.shared.next())
    batch.record(.dataKeysDestroyed(.with { $0.numbers = unused }), of: organisation, by: author)
    do throws(PersonalStorageError) { try await storage.commit(batch) } catch {
      // Another server has destroyed them.
      guard case .database(.guardFailed) = error else { throw error }
      return []
    }
    storage.forgetKeys()
    return unused
  }
}

extension JobRegistry {
  /// Encrypts under new keys what replaced ones have sealed.
  public mutating func add(_ rotation: DataKeyRotation) {
    add(DataKeyRotation.kind, .every(seconds: DataKeyRotation.everySeconds)) {
      _, _ async throws(JobFailure) in
      do throws(PersonalStorageError) { try await rotation.reencryptAll() } catch { throw JobFailure(error) }
      return WriteBatch()
    }
  }
}

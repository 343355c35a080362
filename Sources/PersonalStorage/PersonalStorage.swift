import Cryptography
public import EventLoop
public import FairQueueing
public import Identifiers
import Locking
public import Postgres
public import RPC
public import ServiceKit

/// Seals and opens personal data in the database, under the data keys of organisations, which are sealed under the keys
/// of secrets in turn. Any thread.
///
/// Keys that were opened are kept, so that opening a value needs no reading. Sealing reads which key is the newest.
public final class PersonalStorage: Sendable {
  /// The most organisations whose keys are kept; beyond that all are read anew.
  public static let maximumOrganisations = 1_000

  let database: Database
  private let keys: SecretsKeys
  private let known = Locked<[UUID: DataKeys]>([:])

  /// The storage of a database whose secrets are sealed under these keys.
  public init(_ database: Database, keys: SecretsKeys) {
    self.database = database
    self.keys = keys
  }

  /// The keys of an organisation, to seal with; makes the first one. Add their `guarding` to the batch.
  public func sealing(
    of organisation: UUID, flow: FlowID = .own, deadline: MonotonicTime? = nil
  ) async throws(PersonalStorageError) -> DataKeys {
    let newest = try await read(DataKeyStatements.newest(of: organisation), flow, deadline).first
    if let newest, let keys = known.withLock({ $0[organisation] }), keys.newestID == newest { return keys }
    if newest == nil {
      let first = try newKey(1, of: organisation)
      try await commit(DataKeyStatements.addFirst(first), flow, deadline)
    }
    guard let keys = try await load(organisation, flow, deadline) else { throw .unknownKey(1) }
    return keys
  }

  /// Opens values of an organisation. Calls `body` again if a key is missing that another server has made.
  public func opening<Value>(
    of organisation: UUID, flow: FlowID = .own, deadline: MonotonicTime? = nil,
    _ body: (DataKeys) throws(PersonalStorageError) -> Value
  ) async throws(PersonalStorageError) -> Value {
    if let keys = known.withLock({ $0[organisation] }) {
      do throws(PersonalStorageError) { return try body(keys) } catch {
        guard case .unknownKey = error else { throw error }
      }
    }
    guard let keys = try await load(organisation, flow, deadline) else { throw .unknownKey(1) }
    return try body(keys)
  }

  /// The keys of an organisation, to seal with in a call.
  public func sealing(of organisation: UUID, for call: ServerCall) async throws(Status) -> DataKeys {
    do throws(PersonalStorageError) {
      return try await sealing(of: organisation, flow: call.flow, deadline: call.deadline)
    } catch {
      throw Status(error)
    }
  }

  /// Opens values of an organisation in a call.
  public func opening<Value>(
    of organisation: UUID, for call: ServerCall, _ body: (DataKeys) throws(PersonalStorageError) -> Value
  ) async throws(Status) -> Value {
    do throws(PersonalStorageError) {
      return try await opening(of: organisation, flow: call.flow, deadline: call.deadline, body)
    } catch {
      throw Status(error)
    }
  }

  /// Drops all keys from memory; they are read again when they are needed. Called regularly, so that none stays in the
  /// memory of a server for long after it was destroyed.
  public func forgetKeys() { known.withLock { $0 = [:] } }

  /// Of how many organisations keys are kept.
  var knownCount: Int { known.withLock { $0.count } }

  /// Reseals under the first key of secrets the data keys that are sealed under another.
  /// - Returns: the number of resealed keys.
  public func reseal() async throws(PersonalStorageError) -> Int {
    var count = 0
    for row in try await read(DataKeyStatements.everything) {
      let (bytes, isFirst) = try open(row)
      if isFirst { continue }
      let sealed = try seal(bytes, row.id, row.organisationID)
      count += try await commit(DataKeyStatements.reseal(row, sealed)).count
    }
    return count
  }

  /// A new random key, sealed.
  func newKey(_ id: Int32, of organisation: UUID) throws(PersonalStorageError) -> DataKeyStatements.Row {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<DataKeys.keyBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    return DataKeyStatements.Row(
      organisationID: organisation, id: id, sealed: try seal(bytes, id, organisation))
  }

  private func load(
    _ organisation: UUID, _ flow: FlowID, _ deadline: MonotonicTime?
  ) async throws(PersonalStorageError) -> DataKeys? {
    var opened: [DataKeys.Key] = []
    for row in try await read(DataKeyStatements.keys(of: organisation), flow, deadline) {
      let bytes = try open(row).bytes
      do throws(OpenSSLError) {
        opened.append(DataKeys.Key(id: row.id, cipher: try AES256GCM(key: bytes)))
      } catch {
        throw .secrets(.cryptography)
      }
    }
    guard let keys = DataKeys(of: organisation, opened) else { return nil }
    known.withLock { known in
      if known.count >= Self.maximumOrganisations { known = [:] }
      known[organisation] = keys
    }
    return keys
  }

  /// A data key is a secret of this purpose, bound to its organisation.
  private static func purpose(_ id: Int32) -> String { "data-key/\(id)" }

  private func seal(
    _ bytes: [UInt8], _ id: Int32, _ organisation: UUID
  ) throws(PersonalStorageError) -> [UInt8] {
    do throws(SecretError) {
      return try keys.seal(bytes, purpose: Self.purpose(id), id: organisation)
    } catch {
      throw .secrets(error)
    }
  }

  private func open(
    _ row: DataKeyStatements.Row
  ) throws(PersonalStorageError) -> (bytes: [UInt8], isFirst: Bool) {
    do throws(SecretError) {
      return try keys.open(row.sealed, purpose: Self.purpose(row.id), id: row.organisationID)
    } catch {
      throw .secrets(error)
    }
  }

  func read<Row>(
    _ statement: Statement<Row>, _ flow: FlowID = .own, _ deadline: MonotonicTime? = nil
  ) async throws(PersonalStorageError) -> [Row] {
    do throws(PostgresError) {
      return try await database.read(statement, flow: flow, deadline: deadline)
    } catch {
      throw .database(error)
    }
  }

  func commit(_ batch: WriteBatch) async throws(PersonalStorageError) {
    do throws(PostgresError) { try await database.commit(batch) } catch { throw .database(error) }
  }

  @discardableResult
  func commit<Row>(
    _ statement: Statement<Row>, _ flow: FlowID = .own, _ deadline: MonotonicTime? = nil
  ) async throws(PersonalStorageError) -> [Row] {
    do throws(PostgresError) {
      return try await database.commit(statement, flow: flow, deadline: deadline)
    } catch {
      throw .database(error)
    }
  }
}

import Cryptography
import Identifiers
public import Logging
public import Postgres

/// Signs the heads of chains at intervals, and logs them. To rewrite the journal unnoticed one would have to forge
/// signatures by a key that the database does not have, and logs that are kept elsewhere.
public struct JournalSigner: Sendable {
  /// The pause between two rounds, in seconds. Entries that were sealed since the last one can be rewritten unnoticed.
  public static let pauseSeconds: Int64 = 600
  /// Heads that are signed in one transaction.
  static let batchHeads: Int64 = 500

  private let database: Database
  private let keys: JournalKeys
  private let logger: Logger

  /// A signer for a database.
  public init(_ database: Database, _ keys: JournalKeys, logger: Logger = Logger(label: "journal")) {
    self.database = database
    self.keys = keys
    self.logger = logger
  }

  /// Signs until the task is cancelled. What fails is left to the next round.
  public func run() async {
    while !Task.isCancelled {
      do throws(PostgresError) {
        try await signAll()
      } catch {
        if !Task.isCancelled {
          logger.error("heads of the journal were not signed", metadata: ["reason": "\(error)"])
        }
      }
      try? await Task.sleep(for: .seconds(Self.pauseSeconds))
    }
  }

  /// Signs all heads that have moved since their last signature.
  /// - Returns: how many there were.
  @discardableResult
  public func signAll() async throws(PostgresError) -> Int {
    var total = 0
    var last = UUID.zero
    while true {
      let heads = try await database.read(
        JournalStatements.unsignedHeads(after: last, limit: Self.batchHeads))
      guard let end = heads.last?.organisationID else { return total }
      last = end
      var batch = WriteBatch()
      var signed: [JournalStatements.SignedHead] = []
      for head in heads {
        do throws(OpenSSLError) {
          guard let head = try keys.sign(head) else { continue }
          batch.add(JournalStatements.insert(head))
          signed.append(head)
        } catch {
          logger.error("a head of the journal could not be signed", metadata: ["reason": "\(error)"])
        }
      }
      try await database.commit(batch)
      for head in signed { log(head) }
      total += signed.count
    }
  }

  private func log(_ signed: JournalStatements.SignedHead) {
    logger.notice(
      "journal head",
      metadata: [
        "organisation": "\(signed.head.organisationID)", "position": "\(signed.head.position)",
        "hash": "\(signed.head.hash.hex)", "signature": "\(signed.signature.hex)",
        "public key": "\(signed.publicKey.hex)",
      ])
  }
}

extension [UInt8] {
  /// The bytes as hexadecimal digits.
  package var hex: String {
    map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
  }
}

import Cryptography
public import Identifiers
public import Postgres

/// Compares the journal with its hashes and signatures: computes every chain anew, by this program and not by the
/// database, and looks for every signature in it.
public struct JournalVerification: Sendable {
  /// The entries that are read at once.
  package static let batchEntries: Int64 = 500
  /// The bytes of events that are read at once.
  package static let batchBytes: Int64 = 4 << 20

  /// What was found of one organisation's chain.
  public struct Chain: Sendable, Hashable {
    /// The organisation.
    public let organisationID: UUID
    /// How many entries fit.
    public internal(set) var entries = 0
    /// The position of the last entry.
    public internal(set) var position: Int64 = 0
    /// Its hash.
    public internal(set) var hash: [UInt8] = []
    /// The last position that a good signature is for; zero without one. What comes after it could have been rewritten.
    public internal(set) var signedPosition: Int64 = 0
    /// What does not fit, the first of each kind.
    public internal(set) var faults: [Fault] = []
  }

  /// What does not fit.
  public enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// An entry was altered, or it or one before it is missing.
    case entry(position: Int64)
    /// A signature is by none of the known keys.
    case signature(position: Int64)
    /// The chain does not have what was signed, or what was noted elsewhere.
    case rewritten(position: Int64)
    /// So many committed entries have no position and will get none, the first with this sequence number.
    case unsealable(count: Int64, firstSequence: Int64)

    /// For a person.
    public var description: String {
      switch self {
      case .entry(let position): "entry \(position) was altered, or it or one before it is missing"
      case .signature(let position): "the signature at \(position) is by none of the known keys"
      case .rewritten(let position): "the chain at \(position) is not the one that was signed or noted"
      case .unsealable(let count, let sequence):
        "\(count) entries have no position and will get none, the first with the number \(sequence)"
      }
    }
  }

  /// A head that was noted elsewhere, such as in the log.
  public struct NotedHead: Sendable, Hashable {
    /// The organisation.
    public let organisationID: UUID
    /// The position.
    public let position: Int64
    /// The hash there.
    public let hash: [UInt8]

    /// A head of its parts.
    public init(organisationID: UUID, position: Int64, hash: [UInt8]) {
      self.organisationID = organisationID
      self.position = position
      self.hash = hash
    }
  }

  private let database: Database
  private let publicKeys: [[UInt8]]

  /// A verification that trusts signatures by these keys.
  public init(_ database: Database, publicKeys: [[UInt8]]) {
    self.database = database
    self.publicKeys = publicKeys
  }

  /// Goes through all chains; `noted` must be in them, too.
  public func run(noted: [NotedHead] = []) async throws(PostgresError) -> [Chain] {
    var chains: [Chain] = []
    let known = try await database.read(JournalStatements.organisations)
    let unsealable = try await database.read(JournalStatements.unsealable)
    let missing = Set(noted.map(\.organisationID) + unsealable.map(\.organisationID)).subtracting(known)
    for organisation in known + missing.sorted() {
      var verification = try await verification(
        of: organisation, noted.filter { $0.organisationID == organisation })
      for entries in unsealable where entries.organisationID == organisation {
        verification.add(entries)
      }
      chains.append(verification.chain)
    }
    return chains
  }

  private func verification(
    of organisation: UUID, _ noted: [NotedHead]
  ) async throws(PostgresError) -> ChainVerification {
    var verification = ChainVerification(of: organisation, noted: noted)
    var position: Int64 = 0
    while true {
      let heads = try await database.read(
        JournalStatements.signatures(of: organisation, after: position, limit: Self.batchEntries))
      guard let last = heads.last else { break }
      position = last.head.position
      verification.add(heads, by: publicKeys)
    }
    while true {
      let links = try await database.read(
        JournalStatements.chain(
          of: organisation, after: verification.chain.position, limit: Self.batchEntries,
          maximumBytes: Self.batchBytes))
      if links.isEmpty { break }
      do throws(OpenSSLError) { try verification.add(links) } catch {
        throw .unavailable("OpenSSL computed no digest")
      }
    }
    verification.finish()
    return verification
  }
}

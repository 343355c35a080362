import Cryptography
public import Identifiers
public import Postgres

/// Compares the journal with its hashes and signatures: computes every chain anew, by this program and not by the
/// database, and looks for every signature in it.
public struct JournalVerification: Sendable {
  /// The entries that are read at once.
  static let batchEntries: Int64 = 500

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
      var chain = try await chain(of: organisation, noted.filter { $0.organisationID == organisation })
      for entries in unsealable where entries.organisationID == organisation {
        chain.add(.unsealable(count: entries.count, firstSequence: entries.firstSequence))
      }
      chains.append(chain)
    }
    return chains
  }

  private func chain(of organisation: UUID, _ noted: [NotedHead]) async throws(PostgresError) -> Chain {
    var chain = Chain(organisationID: organisation)
    var expected = try await expectedHashes(of: organisation, noted, &chain)
    do throws(VerificationError) {
      chain.hash = try Self.tell { () throws(OpenSSLError) in try JournalHash.beginning(of: organisation) }
      while true {
        let links = try await read(after: chain.position, of: organisation)
        for link in links { try check(link, &chain, &expected) }
        if links.count < Int(Self.batchEntries) { break }
      }
    } catch {
      switch error {
      case .database(let error): throw error
      case .cryptography: throw .unavailable("OpenSSL computed no digest")
      }
    }
    if let left = expected.keys.min() { chain.add(.rewritten(position: left)) }
    return chain
  }

  private func read(after position: Int64, of organisation: UUID) async throws(VerificationError)
    -> [JournalStatements.ChainLink]
  {
    do throws(PostgresError) {
      return try await database.read(
        JournalStatements.chain(of: organisation, after: position, limit: Self.batchEntries))
    } catch {
      throw .database(error)
    }
  }

  /// What signatures and notes say that the chain has, by position.
  private func expectedHashes(
    of organisation: UUID, _ noted: [NotedHead], _ chain: inout Chain
  ) async throws(PostgresError) -> [Int64: Expected] {
    var expected: [Int64: Expected] = [:]
    var position: Int64 = 0
    while true {
      let signed = try await database.read(
        JournalStatements.signatures(of: organisation, after: position, limit: Self.batchEntries))
      for head in signed {
        position = head.head.position
        if (try? JournalKeys.verifies(head, by: publicKeys)) == true {
          expected[position, default: Expected()].add(head.head.hash, isSigned: true)
        } else {
          chain.add(.signature(position: position))
        }
      }
      if signed.count < Int(Self.batchEntries) { break }
    }
    for head in noted { expected[head.position, default: Expected()].add(head.hash, isSigned: false) }
    return expected
  }

  private func check(
    _ link: JournalStatements.ChainLink, _ chain: inout Chain, _ expected: inout [Int64: Expected]
  ) throws(VerificationError) {
    let previous = chain.hash
    let hash = try link.entry.map { entry throws(VerificationError) in
      try Self.tell { () throws(OpenSSLError) in try JournalHash.hash(of: entry, after: previous) }
    }
    if hash == link.hash { chain.entries += 1 } else { chain.add(.entry(position: link.position)) }
    // Goes on from what is stored, so that one rewritten entry is told as one.
    chain.hash = link.hash
    chain.position = link.position
    guard let wanted = expected.removeValue(forKey: link.position) else { return }
    if wanted.hashes.allSatisfy({ $0 == link.hash }) {
      if wanted.isSigned { chain.signedPosition = link.position }
    } else {
      chain.add(.rewritten(position: link.position))
    }
  }

  private static func tell<Value>(
    _ body: () throws(OpenSSLError) -> Value
  ) throws(VerificationError) -> Value {
    do throws(OpenSSLError) { return try body() } catch { throw .cryptography }
  }
}

/// What keeps a verification from coming to an end.
private enum VerificationError: Error {
  case database(PostgresError)
  case cryptography
}

/// What a chain must have at a position.
private struct Expected {
  var hashes: [[UInt8]] = []
  var isSigned = false

  mutating func add(_ hash: [UInt8], isSigned: Bool) {
    hashes.append(hash)
    if isSigned { self.isSigned = true }
  }
}

extension JournalVerification.Chain {
  /// The first faults are enough to look at.
  private static let maximumFaults = 100

  fileprivate mutating func add(_ fault: JournalVerification.Fault) {
    if faults.count < Self.maximumFaults { faults.append(fault) }
  }
}

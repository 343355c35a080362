import Cryptography
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Verifies the chain of a caller's organisation, and says how far it has come. Each part is read as long as the caller
/// may still do so, and computed in the pool.
struct AuditVerification {
  /// A response is sent after so many entries.
  static let progressEntries = 5_000

  private let database: Database
  private let publicKeys: [[UInt8]]
  private var verification: ChainVerification
  private let responses: ResponseWriter<PayshareV1.VerifyAuditResponse>
  private let call: ServerCall
  /// How many faults were sent.
  private var toldFaults = 0
  private var head: Int64 = 0

  init(
    _ database: Database, _ publicKeys: [[UInt8]], _ verification: ChainVerification,
    _ responses: ResponseWriter<PayshareV1.VerifyAuditResponse>, _ call: ServerCall
  ) {
    self.database = database
    self.publicKeys = publicKeys
    self.verification = verification
    self.responses = responses
    self.call = call
  }

  /// Verifies everything up to the entry that is the last one now.
  mutating func run() async throws(Status) {
    let organisation = verification.chain.organisationID
    try await readSignatures()
    // Read after the signatures, all of which are for positions up to it.
    head = try await database.readFirst(AuditStatements.headPosition(of: organisation), for: call) ?? 0
    var passed = 0
    while verification.chain.position < head {
      let links = try await database.read(
        JournalStatements.chain(
          of: organisation, after: verification.chain.position,
          limit: JournalVerification.batchEntries, maximumBytes: JournalVerification.batchBytes), for: call)
      if links.isEmpty { break }
      let wanted = links.prefix { $0.position <= head }
      try await compute { verification throws(OpenSSLError) in try verification.add(Array(wanted)) }
      passed += links.count
      if passed >= Self.progressEntries, verification.chain.position < head {
        try await send(isComplete: false)
        passed = 0
      }
    }
    verification.finish()
    if let entries = try await database.readFirst(
      JournalStatements.unsealable(of: organisation), for: call)
    {
      verification.add(entries)
    }
    try await send(isComplete: true)
  }

  private mutating func readSignatures() async throws(Status) {
    var position: Int64 = 0
    while true {
      let heads = try await database.read(
        JournalStatements.signatures(
          of: verification.chain.organisationID, after: position, limit: JournalVerification.batchEntries),
        for: call)
      guard let last = heads.last else { return }
      position = last.head.position
      let publicKeys = publicKeys
      try await compute { $0.add(heads, by: publicKeys) }
    }
  }

  private mutating func compute(
    _ body: @escaping @Sendable (inout ChainVerification) throws(OpenSSLError) -> Void
  ) async throws(Status) {
    let verification = verification
    self.verification = try await call.compute { _ throws(Status) in
      var next = verification
      do throws(OpenSSLError) { try body(&next) } catch {
        throw Status(.internal, "no digest could be made")
      }
      return next
    }
  }

  private mutating func send(isComplete: Bool) async throws(Status) {
    let chain = verification.chain
    let faults = chain.faults.dropFirst(toldFaults)
    toldFaults = chain.faults.count
    try await responses.send(
      .with {
        $0.entryCount = Int64(chain.entries)
        $0.position = chain.position
        $0.headPosition = head
        $0.signedPosition = chain.signedPosition
        $0.hash = chain.hash
        $0.faults = faults.map { PayshareV1.AuditFault($0) }
        $0.isComplete = isComplete
      })
  }
}

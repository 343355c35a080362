import Identifiers
import Journal
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Sends the chain of a caller's organisation in parts: what is held in memory is bounded, however long it is.
struct AuditExport {
  /// The most entries of a response.
  static let responseEntries: Int64 = 500
  /// The bytes of events at which a response ends early; it holds each event twice, and clients accept 4 MiB by default.
  static let responseBytes: Int64 = 1 << 20

  private let database: Database
  private let responses: ResponseWriter<PayshareV1.ExportAuditResponse>
  private let call: ServerCall

  init(
    _ database: Database, _ responses: ResponseWriter<PayshareV1.ExportAuditResponse>, _ call: ServerCall
  ) {
    self.database = database
    self.responses = responses
    self.call = call
  }

  /// Sends all entries after a position, each followed by its signature.
  func run(after start: Int64) async throws(Status) {
    let organisation = try call.caller.organisationID
    var position = start
    while true {
      // From one snapshot. An entry has at most one signature.
      let (links, heads) = try await database.read(
        JournalStatements.chain(
          of: organisation, after: position, limit: Self.responseEntries, maximumBytes: Self.responseBytes),
        JournalStatements.signatures(of: organisation, after: position, limit: Self.responseEntries),
        for: call)
      guard let last = links.last else { return }
      position = last.position
      let parts = try await call.compute { _ throws(Status) in try Self.parts(links, heads) }
      try await responses.send(.with { $0.parts = parts })
    }
  }

  private static func parts(
    _ links: [JournalStatements.ChainLink], _ heads: [JournalStatements.SignedHead]
  ) throws(Status) -> [PayshareV1.AuditPart] {
    let signed = Dictionary(heads.map { ($0.head.position, $0) }) { first, _ in first }
    var parts: [PayshareV1.AuditPart] = []
    for link in links {
      let entry = try PayshareV1.SealedEntry(link)
      parts.append(.with { $0.part = .entry(entry) })
      if let head = signed[link.position] {
        parts.append(.with { $0.part = .head(PayshareV1.JournalHead(head)) })
      }
    }
    return parts
  }
}

import Cryptography
import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Journal
@testable import payshare_server

@Suite("The audit's proof") struct AuditChainTests {
  private func withChain(_ body: (Payshare, Person) async throws -> Void) async throws {
    try await Payshare.with { payshare in
      let auditor = try await payshare.auditor()
      for name in ["Asha", "Ben"] { _ = try await payshare.person(name) }
      // Between the entries of the chain are those of another one.
      _ = try await payshare.anotherOrganisation("acme")
      try await payshare.seal()
      try await JournalSigner(payshare.database, JournalKeys(Payshare.secretsKeys)).signAll()
      let cleo = try await payshare.person("Cleo")
      _ = try await cleo.event(with: [])
      try await payshare.seal()
      try await body(payshare, auditor)
    }
  }

  private func verify(
    _ auditor: Person, _ noted: [PayshareV1.NotedHead] = []
  ) async throws -> [PayshareV1.VerifyAuditResponse] {
    var responses: [PayshareV1.VerifyAuditResponse] = []
    for try await response in try await auditor.audit.verifyAudit(.with { $0.notedHeads = noted }) {
      responses.append(response)
    }
    return responses
  }

  private func export(_ auditor: Person, after position: Int64 = 0) async throws -> [PayshareV1.AuditPart] {
    var parts: [PayshareV1.AuditPart] = []
    for try await response in try await auditor.audit.exportAudit(.with { $0.afterPosition = position }) {
      parts += response.parts
    }
    return parts
  }

  /// Something that only the owner of the tables could do, past the triggers.
  private func tamper(_ payshare: Payshare, _ sql: String) async throws {
    try await payshare.test.made.administer(
      "BEGIN; SET LOCAL session_replication_role = replica; \(sql); COMMIT")
  }

  @Test func aSoundChainIsVerifiedUpToItsLastEntry() async throws {
    try await withChain { payshare, auditor in
      let last = try #require(try await verify(auditor).last)
      let newest = try #require(try await auditor.audit.listAuditEntries(.init()).entries.first)
      #expect(last.isComplete)
      #expect(last.faults.isEmpty)
      #expect((last.position, last.headPosition) == (newest.position, newest.position))
      #expect(last.hash == newest.hash)
      #expect(last.signedPosition > 0 && last.signedPosition < last.position)
      #expect(last.entryCount < last.position, "only those of the caller's organisation")
    }
  }

  @Test func aChangedEntryIsFound() async throws {
    try await withChain { payshare, auditor in
      let entry = try #require(try await auditor.audit.listAuditEntries(.init()).entries.last)
      try await tamper(payshare, "UPDATE journal_entry SET service = 'x' WHERE id = '\(entry.id)'")
      let last = try #require(try await verify(auditor).last)
      #expect(last.faults.map(\.kind) == [.entryAltered])
      #expect(last.faults.map(\.position) == [entry.position])
    }
  }

  @Test func aChainThatWasCutBackIsFoundByItsSignatureAndByANotedHead() async throws {
    try await withChain { payshare, auditor in
      let sound = try #require(try await verify(auditor).last)
      let noted = PayshareV1.NotedHead.with { ($0.position, $0.hash) = (sound.position, sound.hash) }
      #expect(try await verify(auditor, [noted]).last?.faults == [])
      try await tamper(
        payshare,
        """
        DELETE FROM journal_position WHERE organisation_id = '\(Payshare.organisation)'
          AND position >= \(sound.signedPosition)
        """)
      let cut = try #require(try await verify(auditor, [noted]).last)
      #expect(cut.faults.contains { $0.kind == .chainRewritten && $0.position == sound.signedPosition })
      #expect(cut.signedPosition == 0)
    }
  }

  @Test func aLongChainIsVerifiedWithProgress() async throws {
    try await withChain { payshare, auditor in
      try await payshare.test.made.administer(
        """
        INSERT INTO journal_entry (organisation_id, id, create_time, service, kind, resource_id, event)
        SELECT '\(Payshare.organisation)', gen_random_uuid(), now(), 'test', 3, gen_random_uuid(), '\\x1a00'
        FROM generate_series(1, 12000)
        """)
      try await payshare.seal()
      let responses = try await verify(auditor)
      #expect(responses.count == 3)
      #expect(responses.map(\.isComplete) == [false, false, true])
      #expect(responses.map(\.position) == responses.map(\.position).sorted())
      #expect(responses.allSatisfy { $0.faults.isEmpty && $0.headPosition == responses[2].position })
    }
  }

  @Test func whoLosesTheRoleLearnsNothingMore() async throws {
    try await withChain { payshare, auditor in
      _ = try await verify(auditor)
      try await payshare.test.made.administer("DELETE FROM role_grant WHERE principal_id = '\(auditor.id)'")
      #expect(await status { _ = try await verify(auditor) }?.reason == "PERMISSION_MISSING")
      #expect(await status { _ = try await export(auditor) }?.reason == "PERMISSION_MISSING")
    }
  }

  /// By the form that the contract describes, without the server's code.
  @Test func anExportIsVerifiedByTheFormThatTheContractDescribes() async throws {
    try await withChain { payshare, auditor in
      let parts = try await export(auditor)
      var hash = try SHA256.digest(of: Payshare.organisation.bytes)
      var (entries, heads) = (0, 0)
      for part in parts {
        switch part.part {
        case .entry(let sealed)?:
          hash = try SHA256.digest(of: try Self.bytes(of: sealed, after: hash))
          #expect(hash == sealed.entry?.hash)
          #expect(try PayshareV1.JournalEvent(decoding: sealed.event) == sealed.entry?.event)
          entries += 1
        case .head(let head)?:
          #expect(head.hash == hash)
          var text = Array("payshare journal head".utf8) + [0]
          text += try #require(UUID(head.organisationID)).bytes + Self.bytes(head.position) + head.hash
          #expect(try Ed25519PublicKey(head.publicKey).verifies(head.signature, of: text))
          heads += 1
        case nil: Issue.record("a part without content")
        }
      }
      let verified = try await verify(auditor).last
      #expect(Int64(entries) == verified?.entryCount)
      #expect(heads == 1)
    }
  }

  @Test func anExportGoesOnBehindAPosition() async throws {
    try await withChain { payshare, auditor in
      let all = try await export(auditor)
      let positions = all.compactMap { part -> Int64? in
        if case .head(let head)? = part.part { head.position } else { nil }
      }
      let middle = try #require(positions.first)
      let rest = try await export(auditor, after: middle)
      #expect(!rest.isEmpty && rest.count < all.count)
      #expect(Array(all.suffix(rest.count)) == rest)
    }
  }

  private static func bytes(of sealed: PayshareV1.SealedEntry, after hash: [UInt8]) throws -> [UInt8] {
    let entry = try #require(sealed.entry)
    func id(_ text: String) -> [UInt8] { UUID(text)?.bytes ?? [UInt8](repeating: 0, count: 16) }
    let time = try #require(entry.createTime)
    let microseconds = (time.seconds - 946_684_800) * 1_000_000 + Int64(time.nanos) / 1_000
    var bytes = hash + Self.bytes(entry.position) + id(entry.organisationID) + id(entry.id)
    bytes += Self.bytes(sealed.sequence) + Self.bytes(microseconds) + id(entry.actorUserID)
    bytes += Self.bytes(Int32(entry.service.utf8.count)) + Array(entry.service.utf8) + id(entry.requestID)
    bytes += Self.bytes(sealed.kind) + id(entry.resourceID)
    bytes += Self.bytes(Int32(sealed.event.count)) + sealed.event
    if !entry.traceID.isEmpty { bytes += try #require(UUID(traceText: entry.traceID)).bytes }
    return bytes
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }
}

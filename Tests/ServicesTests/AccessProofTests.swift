import GoogleAPI
import Identifiers
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Promises about access that only a race would break. `make access-proofs` repeats them.
@Suite("Proofs of access", .timeLimit(.minutes(60))) struct AccessProofTests {
  private static let rounds = 50

  /// Rule 3: whatever two administrators do to each other at the same moment, on two servers, one is left.
  @Test func twoAdministratorsWhoRemoveEachOtherLeaveOne() async throws {
    try await Repetitions.of { payshare in
      try await payshare.withServerElsewhere { other in
        let root = try await payshare.administrator()
        let second = try await payshare.administrator("second@example.com")
        for round in 0..<Self.rounds {
          let ids = try await payshare.makeAdministrators(root, second)
          let ways = (Removal(round), Removal(round / Removal.allCases.count))
          async let one = ways.0.carryOut(by: root, on: second, ids)
          async let two = ways.1.carryOut(by: second.using(other), on: root, ids)
          let refused = [await one, await two]
          #expect(refused.contains(nil), "\(ways)")
          #expect(
            refused.compactMap { $0 }.allSatisfy { Removal.refusals.contains($0.reason ?? "") }, "\(refused)")
          #expect(try await payshare.administrators() == 1, "\(ways)")
        }
      }
    }
  }

  /// Rule 4: from the moment that a revocation is answered, no call on another server succeeds, though that server reads
  /// the same rows for others, and also while it learns of nothing by LISTEN.
  @Test(arguments: [false, true])
  func afterARevocationNoCallOnAnotherServerSucceeds(listenerIsStalled: Bool) async throws {
    try await Repetitions.of { payshare in
      let scene = try await RevocationScene(payshare)
      try await payshare.withServerElsewhere { other in
        let listener = listenerIsStalled ? try await StalledListener(of: other) : nil
        for _ in 0..<Self.rounds / Revocation.all.count {
          for revocation in Revocation.all {
            let take = try await revocation.give(scene)
            let holder = scene[keyPath: revocation.holder].using(other)
            _ = try await holder.events.getEvent(.with { $0.eventID = scene.trip.id })
            try await payshare.seal()
            async let others: Void = Self.read(scene, on: other)
            try await take(scene.root)
            let after = await scene.answers(to: holder)
            #expect(after.allSatisfy { $0?.code == revocation.code }, "\(revocation): \(after)")
            try await others
          }
        }
        try await listener?.close()
      }
      #expect(try await payshare.rowCount("expense") == 0)
    }
  }

  /// Has others read the event many times, so that what is revoked is decided in transactions that calls share.
  private static func read(_ scene: RevocationScene, on server: Payshare) async throws {
    let owner = scene.owner.using(server)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask { _ = try await owner.events.getEvent(.with { $0.eventID = scene.trip.id }) }
      }
      try await group.waitForAll()
    }
  }
}

/// A way in which somebody ends to administer their organisation.
private enum Removal: Int, CaseIterable {
  case revoked, limited, deactivated, deleted, resigned

  /// Why the slower one of two is refused.
  static let refusals: Set<String> = [
    "LAST_ADMINISTRATOR", "PERMISSION_MISSING", "ACCESS_DENIED", "SESSION_ENDED", "USER_HOLDS_MORE_ROLES",
    "STALE_ETAG",
  ]

  init(_ round: Int) { self = Self.allCases[round % Self.allCases.count] }

  func carryOut(by person: Person, on other: Person, _ grants: [String: String]) async -> Status? {
    await status {
      switch self {
      case .revoked:
        _ = try await person.access.revokeGrant(.with { $0.grantID = grants[other.id] ?? "" })
      case .limited:
        _ = try await person.access.updateGrant(
          .with {
            ($0.grantID, $0.etag) = (grants[other.id] ?? "", "v1")
            $0.updateMask = .with { $0.paths = ["expire_time"] }
            $0.expireTime = .with { $0.seconds = 4_000_000_000 }
          })
      case .deactivated: _ = try await person.accounts.deactivateUser(.with { $0.userID = other.id })
      case .deleted: _ = try await person.accounts.deleteUser(.with { $0.userID = other.id })
      case .resigned:
        _ = try await person.access.revokeGrant(.with { $0.grantID = grants[person.id] ?? "" })
      }
    }
  }
}

extension Payshare {
  /// Makes two people the only administrators, whatever has become of them; gives the ids of their grants.
  fileprivate func makeAdministrators(_ people: Person...) async throws -> [String: String] {
    let own = "'\(Self.organisation)'"
    let ids = people.map { "'\($0.id)'" }.joined(separator: ", ")
    try await test.made.administer(
      """
      UPDATE app_user SET deactivate_time = NULL, delete_time = NULL WHERE id IN (\(ids));
      UPDATE session SET end_time = NULL;
      DELETE FROM role_grant;
      INSERT INTO role_grant (organisation_id, principal_id, resource_id, role, reason, create_time)
      SELECT \(own), id, \(own), 'admin', '', now() FROM app_user WHERE id IN (\(ids));
      """)
    let rows = try await database.read(
      Statement("SELECT principal_id, id FROM role_grant") { row throws(PostgresError) in
        (user: try row.next(UUID.self), grant: try row.next(UUID.self))
      })
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.user.description, $0.grant.description) })
  }

  /// How many people administer the organisation and can log in, by a grant that does not end.
  fileprivate func administrators() async throws -> Int64? {
    try await database.readFirst(
      Statement(
        """
        SELECT count(*) FROM role_grant g JOIN app_user u ON u.id = g.principal_id
        WHERE g.role = 'admin' AND g.expire_time IS NULL AND u.state = 1
        """, as: Int64.self))
  }
}

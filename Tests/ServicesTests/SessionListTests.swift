import Cryptography
import Foundation
import GoogleAPI
import Identifiers
import Organisations
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Roles
import ServiceKit
import Testing

@testable import Access
@testable import payshare_server

/// What people see of sessions, and how they end others than the current one.
@Suite struct SessionListTests {
  @Test func everybodySeesTheirSessionsAndNoneOfOthers() async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users forwards *")) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.person("Ben")
      let phone = try await payshare.stating("192.0.2.7").session(of: asha, device: "Asha's phone")
      let listed = try await phone.sessions.listSessions(.init()).sessions
      #expect(listed.map(\.device) == ["Asha's phone", ""], "the newest first")
      #expect(listed.map(\.address) == ["192.0.2.7", ""])
      #expect(listed.map(\.current) == [true, false])
      #expect(listed.allSatisfy { $0.service == Payshare.web && $0.lastUseTime == $0.createTime })
      #expect(listed.first?.expireTime == phone.session.refreshTokenExpireTime)
    }
  }

  @Test func theAddressIsStoredEncrypted() async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users forwards *")) { payshare in
      let asha = try await payshare.person("Asha")
      _ = try await payshare.stating("192.0.2.7").session(of: asha)
      let stored = try await payshare.database.read(
        Statement("SELECT address_sealed FROM session WHERE address_sealed IS NOT NULL", as: [UInt8].self))
      let sealed = try #require(stored.first)
      #expect(!String(decoding: sealed, as: UTF8.self).contains("192.0"))
      // Moved to another session, it opens no more.
      try await payshare.test.made.administer(
        "UPDATE session SET address_sealed = (SELECT address_sealed FROM session WHERE address_sealed IS NOT NULL)"
      )
      let refused = await status { _ = try await asha.sessions.listSessions(.init()) }
      #expect(refused?.code == .internal)
    }
  }

  @Test func renewingASessionIsItsLastUse() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      try await payshare.test.made.administer("UPDATE session SET create_time = now() - interval '1 hour'")
      _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = asha.session.refreshToken })
      let session = try #require(try await asha.sessions.listSessions(.init()).sessions.first)
      let (created, used) = (session.createTime?.seconds ?? 0, session.lastUseTime?.seconds ?? 0)
      #expect(used - created >= 3_600)
    }
  }

  @Test func aListHasPagesAndLeavesOutSessionsThatAreOver() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      for number in 1...6 { _ = try await payshare.session(of: asha, device: "\(number)") }
      try await payshare.test.made.administer(
        """
        UPDATE session SET end_time = now() WHERE device = '2';
        UPDATE session SET refresh_expire_time = now() - interval '1 s' WHERE device = '5'
        """)
      var (devices, token): ([String], String) = ([], "")
      repeat {
        let page = try await asha.sessions.listSessions(.with { ($0.pageSize, $0.pageToken) = (2, token) })
        #expect(page.sessions.count <= 2)
        devices += page.sessions.map(\.device)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(devices == ["6", "4", "3", "1", ""])
      let first = try await asha.sessions.listSessions(.with { $0.pageSize = 2 })
      let ben = try await payshare.person("Ben")
      let foreign = await status {
        _ = try await ben.sessions.listSessions(.with { $0.pageToken = first.nextPageToken })
      }
      #expect(foreign?.code == .invalidArgument)
    }
  }

  @Test func aRevokedSessionEndsOnTheNextCallAndOthersGoOn() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let lost = try await payshare.session(of: asha, device: "lost")
      let id = try #require(try await lost.sessions.listSessions(.init()).sessions.first { $0.current }?.id)
      for _ in 0..<2 { _ = try await asha.sessions.revokeSession(.with { $0.sessionID = id }) }
      #expect(await lost.reasonOfCall == "SESSION_ENDED")
      let renewed = await status {
        _ = try await payshare.sessions.refreshSession(.with { $0.refreshToken = lost.session.refreshToken })
      }
      #expect(renewed?.reason == "INVALID_REFRESH_TOKEN")
      #expect(await asha.reasonOfCall == nil)
      #expect(try await payshare.entries(of: 4) == 1, "the second time changes nothing")
    }
  }

  @Test func nobodyEndsTheSessionOfAnotherUserOrLearnsOfIt() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let id = try #require(try await asha.sessions.listSessions(.init()).sessions.first?.id)
      let ofAsha = try await ben.sessions.revokeSession(.with { $0.sessionID = id })
      let ofNobody = try await ben.sessions.revokeSession(
        .with { $0.sessionID = UUID.version7().description })
      #expect(ofAsha == ofNobody)
      #expect(await asha.reasonOfCall == nil)
      for user in [asha.id, UUID.version7().description] {
        let refused = [
          await status { _ = try await ben.sessions.listUserSessions(.with { $0.userID = user }) },
          await status {
            _ = try await ben.sessions.revokeUserSession(
              .with { ($0.userID, $0.sessionID) = (user, id) })
          },
          await status { _ = try await ben.sessions.revokeAllUserSessions(.with { $0.userID = user }) },
        ]
        #expect(refused.allSatisfy { $0?.code == .permissionDenied && $0?.reason == "PERMISSION_MISSING" })
      }
    }
  }

  @Test(arguments: [false, true])
  func allSessionsEndAtOnceExceptTheCurrentOneIfItIsKept(keepsCurrent: Bool) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      let others = [try await payshare.session(of: asha), try await payshare.session(of: asha)]
      _ = try await asha.sessions.revokeAllSessions(.with { $0.keepCurrent = keepsCurrent })
      for other in others { #expect(await other.reasonOfCall == "SESSION_ENDED") }
      #expect(await asha.reasonOfCall == (keepsCurrent ? nil : "SESSION_ENDED"))
      #expect(await ben.reasonOfCall == nil)
      #expect(try await payshare.entries(of: 45) == 1)
    }
  }

  @Test func administratorsSeeAndEndTheSessionsOfTheirOrganisation() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let acme = try await payshare.anotherOrganisation("acme")
      let asha = try await payshare.person("Asha")
      let second = try await payshare.session(of: asha, device: "second")
      let listed = try await root.sessions.listUserSessions(.with { $0.userID = asha.id }).sessions
      #expect(listed.map(\.device) == ["second", ""] && listed.allSatisfy { !$0.current })
      let id = try #require(listed.first?.id)
      _ = try await root.sessions.revokeUserSession(.with { ($0.userID, $0.sessionID) = (asha.id, id) })
      #expect(await second.reasonOfCall == "SESSION_ENDED")
      #expect(await asha.reasonOfCall == nil)
      _ = try await root.sessions.revokeAllUserSessions(.with { $0.userID = asha.id })
      #expect(await asha.reasonOfCall == "SESSION_ENDED")

      // Users of another organisation are like unknown ones.
      for user in [acme.id, UUID.version7().description] {
        #expect(try await root.sessions.listUserSessions(.with { $0.userID = user }).sessions.isEmpty)
        let refused = [
          await status { _ = try await root.sessions.revokeAllUserSessions(.with { $0.userID = user }) },
          await status {
            _ = try await root.sessions.revokeUserSession(.with { ($0.userID, $0.sessionID) = (user, id) })
          },
        ]
        #expect(refused.allSatisfy { $0?.code == .permissionDenied && $0?.reason == "ACCESS_DENIED" })
      }
      #expect(await acme.reasonOfCall == nil)
    }
  }

  @Test func whoHoldsFewerRolesThanAUserDoesNotActUponTheirAccount() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let asha = try await payshare.person("Asha")
      let ben = try await payshare.person("Ben")
      try await payshare.test.made.administer(
        """
        INSERT INTO role_grant (organisation_id, principal_id, resource_id, role, reason, create_time)
        SELECT organisation_id, id, organisation_id, 'auditor', 'test', now() FROM app_user WHERE id = '\(asha.id)'
        """)
      func attempt(_ caller: Person, upon user: Person) async -> SQLState? {
        var batch = WriteBatch()
        guard let caller = UUID(caller.id), let user = UUID(user.id) else { return nil }
        batch.requireMayActUpon(user, by: caller, through: nil, in: Payshare.organisation)
        do throws(PostgresError) {
          try await payshare.database.commit(batch)
          return nil
        } catch {
          return error.state
        }
      }
      #expect(await attempt(root, upon: asha) == nil)
      #expect(await attempt(root, upon: root) == nil)
      #expect(await attempt(asha, upon: ben) == nil)
      #expect(await attempt(asha, upon: root) == Guard.moreRoles)
      #expect(await attempt(ben, upon: asha) == Guard.moreRoles)
    }
  }

  @Test func theKeysThatAreShownVerifyTokensOfOldAndNewKeys() async throws {
    try await Payshare.with { payshare in
      let old = try await payshare.person("Asha")
      #expect(try await payshare.verifies(old.session.accessToken))
      let store = SecretStore(payshare.database, keys: Payshare.secretsKeys)
      #expect(try await store.rotate(SecretPurpose("access-token", lifetimeSeconds: 900)))
      try await payshare.services.signingSecrets.refresh(rotatingAfter: 86_400)
      #expect(try await payshare.sessions.getJwks(.init()).keys.count == 2, "shown before it signs")
      try await payshare.test.made.administer("UPDATE secret SET sign_time = now() WHERE end_time IS NULL")
      try await payshare.services.signingSecrets.refresh(rotatingAfter: 86_400)
      let new = try await payshare.session(of: old)
      #expect(new.keyID != old.keyID)
      for token in [old.session.accessToken, new.session.accessToken] {
        #expect(try await payshare.verifies(token))
      }
      #expect(try await payshare.sessions.getJwks(.init()).keys.first?.kid == new.keyID)
    }
  }
}

extension Payshare {
  /// Begins another session of a person.
  func session(of person: Person, device: String = "") async throws -> Person {
    var options = CallOptions()
    if let statedAddress { options.metadata.append(ServerCall.sourceAddressKey, statedAddress) }
    let session = try await sessions.logIn(
      .with {
        $0.email = person.email
        $0.password = person.password
        $0.organisation = "payshare"
        $0.device = device
      }, options: options)
    return Person(self, session, email: person.email, password: person.password)
  }

  /// How many entries of a kind the journal has.
  func entries(of kind: Int32) async throws -> Int64? {
    try await database.readFirst(
      Statement("SELECT count(*) FROM journal_entry WHERE kind = $1", kind, as: Int64.self))
  }

  /// Whether a token has a signature by one of the keys that are shown, as another service checks it: by the JSON alone.
  fileprivate func verifies(_ token: String) async throws -> Bool {
    let parts = token.split(separator: ".")
    let header = try Self.object(#require(Base64URL.decode(parts[0])))
    let set = try Self.object(Array(try await sessions.getJwks(.init()).json.utf8))
    let signature = try #require(Base64URL.decode(parts[2]))
    for case let key as [String: String] in set["keys"] as? [Any] ?? []
    where key["kid"] == header["kid"] as? String {
      #expect(key["kty"] == "OKP" && key["crv"] == "Ed25519" && key["alg"] == "EdDSA" && key["use"] == "sig")
      let publicKey = try Ed25519PublicKey(#require(Base64URL.decode(key["x"] ?? "")))
      return publicKey.verifies(signature, of: Array("\(parts[0]).\(parts[1])".utf8))
    }
    return false
  }

  fileprivate static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}

extension Person {
  /// Why a call with the session is refused; nil if it is not.
  var reasonOfCall: String? {
    get async { await status { _ = try await accounts.getCurrentUser(.init()) }?.reason }
  }

  /// The name of the key that signed the access token.
  fileprivate var keyID: String? {
    guard let part = session.accessToken.split(separator: ".").first, let bytes = Base64URL.decode(part)
    else { return nil }
    return (try? Payshare.object(bytes))?["kid"] as? String
  }
}

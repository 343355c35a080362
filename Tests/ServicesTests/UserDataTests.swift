import Access
import Identifiers
import JSON
import PayshareAPI
import PersonalStorage
import Postgres
import PostgresTestSupport
import Protobuf
import ProtobufJSON
import RPC
import ServiceKit
import Testing

@testable import Users
@testable import payshare_server

/// The right of access: everything that is stored about a person, to them and to administrators only.
@Suite(.timeLimit(.minutes(5))) struct UserDataTests {
  private static let forwards = "\(Payshare.web) users forwards *"

  /// Messages that show names and addresses of other messages again.
  private static let views: Set<String> = [
    "payshare.v1.GroupMember", "payshare.v1.InvitationOffer", "payshare.v1.Participant",
    "payshare.v1.UserSummary", "payshare.v1.AccessHolder",
    // A part of a request.
    "payshare.v1.UserRow",
    // Plans of an organisation, as events and expenses are: encrypted, but not about the person.
    "payshare.v1.Goal", "payshare.v1.GoalEntry", "payshare.v1.Budget",
    "payshare.v1.BudgetEntry", "payshare.v1.ApprovalComment", "payshare.v1.DecideApprovalRequest",
    "payshare.v1.BulkDecideApprovalsRequest.Item",
    "payshare.v1.Comment",
  ]
  /// Fields that are left out: texts of mails may hold tokens.
  private static let secrets: Set<String> = ["payshare.v1.Mail.text", "payshare.v1.Mail.html"]
  /// What of the export has each encrypted column; nil for secrets, and for what is not about a person.
  private static let columns: [String: String?] = [
    "app_user.email_sealed": "payshare.v1.User.email", "app_user.phone_sealed": "payshare.v1.User.phone",
    "email_change.email_sealed": "payshare.v1.PendingEmail.email",
    "session.address_sealed": "payshare.v1.ActiveSession.address", "second_factor.seed_sealed": nil,
    "mail.envelope_sealed": "payshare.v1.Mail.recipient", "mail.texts_sealed": nil,
    "goal.name_sealed": nil, "goal.description_sealed": nil, "goal_entry.note_sealed": nil,
    "budget.name_sealed": nil, "budget.description_sealed": nil, "budget_entry.note_sealed": nil,
    "approval_comment.text_sealed": nil, "comment.text_sealed": nil,
  ]

  /// All parts as one message.
  private func merged(_ parts: [PayshareV1.UserData]) throws -> PayshareV1.UserData {
    try PayshareV1.UserData(decoding: parts.flatMap { $0.encoded() })
  }

  /// The personal fields that a message of the contract can have, at any depth.
  private static func personalFields(of name: String, _ seen: inout Set<String>) -> Set<String> {
    guard seen.insert(name).inserted, let schema = PayshareAPIFileDescriptors.schemas.message(name) else {
      return []
    }
    var fields: Set<String> = []
    for field in schema.fields {
      if field.personal != nil { fields.insert("\(name).\(field.name)") }
      if field.kind == .message { fields.formUnion(personalFields(of: field.typeName, &seen)) }
    }
    return fields
  }

  /// The personal fields that have a value in a message, given as JSON.
  private static func filled(_ value: JSONValue, _ name: String) -> Set<String> {
    guard let schema = PayshareAPIFileDescriptors.schemas.message(name) else { return [] }
    switch value {
    case .array(let elements): return elements.reduce(into: []) { $0.formUnion(filled($1, name)) }
    case .object(let members):
      var fields: Set<String> = []
      for (key, value) in members {
        guard let field = schema.fields.first(where: { $0.jsonName == key }) else { continue }
        if field.kind == .message { fields.formUnion(filled(value, field.typeName)) }
        if field.personal != nil, case .string(let text) = value, !text.isEmpty {
          fields.insert("\(name).\(field.name)")
        }
      }
      return fields
    default: return []
    }
  }

  @Test func everyPersonalFieldOfTheContractIsExportedOrKnownToBeAViewOrASecret() async throws {
    var seen: Set<String> = []
    let expected = Self.personalFields(of: PayshareV1.UserData.fullName, &seen)
    let others = PayshareAPIFileDescriptors.schemas.messageNames.filter { name in
      !seen.contains(name) && !name.hasSuffix("Request") && !Self.views.contains(name)
        && PayshareAPIFileDescriptors.schemas.message(name)?.fields.contains { $0.personal != nil } == true
    }
    #expect(others == [], "a message with personal data that no export has")
    #expect(Set(Services.sealedColumns.map(\.fullName)) == Set(Self.columns.keys))
    #expect(Set(Self.columns.values.compactMap { $0 }).subtracting(expected) == [])

    try await Payshare.with(callers: .list(Self.forwards)) { payshare in
      let root = try await payshare.administrator()
      let zebulon = try await payshare.zebulon(root)
      let data = try merged(try await zebulon.ownData())
      #expect(
        Self.filled(try data.json(), PayshareV1.UserData.fullName) == expected.subtracting(Self.secrets))
    }
  }

  @Test func theExportHasWhatIsStoredAboutThePersonAndNothingPersonalOfOthers() async throws {
    try await Payshare.with(callers: .list(Self.forwards)) { payshare in
      let (root, asha) = (try await payshare.administrator(), try await payshare.person("Ashavari"))
      let zebulon = try await payshare.zebulon(root)
      let event = try await asha.trip(with: zebulon)
      let own = try merged(try await zebulon.ownData())
      #expect(own.user == (try await zebulon.accounts.getCurrentUser(.init())))
      #expect(own.secondFactor?.state == .enabled && own.secondFactor?.recoveryCodeCount == 10)
      #expect(own.pendingEmail?.email == Zebulon.wantedEmail)
      #expect(own.invitation?.state == .accepted && own.invitation?.inviterUserID == root.id)
      #expect(own.sessions.map { $0.session?.device } == ["Zebulon's phone", ""])
      #expect(own.sessions.map { $0.session?.address } == [Zebulon.address, ""])
      #expect(
        own.sessions.map { $0.session?.current } == [true, false]
          && own.sessions.map { $0.endTime != nil } == [false, true])
      #expect(
        Set(own.mails.map(\.template)) == [
          "invitation", "email-change-old", "email-change-new", "password-reset",
        ])
      #expect(own.mails.allSatisfy { !$0.subject.isEmpty && $0.text.isEmpty && $0.html.isEmpty })
      #expect(own.groups.map(\.displayName) == ["Friends"] && own.groups.first?.role == .member)
      #expect(own.events.map(\.id) == [event.id] && own.events.first?.netMinor == -500)
      #expect(Set(own.expenses.map(\.description)) == ["Tea", "Cake"])
      let tea = own.expenses.first { $0.description == "Tea" }
      #expect(
        tea?.total?.amountMinor == 900 && tea?.paidMinor == 0 && tea?.owedMinor == 600
          && tea?.created == false)
      let cake = own.expenses.first { $0.description == "Cake" }
      #expect(cake?.paidMinor == 100 && cake?.owedMinor == 0 && cake?.created == true)
      let kinds = own.journalEntries.map(\.kind)
      #expect(
        kinds.first == "invitation_created" && kinds.contains("expense_created")
          && kinds.contains("user_updated"))
      #expect(
        own.journalEntries.allSatisfy { $0.actorUserID == zebulon.id || $0.resourceID == zebulon.id })
      let text = try own.json().compact
      #expect(!text.contains("Ashavari") && !text.contains("ashavari@"))

      // An administrator gets the same, and the journal says so.
      var byRoot = try merged(try await root.data(of: zebulon.id))
      #expect(
        byRoot.journalEntries.last?.kind == "user_data_exported"
          && byRoot.journalEntries.last?.actorUserID == root.id)
      byRoot.journalEntries.removeLast()
      byRoot.sessions[0].session?.current = true
      #expect(byRoot == own)
      #expect(try merged(try await root.ownData()).roles.map(\.role) == ["admin"])
    }
  }

  @Test func onlyAdministratorsOfTheOrganisationGetTheDataOfOthers() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let acme = try await payshare.anotherOrganisation("acme")
      let refused = await status { _ = try await asha.data(of: ben.id) }
      #expect(refused?.code == .permissionDenied && refused?.reason == "PERMISSION_MISSING")
      let hidden = await status { _ = try await acme.data(of: ben.id) }
      #expect(hidden?.code == .notFound && hidden?.reason == "USER_NOT_FOUND")
    }
  }

  @Test func partsAreSmallAndCompleteHoweverMuchThereIs() async throws {
    try await Payshare.with { payshare in
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let event = try await asha.trip(with: ben)
      _ = try await asha.event("Other", with: [ben])
      func copies(of table: String, _ count: Int, _ condition: String, _ changed: String) -> String {
        """
        INSERT INTO \(table) SELECT (jsonb_populate_record(t, jsonb_build_object(\(changed)))).*
        FROM \(table) AS t, generate_series(1, \(count)) WHERE \(condition);
        """
      }
      // All at the same time, in an event and a journal that also have much of others.
      try await payshare.test.made.administer(
        """
        CREATE TEMP TABLE made AS SELECT * FROM session WHERE user_id = '\(asha.id)' LIMIT 1;
        INSERT INTO session (organisation_id, id, user_id, service, create_time, refresh_generation, refresh_expire_time)
        SELECT organisation_id, gen_random_uuid(), user_id, service, create_time, 1, refresh_expire_time
        FROM made, generate_series(1, 450);
        """
          + copies(
            of: "expense", 2_300, "description = 'Cake'", "'id', gen_random_uuid()")
          + copies(
            of: "expense", 1_200, "description = 'Tea'",
            "'id', gen_random_uuid(), 'payer_ids', ARRAY['\(ben.id)'], 'share_ids', ARRAY['\(ben.id)'], "
              + "'payer_minor', ARRAY[900], 'payer_base_minor', ARRAY[900], 'share_minor', ARRAY[900], "
              + "'share_base_minor', ARRAY[900], 'creator_id', '\(ben.id)'")
            + """
            INSERT INTO journal_entry (organisation_id, id, create_time, actor_user_id, service, kind, resource_id, event)
            SELECT organisation_id, gen_random_uuid(), now(), CASE WHEN n % 100 = 0 THEN '\(asha.id)'::uuid END, 'test', 3,
              gen_random_uuid(), ''
            FROM app_user, generate_series(1, 25000) AS n WHERE app_user.id = '\(asha.id)';
            """)
      let parts = try await asha.ownData()
      #expect(parts.allSatisfy { $0.encoded().count < 256 << 10 })
      let data = try merged(parts)
      #expect(data.sessions.count == 451 && Set(data.sessions.map { $0.session?.id }).count == 451)
      #expect(data.events.count == 2)
      #expect(data.expenses.count == 2_302 && Set(data.expenses.map(\.id)).count == 2_302)
      #expect(data.expenses.allSatisfy { $0.eventID == event.id })
      #expect(data.journalEntries.filter { $0.service == "test" }.count == 250)
      #expect(Set(data.journalEntries.map(\.id)).count == data.journalEntries.count)
    }
  }
}

extension Person {
  fileprivate func ownData() async throws -> [PayshareV1.UserData] {
    var parts: [PayshareV1.UserData] = []
    for try await part in try await accounts.exportOwnData(.init()) { parts.append(part) }
    return parts
  }

  fileprivate func data(of user: String) async throws -> [PayshareV1.UserData] {
    var parts: [PayshareV1.UserData] = []
    for try await part in try await accounts.exportUserData(.with { $0.userID = user }) { parts.append(part) }
    return parts
  }
}

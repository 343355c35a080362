import Accounts
import GoogleAPI
import Identifiers
import Mail
import Organisations
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Sends everything that is stored about a person, in parts: what is held in memory is bounded, however much there is.
struct UserDataExport: Sendable {
  /// The most rows of a part.
  static let partRows: Int64 = 200
  /// The most rows that are read at a time, where few of them may concern the person.
  static let readRows: Int64 = 2_000

  let database: Database
  let vault: UserVault
  let mails: KeptMails
  let account: Account
  let call: ServerCall
  let responses: ResponseWriter<PayshareV1.UserData>

  private var user: UUID { account.stored.user.id }
  private var organisation: UUID { account.organisation.id }

  /// Sends all parts.
  func run() async throws(Status) {
    let first = try await profile()
    try await responses.send(first)
    try await sendSessions()
    for address in [account.email, first.pendingEmail?.email ?? ""] where !address.isEmpty {
      try await sendMails(to: address)
    }
    try await sendGroups()
    try await sendEvents()
    try await sendEntries()
  }

  private func profile() async throws(Status) -> PayshareV1.UserData {
    let (factors, pending, roles, invitations) = try await database.read(
      UserDataStatements.secondFactor(of: user, in: organisation),
      UserDataStatements.pendingEmail(of: user, in: organisation),
      UserDataStatements.roles(of: user, in: organisation),
      InvitationStatements.invitation(user, in: organisation), for: call)
    var data = PayshareV1.UserData()
    data.user = account.message
    data.secondFactor = PayshareV1.SecondFactor(factors.first)
    data.invitation = invitations.first.map { PayshareV1.Invitation($0, of: account.stored.user) }
    data.roles = roles.map { PayshareV1.ExportedRole($0) }
    if let pending = pending.first {
      let email = try await vault.opened(
        pending.sealed, for: .wantedEmail, of: user, in: organisation, call)
      data.pendingEmail = .with {
        $0.email = String(decoding: email, as: UTF8.self)
        $0.expireTime = GoogleProtobuf.Timestamp(pending.expireTime)
      }
    }
    return data
  }

  private func sendSessions() async throws(Status) {
    let current = try call.caller.sessionID
    var place = UserDataStatements.Place.beginning
    while true {
      let rows = try await database.read(
        UserDataStatements.sessions(of: user, in: organisation, after: place, limit: Self.partRows),
        for: call)
      guard let last = rows.last else { return }
      place = UserDataStatements.Place(time: last.createTime, id: last.id)
      var part = PayshareV1.UserData()
      for row in rows {
        var address: [UInt8] = []
        if let sealed = row.sealedAddress {
          address = try await vault.opened(sealed, for: .sessionAddress, of: row.id, in: organisation, call)
        }
        part.sessions.append(
          .init(row, address: String(decoding: address, as: UTF8.self), isCurrent: row.id == current))
      }
      try await responses.send(part)
    }
  }

  private func sendMails(to address: String) async throws(Status) {
    var last: PayshareV1.Mail?
    while true {
      let some = try await mails.some(
        to: address, after: last, limit: Self.partRows, in: organisation, call)
      if some.isEmpty { return }
      last = some.last
      try await responses.send(.with { $0.mails = some })
    }
  }

  private func sendGroups() async throws(Status) {
    var last = UUID.zero
    while true {
      let rows = try await database.read(
        UserDataStatements.groups(of: user, in: organisation, after: last, limit: Self.partRows), for: call)
      guard let end = rows.last?.id else { return }
      last = end
      try await responses.send(.with { $0.groups = rows.map { .init($0) } })
    }
  }

  private func sendEvents() async throws(Status) {
    var last = UUID.zero
    while true {
      let rows = try await database.read(
        UserDataStatements.events(of: user, in: organisation, after: last, limit: Self.partRows), for: call)
      guard let end = rows.last?.id else { return }
      last = end
      try await responses.send(.with { $0.events = rows.map { .init($0) } })
      for row in rows { try await sendExpenses(of: row.id) }
    }
  }

  private func sendExpenses(of event: UUID) async throws(Status) {
    var next: UserDataStatements.Place? = .beginning
    while let place = next {
      let passed = try await database.read(
        UserDataStatements.expenses(
          of: user, inEvent: event, organisation, after: place, readLimit: Self.readRows), for: call)
      next = passed.lazy.compactMap(\.place).first
      try await sendParts(passed.compactMap(\.row)) { $0.expenses = $1.map { .init($0) } }
    }
  }

  private func sendEntries() async throws(Status) {
    var next: Int64? = 0
    while let sequence = next {
      let passed = try await database.read(
        UserDataStatements.entries(
          of: user, in: organisation, after: sequence, readLimit: Self.readRows), for: call)
      next = passed.lazy.compactMap(\.place).first
      try await sendParts(passed.compactMap(\.row)) { $0.journalEntries = $1.map { .init($0) } }
    }
  }

  private func sendParts<Row>(
    _ rows: [Row], _ fill: (inout PayshareV1.UserData, ArraySlice<Row>) -> Void
  ) async throws(Status) {
    var rest = rows[...]
    while !rest.isEmpty {
      var part = PayshareV1.UserData()
      fill(&part, rest.prefix(Int(Self.partRows)))
      rest = rest.dropFirst(Int(Self.partRows))
      try await responses.send(part)
    }
  }
}

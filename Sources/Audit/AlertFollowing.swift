import Identifiers
import Jobs
import Journal
import Organisations
import PayshareAPI
import Postgres
import ServiceKit
import TimeZones

/// Follows the journal and raises alerts: each entry is examined once, in order, whichever server does it.
struct AlertFollowing {
  /// How many entries are examined in one transaction.
  static let batchEntries: Int64 = 200
  /// The bytes of events that are read at once.
  static let batchBytes: Int64 = 4 << 20
  /// The name that entries have as their service.
  static let service = "audit.alerts"

  private let context: JobContext

  init(_ context: JobContext) { self.context = context }

  /// Examines all new entries.
  func run() async throws(JobFailure) {
    guard var position = try await context.read(AuditStatements.alertPosition).first else { return }
    while true {
      let entries = try await context.read(
        JournalStatements.entries(
          after: position, JournalStatements.Selection(kinds: ExpenseEdit.kinds), limit: Self.batchEntries,
          maximumBytes: Self.batchBytes))
      guard let last = entries.last else { return }
      let stored = entries.compactMap(\.entry)
      let edits = try await context.compute { _ throws(JobFailure) in stored.compactMap { ExpenseEdit($0) } }
      var batch = WriteBatch()
      batch.add(AuditStatements.advance(from: position, to: last.position))
      if !edits.isEmpty { try await add(edits, to: &batch) }
      try await context.commit(batch)
      position = last.position
    }
  }

  private func add(_ edits: [ExpenseEdit], to batch: inout WriteBatch) async throws(JobFailure) {
    let organisations = Set(edits.map(\.organisationID)).sorted()
    let days = try await days(of: edits, in: organisations)
    let before = try await windows(of: edits, in: organisations)
    var windows = before
    let alerts = AlertRules.alerts(for: Array(zip(edits, days)).map { ($0, $1) }, &windows)
    for (person, window) in windows.sorted(by: { $0.key.userID < $1.key.userID })
    where window != before[person] {
      batch.add(AuditStatements.keep(window, of: person))
    }
    for alert in try await new(alerts, in: organisations) {
      let time = ChangeClock.shared.next()
      batch.add(AuditStatements.insert(alert.identity, at: time))
      batch.record(
        .alertRaised(alert.event), of: alert.identity.subjectID,
        by: JournalAuthor(
          organisationID: alert.identity.organisationID, userID: nil, service: Self.service, time: time))
    }
  }

  /// The day of each edit where its organisation is.
  private func days(
    of edits: [ExpenseEdit], in organisations: [UUID]
  ) async throws(JobFailure) -> [CalendarDate] {
    var zones: [UUID: ZoneRules] = [:]
    for id in organisations {
      let found = try await context.read(OrganisationStatements.organisation(id)).first
      zones[id] = found?.organisation.settings.zone
    }
    return edits.map { $0.time.day(in: zones[$0.organisationID] ?? .utc) }
  }

  private func windows(
    of edits: [ExpenseEdit], in organisations: [UUID]
  ) async throws(JobFailure) -> [AlertRules.Person: EditWindow] {
    var windows: [AlertRules.Person: EditWindow] = [:]
    for organisation in organisations {
      let users = Set(edits.lazy.filter { $0.organisationID == organisation }.map(\.actorID)).sorted()
      for (user, window) in try await context.read(AuditStatements.windows(of: users, in: organisation)) {
        windows[AlertRules.Person(organisationID: organisation, userID: user)] = window
      }
    }
    return windows
  }

  /// Those that were not raised before.
  private func new(_ alerts: [Alert], in organisations: [UUID]) async throws(JobFailure) -> [Alert] {
    var new: [Alert] = []
    for organisation in organisations {
      let ofOne = alerts.filter { $0.identity.organisationID == organisation }
      if ofOne.isEmpty { continue }
      let raised = Set(
        try await context.read(AuditStatements.raised(ofOne.map(\.identity), in: organisation)))
      for (index, alert) in ofOne.enumerated() where !raised.contains(Int64(index + 1)) { new.append(alert) }
    }
    return new
  }
}

import CSV
import JSON
import Locking
import PayshareClient

/// Sends the rows of a file, and reads their results at the same time.
struct UserImportRun: Sendable {
  /// What is sent, and from where on.
  struct Plan: Sendable {
    let requestID: String
    let settings: PayshareV1.UserImportSettings
    let firstRow: Int
    let columns: ColumnMap
    let keepsRows: Bool
  }

  /// What the two sides share.
  private struct Progress: Sendable {
    /// The cells of rows without a result, where they are needed if it is a refusal. The flow control of the stream
    /// bounds them.
    var waiting: [Int32: [String]] = [:]
    /// Rows that were not sent, in their order, until all before them have results.
    var unsent: [UnsentRow] = []
    var readShare = 0.0
    var sentCount = 0
  }

  /// A row that does not fit under the titles.
  private struct UnsentRow: Sendable {
    let number: Int32
    let cells: [String]
    let reason: String
  }

  /// How an import ended.
  struct Outcome: Sendable {
    var created = 0
    var duplicates = 0
    var invalid = 0
    /// The number of the last row with a result.
    var lastRow = 0
    /// What ended it early.
    var failure: CommandError?

    var refused: Int { duplicates + invalid }
  }

  /// How many rows one behind the other may not fit under the titles. More would be the wrong delimiter rather than slips,
  /// and each waits in memory for the result of an earlier one.
  static let maximumUnsentInARow = 1_000

  private let plan: Plan
  private let progress = Locked(Progress())

  init(_ plan: Plan) { self.plan = plan }

  /// Sends the rows of a file.
  /// - Parameter refused: is told of each refused row: its number, its cells and why.
  func run(
    _ file: sending PeopleFile, over call: UserImportCall, _ line: inout ProgressLine,
    refused: (Int32, [String], String) throws(CommandError) -> Void
  ) async -> Outcome {
    let sending = Task { await send(file, over: call) }
    var outcome = Outcome()
    do throws(CommandError) {
      var responses = call.responses.makeAsyncIterator()
      while let result = try await calling({ () async throws(Status) in try await responses.next() }) {
        try take(result, &outcome, refused)
        line.show(rows: outcome.created + outcome.refused, share: progress.withLock { $0.readShare })
        if Interruption.isWanted { throw .status(Status(.cancelled, "interrupted")) }
      }
    } catch {
      outcome.failure = error
    }
    call.cancel()
    let problem = await sending.value
    line.end()
    if outcome.failure == nil {
      do throws(CommandError) { try refuseUnsent(before: .max, &outcome, refused) } catch {
        outcome.failure = error
      }
    }
    // Where the stream failed, the sender only notices it.
    outcome.failure = outcome.failure ?? problem
    return outcome
  }

  private func take(
    _ result: PayshareV1.BulkRegisterUsersResponse, _ outcome: inout Outcome,
    _ refused: (Int32, [String], String) throws(CommandError) -> Void
  ) throws(CommandError) {
    try refuseUnsent(before: result.row, &outcome, refused)
    let cells = progress.withLock { $0.waiting.removeValue(forKey: result.row) }
    outcome.lastRow = Int(result.row)
    switch result.result {
    case .created: outcome.created += 1
    case .duplicate: outcome.duplicates += 1
    case .invalid, nil: outcome.invalid += 1
    }
    if let reason = result.refusal { try refused(result.row, cells ?? [], reason) }
  }

  /// Refuses the rows before another that were not sent, so that refusals come in the order of the file.
  private func refuseUnsent(
    before row: Int32, _ outcome: inout Outcome,
    _ refused: (Int32, [String], String) throws(CommandError) -> Void
  ) throws(CommandError) {
    let unsent = progress.withLock { progress in
      let count = progress.unsent.prefix { $0.number < row }.count
      defer { progress.unsent.removeFirst(count) }
      return Array(progress.unsent.prefix(count))
    }
    for row in unsent {
      outcome.invalid += 1
      outcome.lastRow = Int(row.number)
      try refused(row.number, row.cells, row.reason)
    }
  }

  /// Sends all rows that fit under the titles; returns what is wrong with the file.
  private func send(_ file: PeopleFile, over call: UserImportCall) async -> CommandError? {
    var unsentInARow = 0
    do throws(CommandError) {
      while let records = try file.next() {
        for record in records where record.number >= plan.firstRow && !Self.isEmpty(record) {
          guard record.number <= PayshareV1.UserRow.Limits.row.upperBound else {
            throw .data("a file has at most \(PayshareV1.UserRow.Limits.row.upperBound) rows: split it")
          }
          if let reason = plan.columns.misfit(record) {
            let row = UnsentRow(number: Int32(record.number), cells: record.fields, reason: reason)
            progress.withLock { $0.unsent.append(row) }
            unsentInARow += 1
            if unsentInARow >= Self.maximumUnsentInARow {
              throw .data(
                "\(unsentInARow) rows up to row \(row.number) do not fit under the titles; is --delimiter right?"
              )
            }
            continue
          }
          unsentInARow = 0
          if plan.keepsRows { progress.withLock { $0.waiting[Int32(record.number)] = record.fields } }
          let message = PayshareV1.BulkRegisterUsersRequest.with { $0.part = .row(plan.columns.row(record)) }
          try await calling { () async throws(Status) in try await call.send(message) }
        }
        let share = file.byteCount > 0 ? Double(file.readCount) / Double(file.byteCount) : 1
        progress.withLock { $0.readShare = share }
      }
    } catch {
      call.finishSending()
      return error
    }
    call.finishSending()
    return nil
  }

  /// Whether a spreadsheet left an empty row.
  private static func isEmpty(_ record: CSVReader.Record) -> Bool { record.fields.allSatisfy(\.isEmpty) }
}

/// The stream of an import.
typealias UserImportCall = BidirectionalCall<
  PayshareV1.BulkRegisterUsersRequest, PayshareV1.BulkRegisterUsersResponse
>

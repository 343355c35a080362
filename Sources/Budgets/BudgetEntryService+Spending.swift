import Identifiers
import PayshareAPI
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Commits changes of entries with what they do to the sums of their budget.
extension BudgetEntryService {
  /// Commits a change of an entry: `old` is nil for a new one, `new` for one that is removed.
  /// - Parameter record: adds what is stored of the entry itself, behind the lock of the budget.
  func spend(
    from old: BudgetEntry?, to new: BudgetEntry?, on ground: SpendingGround, isLimited: Bool,
    _ mutation: Mutation, _ call: ServerCall, replying reply: some Message, unique keys: [UniqueKey] = [],
    with record: (inout WriteBatch) -> Void
  ) async throws(Status) {
    let organisation = mutation.organisationID
    let change = try change(from: old, to: new, on: ground, isLimited: isLimited)
    let batch = mutation.batch(replying: reply) { batch in
      batch.spend(change, on: ground, in: organisation) { batch in
        if let actual = new.flatMap({ StoredActual($0, on: ground) }) {
          batch.add(ActualStatements.keep(actual, of: ground.budgetID, in: organisation))
        } else if let old, old.kind == .actual {
          batch.add(
            ActualStatements.remove(old.id, isEntry: true, of: ground.budgetID, in: organisation))
        }
        record(&batch)
      }
    }
    do throws(Status) {
      try await database.commit(batch, for: call, unique: keys)
    } catch {
      guard error.isBudgetLimit else { throw error }
      throw try await explained(change, on: ground, call) ?? error
    }
  }

  private func change(
    from old: BudgetEntry?, to new: BudgetEntry?, on ground: SpendingGround, isLimited: Bool
  ) throws(Status) -> SpendingChange {
    func items(_ entry: BudgetEntry?) -> [SpendingItem] {
      entry.flatMap { BudgetEntryRules.item($0, on: ground) }.map { [$0] } ?? []
    }
    do throws(SpendingError) {
      return try SpendingRules.change(
        from: items(old), to: items(new), on: ground, isLimited: isLimited)
    } catch {
      throw Status(error, of: ground)
    }
  }

  /// The error of a change that a limit has stopped, with what the line has left by now; nil if it has enough again.
  private func explained(
    _ change: SpendingChange, on ground: SpendingGround, _ call: ServerCall
  ) async throws(Status) -> Status? {
    for group in change.groups where group.delta.spent > 0 {
      let lines = try await database.read(
        SpendingStatements.left(
          in: group.period, of: group.lineIDs, of: ground.budgetID, in: try call.caller.organisationID),
        for: call)
      if let line = lines.first, line.leftMinor < group.delta.spent {
        let place = LinePeriod(line.categoryID, period: group.period)
        return Status(.overLimit(place, left: max(0, line.leftMinor)), of: ground)
      }
    }
    return nil
  }
}

extension StoredActual {
  /// What an entry comes to as an actual; nil if it is planned.
  init?(_ entry: BudgetEntry, on ground: SpendingGround) {
    guard entry.kind == .actual, let day = CalendarDate(entry.date),
      let item = BudgetEntryRules.item(entry, on: ground)
    else { return nil }
    self.init(sourceID: entry.id, eventID: nil, day: day, item: item, rate: nil)
  }
}

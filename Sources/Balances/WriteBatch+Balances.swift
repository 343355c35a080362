public import Events
public import Identifiers
public import Postgres

extension WriteBatch {
  /// Adds changes to the running balances of an event, around the statements with which `record` adds their cause.
  /// - Parameter locks: whether the event is locked and its change counted even if no balance changes.
  public mutating func add(
    _ changes: [Balance], toBalancesOf event: Event, in organisation: UUID, locks: Bool = false,
    with record: (inout WriteBatch) -> Void
  ) {
    if changes.isEmpty && !locks { return record(&self) }
    add(BalanceStatements.countChange(of: event, in: organisation))
    record(&self)
    if changes.isEmpty { return }
    add(BalanceStatements.add(changes, to: event.id, in: organisation))
  }
}

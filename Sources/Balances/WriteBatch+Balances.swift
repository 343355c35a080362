public import Events
public import Identifiers
public import Postgres

extension WriteBatch {
  /// Adds changes to the running balances of an event, around the statements with which `record` adds their cause.
  public mutating func add(
    _ changes: [Balance], toBalancesOf event: Event, in organisation: UUID,
    with record: (inout WriteBatch) -> Void
  ) {
    if changes.isEmpty { return record(&self) }
    add(BalanceStatements.countChange(of: event, in: organisation))
    record(&self)
    add(BalanceStatements.add(changes, to: event.id, in: organisation))
  }
}

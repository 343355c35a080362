import Events
import Identifiers
public import PayshareAPI
public import Postgres
public import RPC
import Rules
import ServiceKit

/// Shows who has paid and owes how much in an event.
public struct BalanceService: PayshareV1.BalanceService {
  private let database: Database

  /// A service over a database.
  public init(_ database: Database) { self.database = database }

  /// The running balances of an event that the caller takes part in.
  public func getBalances(
    _ request: PayshareV1.GetBalancesRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Balances {
    let caller = try call.caller
    let id = try UUID(required: request.eventID, field: "event_id")
    let resource = Resource.event(id)
    let (events, balances) = try await database.read(
      EventStatements.event(id, in: caller.organisationID),
      BalanceStatements.balances(of: id, in: caller.organisationID), of: resource, for: call)
    let event = try resource.shown(events)
    return try await call.compose(of: balances.count) { () throws(Status) in
      try PayshareV1.Balances(event, balances)
    }
  }
}

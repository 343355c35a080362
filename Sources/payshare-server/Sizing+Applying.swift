import Logging
import RPCServer

extension Sizing {
  /// Puts the clients' connections into a server's configuration.
  func apply(to configuration: inout ServerConfiguration) {
    configuration.maximumConnectionsPerLoop = clientConnections
    configuration.maximumHandshakesPerLoop = min(configuration.maximumHandshakesPerLoop, clientConnections)
  }

  /// Logs what was derived, and what is less than asked for.
  func log(_ demand: Demand, _ logger: Logger) {
    logger.info(
      "database connections",
      metadata: [
        "loops": "\(database.connectedLoops) of \(demand.loops)", "readers": "\(database.readers)",
        "writers": "\(database.writers)", "total": "\(database.total)",
      ])
    if clientConnections < demand.clientConnections {
      logger.notice(
        "fewer clients' connections than --max-connections: the limit of open files allows no more",
        metadata: ["each loop": "\(clientConnections)", "asked for": "\(demand.clientConnections)"])
    }
  }
}

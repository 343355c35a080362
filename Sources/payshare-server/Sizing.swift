import Postgres

/// The sizes that depend on each other, derived in one place: connections to the database, what its PostgreSQL needs
/// for them, and how many clients' connections the open files allow beside them.
struct Sizing: Hashable {
  /// What is asked for.
  struct Demand: Hashable {
    var loops: Int
    /// Addresses to listen at.
    var addresses = 1
    /// The most connections to the database; nil if the server decides.
    var databaseConnections: Int?
    /// Clients' connections of each loop.
    var clientConnections: Int
  }

  /// Open files for all else: the program's own loops, logs, certificates, standard streams.
  static let otherFiles = 64
  /// Open files of each loop: epoll and its wake-up.
  static let filesPerLoop = 2
  /// Open files of a connection to the database: its own, and one that cancels a statement of it.
  static let filesPerDatabaseConnection = 2
  /// With fewer clients' connections on each loop the server does not start.
  static let leastClientConnections = 16
  /// One connection in this many is left to administrators and to servers that start.
  static let spareDivisor = 10

  /// How many connections each loop has to the database.
  let database: ConnectionPlan
  /// The server's own PostgreSQL; nil if a database is given.
  let cluster: ClusterSizing?
  /// Clients' connections of each loop: as many as asked for, unless open files are too few.
  let clientConnections: Int

  /// The sizes with the server's own PostgreSQL.
  init(_ demand: Demand, on machine: Machine) throws(StartFailure) {
    let budget = demand.databaseConnections ?? ClusterSizing.budget(memoryMiB: machine.memoryMiB)
    guard let plan = ConnectionPlan(loops: demand.loops, budget: budget) else {
      throw .tooFewConnections("--database-connections is \(budget)")
    }
    database = plan
    cluster = ClusterSizing(connections: plan.total, memoryMiB: machine.memoryMiB)
    clientConnections = try Self.clientConnections(demand, plan, machine)
  }

  /// The sizes with a given database.
  ///
  /// With an explicit number, connections in use are not subtracted, such as those of the server that this one
  /// replaces: the operator knows what else uses the database.
  init(_ demand: Demand, on machine: Machine, _ capacity: DatabaseCapacity) throws(StartFailure) {
    let tightest = capacity.tightest
    let left = tightest.free - tightest.free / Self.spareDivisor
    let budget = demand.databaseConnections.map { min($0, capacity.allowed) } ?? left
    guard tightest.free >= ConnectionPlan.minimumPerLoop,
      let plan = ConnectionPlan(loops: demand.loops, budget: budget)
    else {
      throw .tooFewConnections(
        "\(tightest.name) allows \(tightest.allowed), and \(tightest.used) are in use; raise it, or end some")
    }
    database = plan
    cluster = nil
    clientConnections = try Self.clientConnections(demand, plan, machine)
  }

  private static func clientConnections(
    _ demand: Demand, _ plan: ConnectionPlan, _ machine: Machine
  ) throws(StartFailure) -> Int {
    let taken =
      otherFiles + demand.loops * (filesPerLoop + demand.addresses)
      + plan.total * filesPerDatabaseConnection
    let each = (machine.openFiles - taken) / demand.loops
    let least = min(leastClientConnections, demand.clientConnections)
    guard each >= least else {
      throw StartFailure(
        .system,
        "the limit of open files is \(machine.openFiles), and \(demand.loops) loops with \(plan.total) connections "
          + "to the database need at least \(taken + demand.loops * least): raise it (ulimit -n, LimitNOFILE=) "
          + "or give fewer --loops")
    }
    return min(demand.clientConnections, each)
  }
}

extension StartFailure {
  fileprivate static func tooFewConnections(_ reason: String) -> StartFailure {
    StartFailure(
      .database,
      "database: the server needs at least \(ConnectionPlan.minimumPerLoop) connections to it: \(reason)")
  }
}

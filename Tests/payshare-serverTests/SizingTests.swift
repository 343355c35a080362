import Postgres
import Testing

@testable import payshare_server

@Suite("Sizes that depend on each other")
struct SizingTests {
  private static let development = Machine(memoryMiB: 24 << 10, openFiles: 20_000)
  private static let large = Machine(memoryMiB: 256 << 10, openFiles: 1 << 20)

  private func demand(_ loops: Int, connections: Int? = nil, clients: Int = 10_000) -> Sizing.Demand {
    Sizing.Demand(loops: loops, databaseConnections: connections, clientConnections: clients)
  }

  private func plan(_ loops: Int, _ readers: Int, _ writers: Int) throws -> ConnectionPlan {
    let plan = try #require(ConnectionPlan(loops: loops, budget: loops * (readers + writers)))
    #expect(plan.connectedLoops == loops && plan.readers == readers && plan.writers == writers)
    return plan
  }

  /// Loops; loops with connections, readers and writers of each; PostgreSQL's `max_connections`.
  @Test(arguments: [
    (1, 1, 2, 8, 100), (2, 2, 2, 8, 100), (8, 8, 2, 8, 120), (12, 12, 2, 8, 160), (16, 16, 2, 8, 200),
    (64, 64, 2, 4, 424), (100, 100, 2, 2, 440), (1_024, 200, 1, 1, 440),
  ])
  func ownPostgreSQLIsMadeForItsLoops(
    _ loops: Int, _ connected: Int, _ readers: Int, _ writers: Int, _ maxConnections: Int
  ) throws {
    let sizing = try Sizing(demand(loops), on: Self.large)
    #expect(sizing.database.connectedLoops == connected)
    #expect(sizing.database.readers == readers)
    #expect(sizing.database.writers == writers)
    #expect(sizing.cluster?.maxConnections == maxConnections)
    #expect(sizing.cluster?.settings["max_connections"] == "\(maxConnections)")
  }

  /// Memory in MiB; loops; connections of all loops; `shared_buffers` in MiB.
  @Test(arguments: [
    (256, 2, 8, 32), (1 << 10, 2, 20, 128), (2 << 10, 64, 64, 128), (24 << 10, 2, 20, 128),
    (24 << 10, 64, 384, 128), (32 << 10, 8, 80, 128), (64 << 10, 8, 80, 8_192), (1 << 20, 64, 384, 16_384),
  ])
  func ownPostgreSQLFitsTheMemory(_ memory: Int, _ loops: Int, _ connections: Int, _ buffers: Int) throws {
    let sizing = try Sizing(demand(loops), on: Machine(memoryMiB: memory, openFiles: 1 << 20))
    #expect(sizing.database.total == connections)
    #expect(sizing.cluster?.sharedBuffersMiB == buffers)
  }

  @Test func aStatedNumberOfConnectionsIsNotExceeded() throws {
    let sizing = try Sizing(demand(16, connections: 50), on: Self.large)
    #expect(sizing.database == (try plan(16, 1, 2)))
    #expect(try Sizing(demand(2, connections: 1_000), on: Self.large).database == (try plan(2, 2, 8)))
  }

  /// Loops; allowed and used of the server; the same of the role; connections planned.
  @Test(arguments: [
    (1, 97, 0, -1, 0, 10), (8, 97, 0, -1, 0, 80), (16, 97, 0, -1, 0, 80), (16, 97, 50, -1, 0, 32),
    (16, 1_000, 0, 40, 8, 28), (64, 1_000, 0, -1, 0, 640), (64, 97, 60, -1, 0, 34), (2, 97, 95, -1, 0, 2),
  ])
  func aGivenDatabaseIsNotAskedForMoreThanItHas(
    _ loops: Int, _ allowed: Int, _ used: Int, _ roleAllows: Int, _ roleUses: Int, _ planned: Int
  ) throws {
    var capacity = DatabaseCapacity(server: .init("max_connections", allowed: allowed, used: used))
    if roleAllows >= 0 { capacity.others = [.init("the role's", allowed: roleAllows, used: roleUses)] }
    let sizing = try Sizing(demand(loops), on: Self.large, capacity)
    #expect(sizing.database.total == planned)
    #expect(sizing.cluster == nil)
  }

  @Test func whatIsInUseDoesNotCountWhereTheNumberIsStated() throws {
    let capacity = DatabaseCapacity(server: .init("max_connections", allowed: 97, used: 80))
    #expect(try Sizing(demand(4, connections: 40), on: Self.large, capacity).database.total == 40)
    // More than the server allows is not to be had by waiting.
    #expect(try Sizing(demand(16, connections: 400), on: Self.large, capacity).database.total == 96)
  }

  @Test(arguments: [nil, 40])
  func aDatabaseWithoutRoomIsToldWithItsNumbers(_ stated: Int?) {
    let capacity = DatabaseCapacity(
      server: .init("max_connections", allowed: 97, used: 90),
      others: [.init("the role's CONNECTION LIMIT", allowed: 20, used: 19)])
    let failure = #expect(throws: StartFailure.self) {
      try Sizing(demand(2, connections: stated), on: Self.large, capacity)
    }
    #expect(failure?.code == .database)
    #expect(
      failure?.message
        == "database: the server needs at least 2 connections to it: the role's CONNECTION LIMIT allows 20, and 19 "
        + "are in use; raise it, or end some")
  }

  /// Loops; open files; clients' connections of each loop.
  @Test(arguments: [
    (1, 20_000, 10_000), (2, 20_000, 9_945), (2, 1_024, 457), (8, 20_000, 2_469), (64, 20_000, 296),
    (64, 1 << 20, 10_000),
  ])
  func clientsConnectionsFitTheOpenFiles(_ loops: Int, _ files: Int, _ connections: Int) throws {
    let machine = Machine(memoryMiB: 24 << 10, openFiles: files)
    #expect(try Sizing(demand(loops), on: machine).clientConnections == connections)
  }

  @Test func tooFewOpenFilesAreToldWithTheNumbers() {
    let machine = Machine(memoryMiB: 24 << 10, openFiles: 1_024)
    let failure = #expect(throws: StartFailure.self) { try Sizing(demand(64), on: machine) }
    #expect(failure?.code == .system)
    #expect(failure?.message.contains("1024") == true && failure?.message.contains("--loops") == true)
    // A server that is told to take few clients may start with few files.
    #expect(throws: Never.self) {
      try Sizing(demand(1, clients: 1), on: Machine(memoryMiB: 1, openFiles: 80))
    }
  }

  @Test func whatWasDerivedIsPutIntoTheDatabasesConfiguration() throws {
    var configuration = DatabaseConfiguration("")
    #expect(ConnectionPlan.wantedPerLoop == configuration.readConnections + configuration.writeConnections)
    try #require(ConnectionPlan(loops: 4, budget: 5)).apply(to: &configuration)
    #expect(configuration.connectedLoops == 2)
    #expect(configuration.readConnections == 1)
    #expect(configuration.writeConnections == 1)
  }

  @Test func theMachineIsMeasured() {
    #expect(Machine.current.memoryMiB > 0)
    #expect(Machine.current.openFiles > 0)
  }
}

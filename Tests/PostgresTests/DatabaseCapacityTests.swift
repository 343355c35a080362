import EventLoop
import Postgres
import PostgresTestSupport
import Testing

/// The connection limits that a database reports.
@Suite(.timeLimit(.minutes(15))) struct DatabaseCapacityTests {
  @Test func onlyTheServersLimitAppliesToTheAdministrator() async throws {
    let made = try await TestDatabase.make()
    try await made.administer("ALTER DATABASE \(made.name) CONNECTION LIMIT 1")
    let capacity = try await blocking { try DatabaseCapacity.measure(made.connection) }
    #expect(capacity.server.allowed == 300)
    #expect(capacity.others == [])
    #expect(capacity.tightest == capacity.server)
    try await made.drop()
  }

  @Test func aRolesLimitTheDatabasesLimitAndReservationsApply() async throws {
    let made = try await TestDatabase.make()
    let role = "limited_\(UInt64.random(in: 0 ... .max))"
    try await made.administer(
      "CREATE ROLE \(role) LOGIN CONNECTION LIMIT 9; ALTER DATABASE \(made.name) CONNECTION LIMIT 11")
    let connection = made.connection.replacing("user=postgres", with: "user=\(role)")
    let loop = try EventLoop(name: "test")
    try loop.start()
    var configuration = DatabaseConfiguration.quiet(connection)
    configuration.readConnections = 1
    configuration.writeConnections = 2
    let database = Database(configuration, loops: [loop])
    try await database.waitUntilReady(milliseconds: 600_000)
    let used = { (capacity: DatabaseCapacity) in capacity.others.map(\.used) }
    var capacity = try await blocking { try DatabaseCapacity.measure(connection) }
    // The administrator's connection may take a moment to close.
    while used(capacity) != [3, 3] {
      await Task.yield()
      capacity = try await blocking { try DatabaseCapacity.measure(connection) }
    }
    #expect(capacity.others.map(\.allowed) == [9, 11])
    #expect(capacity.others.map(\.free) == [6, 8])
    #expect(capacity.server.allowed == 297)
    #expect(capacity.server.used >= 3)
    #expect(capacity.allowed == 9)
    await database.close()
    loop.stop()
    try await blocking { loop.join() }
    try await made.drop()
    let cluster = made.cluster
    try await blocking { try cluster.administer("DROP ROLE \(role)") }
  }

  @Test func aRoleWithoutLimitsReportsNone() async throws {
    let made = try await TestDatabase.make()
    let role = "unlimited_\(UInt64.random(in: 0 ... .max))"
    try await made.administer("CREATE ROLE \(role) LOGIN")
    let connection = made.connection.replacing("user=postgres", with: "user=\(role)")
    let capacity = try await blocking { try DatabaseCapacity.measure(connection) }
    #expect(capacity.others == [])
    #expect(capacity.server.name.contains("3 of which are reserved"))
    try await made.administer("DROP ROLE \(role)")
    try await made.drop()
  }

  @Test func theTightestLimitCounts() {
    let server = DatabaseCapacity.Limit("server", allowed: 97, used: 90)
    let role = DatabaseCapacity.Limit("role", allowed: 20, used: 2)
    let capacity = DatabaseCapacity(server: server, others: [role])
    #expect(capacity.tightest == server)
    #expect(capacity.allowed == 20)
    #expect(DatabaseCapacity.Limit("over", allowed: 5, used: 8).free == 0)
  }
}

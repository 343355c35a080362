import EventLoop
import Organisations
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Schema
import Testing

@testable import payshare_server

/// The derived pool sizes are sufficient: calls are carried out on every loop.
@Suite(.timeLimit(.minutes(15)))
struct EveryLoopTests {
  @Test func everyLoopServesWhateverTheirNumber() async throws {
    let cluster = try await Self.start(Self.sizing(64))
    for (loops, connections) in [(1, nil), (2, nil), (8, nil), (16, nil), (64, nil), (2, 2), (64, 20)] {
      let sizing = try Self.sizing(loops, connections)
      let group = try EventLoopGroup(count: loops, name: "loop")
      var configuration = DatabaseConfiguration.quiet(cluster.connection())
      sizing.database.apply(to: &configuration)
      let database = Database(configuration, loops: group.loops)
      do {
        try await database.waitUntilReady(milliseconds: 600_000)
        let health = await database.health
        #expect(health.isComplete && health.wanted == sizing.database.total)
        try await FirstOrganisation(database).settle(.open)
        try await Self.call(database, group.loops)
      } catch {
        Issue.record(error, "\(loops) loops")
      }
      await database.close()
      try await blocking { group.shutDown() }
    }
    try await blocking { cluster.destroy() }
  }

  private static func sizing(_ loops: Int, _ connections: Int? = nil) throws -> Sizing {
    let demand = Sizing.Demand(loops: loops, databaseConnections: connections, clientConnections: 1)
    return try Sizing(demand, on: Machine(memoryMiB: 24 << 10, openFiles: 20_000))
  }

  private static func start(_ sizing: Sizing) async throws -> PrivateCluster {
    let folder = "/tmp/postgres-cluster-\(UInt64.random(in: 0 ... .max))"
    var configuration = PrivateClusterConfiguration(folder: folder)
    configuration.isDurable = false
    configuration.settings = try #require(sizing.cluster).settings
    let fixed = configuration
    return try await blocking {
      let cluster = try PrivateCluster(fixed)
      try Schema.migrations.apply(to: cluster.connection())
      return cluster
    }
  }

  /// Writes and reads on every loop.
  private static func call(_ database: Database, _ loops: [EventLoop]) async throws {
    let services = try await Services(database, secretsKeys: Payshare.secretsKeys, loops: loops)
    let channels = loops.map {
      InProcessChannel(
        services: services.all, interceptors: services.interceptors,
        identity: "spiffe://payshare.dev/client/service", on: $0)
    }
    let token = try await logIn(channels[0])
    for channel in channels {
      let groups = PayshareV1.GroupServiceClient(InterceptedChannel(channel, [BearerToken(token: token)]))
      let made = try await groups.createGroup(.with { $0.group = .with { $0.displayName = "Goa" } })
      #expect(try await groups.getGroup(.with { $0.groupID = made.id }).id == made.id)
    }
  }

  private static func logIn(_ channel: InProcessChannel) async throws -> String {
    let email = "asha-\(UInt64.random(in: 0 ... .max))@example.com"
    _ = try await PayshareV1.UserServiceClient(channel).registerUser(
      .with {
        $0.user = .with {
          $0.email = email
          $0.displayName = "Asha"
        }
        $0.password = "correct horse battery"
      })
    return try await PayshareV1.SessionServiceClient(channel).logIn(
      .with {
        $0.email = email
        $0.password = "correct horse battery"
      }
    ).accessToken
  }
}

import EventLoop
import Foundation
import Postgres
import PostgresTestSupport
import Testing

/// Clusters of their own, durable as in production, in folders that are removed.
@Suite(.timeLimit(.minutes(15))) struct PrivateClusterTests {
  private func withFolder(
    _ suffix: String = "", _ body: @Sendable @escaping (PrivateClusterConfiguration) throws -> Void
  ) async throws {
    try await blocking {
      let root = "/tmp/postgres-cluster-\(UInt64.random(in: 0 ... .max))"
      defer { try? FileManager.default.removeItem(atPath: root) }
      var configuration = PrivateClusterConfiguration(folder: root + suffix)
      configuration.settings = ["shared_buffers": "16MB", "max_connections": "20"]
      try body(configuration)
    }
  }

  @Test func dataOutlivesAStopAndAStart() async throws {
    try await withFolder { configuration in
      do {
        let cluster = try PrivateCluster(configuration)
        try cluster.makeDatabase("kept")
        try cluster.makeDatabase("kept")
        try cluster.administer("CREATE TABLE t AS SELECT 1 AS i", database: "kept")
        cluster.stop()
        #expect(cluster.hasEnded)
        #expect(throws: PostgresError.self) { try cluster.administer("SELECT 1") }
      }
      let again = try PrivateCluster(configuration)
      try again.administer("SELECT i FROM t", database: "kept")
      again.stop()
    }
  }

  @Test func aKilledServerIsRecoveredAtTheNextStart() async throws {
    try await withFolder { configuration in
      do {
        let cluster = try PrivateCluster(configuration)
        try cluster.administer("CREATE TABLE t AS SELECT generate_series(1, 1000) AS i")
        let process = try #require(cluster.processIdentifier)
        kill(process, SIGKILL)
        cluster.stop()
      }
      let again = try PrivateCluster(configuration)
      try again.administer("DO $$ BEGIN ASSERT (SELECT count(*) FROM t) = 1000; END $$")
      try again.administer(
        "DO $$ BEGIN ASSERT current_setting('fsync') = 'on' AND current_setting('data_checksums') = 'on'; END $$"
      )
      again.stop()
    }
  }

  @Test func aStaleLockOfAnotherProcessIsRemoved() async throws {
    try await withFolder { configuration in
      do {
        let cluster = try PrivateCluster(configuration)
        cluster.stop()
      }
      // The number of a process that lives and is no server: this one.
      let stale = "\(getpid())\n\(configuration.folder)/data\n1\n5432\n\n\n\n"
      try stale.write(
        toFile: "\(configuration.folder)/data/postmaster.pid", atomically: true, encoding: .utf8)
      let again = try PrivateCluster(configuration)
      try again.administer("SELECT 1")
      again.stop()
    }
  }

  /// Nothing of it is in a folder that others share, where its name could be taken before.
  @Test func aFolderTooDeepForASocketHasItAllTheSame() async throws {
    try await withFolder("/" + String(repeating: "deep", count: 30)) { configuration in
      let cluster = try PrivateCluster(configuration)
      #expect(cluster.connection().contains("host='/proc/self/fd/"))
      #expect(access("\(configuration.folder)/socket/.s.PGSQL.5432.lock", F_OK) == 0)
      try cluster.administer("SELECT 1")
      cluster.destroy()
      #expect(!FileManager.default.fileExists(atPath: configuration.folder))
    }
  }

  @Test func aServerThatDoesNotStartSaysWhyInOneLine() async throws {
    try await withFolder { configuration in
      do {
        let cluster = try PrivateCluster(configuration)
        cluster.stop()
      }
      var broken = configuration
      broken.settings["shared_preload_libraries"] = "there_is_none"
      let error = #expect(throws: ClusterError.self) { try PrivateCluster(broken) }
      guard case .notStarted(let reason)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reason.contains("FATAL:") && reason.contains("there_is_none"))
    }
  }

  @Test func theLogHoldsNothingOfWhatStatementsWereGiven() async throws {
    let folder = "/tmp/postgres-cluster-\(UInt64.random(in: 0 ... .max))"
    var configuration = PrivateClusterConfiguration(folder: folder)
    configuration.settings = ["shared_buffers": "16MB", "max_connections": "20"]
    configuration.isDurable = false
    let fixed = configuration
    let cluster = try await blocking { try PrivateCluster(fixed) }
    try await blocking { try cluster.administer("CREATE TABLE t (email text PRIMARY KEY)") }
    let loop = try EventLoop(name: "test")
    try loop.start()
    let database = Database(.quiet(cluster.connection()), loops: [loop])
    try await database.waitUntilReady()
    func size() throws -> Int { try Data(contentsOf: URL(filePath: cluster.log)).count }
    let insert = Statement<Void>("INSERT INTO t VALUES ($1)", "ben@example.com")
    try await database.commit(insert)
    let before = try size()
    for _ in 0..<100 { await #expect(throws: PostgresError.self) { try await database.commit(insert) } }
    #expect(try size() == before, "what callers can cause adds nothing to the log")
    await #expect(throws: PostgresError.self) {
      try await blocking { try cluster.administer("INSERT INTO t VALUES ('ben@example.com')") }
    }
    let log = try String(contentsOfFile: cluster.log, encoding: .utf8)
    #expect(log.contains("ERROR:"), "what an administrator does is told")
    #expect(!log.contains("ben@example.com"))
    await database.close()
    loop.stop()
    try await blocking {
      loop.join()
      cluster.destroy()
    }
  }

  @Test func twoServersDoNotShareAFolder() async throws {
    try await withFolder { configuration in
      let cluster = try PrivateCluster(configuration)
      #expect(throws: ClusterError.folderInUse(configuration.folder)) { try PrivateCluster(configuration) }
      cluster.stop()
    }
  }

  @Test func callsFailWhileTheServerIsAwayAndSucceedWhenItIsBack() async throws {
    let folder = "/tmp/postgres-cluster-\(UInt64.random(in: 0 ... .max))"
    var configuration = PrivateClusterConfiguration(folder: folder)
    configuration.settings = ["shared_buffers": "16MB", "max_connections": "20"]
    configuration.isDurable = false
    let fixed = configuration
    let loop = try EventLoop(name: "test")
    try loop.start()
    let one = Statement("SELECT 1", as: Int32.self)

    var cluster: PrivateCluster? = try await blocking { try PrivateCluster(fixed) }
    let database = Database(.quiet(cluster?.connection() ?? ""), loops: [loop])
    try await database.waitUntilReady()
    #expect(try await database.read(one) == [1])

    cluster?.stop()
    cluster = nil
    while await database.health.isAvailable { await Task.yield() }
    let error = await #expect(throws: PostgresError.self) { try await database.read(one) }
    guard case .unavailable? = error else {
      Issue.record("\(String(describing: error))")
      return
    }

    let again = try await blocking { try PrivateCluster(fixed) }
    try await database.waitUntilReady(milliseconds: 30_000)
    #expect(try await database.read(one) == [1])
    #expect(try await database.commit(one) == [1])
    await database.close()
    loop.stop()
    try await blocking {
      loop.join()
      again.destroy()
    }
  }
}

import Glibc
public import Postgres

/// The private cluster that all tests of a process share: not durable, in `/tmp`, gone when the process ends.
public enum TestCluster {
  private static let prefix = "postgres-test-"
  private static let root = "/tmp"

  private static let started: Result<PrivateCluster, ClusterError> = {
    removeStale()
    do throws(ClusterError) {
      let cluster = try PrivateCluster(configuration)
      atexit { TestCluster.destroy() }
      return .success(cluster)
    } catch {
      return .failure(error)
    }
  }()

  private static var configuration: PrivateClusterConfiguration {
    var configuration = PrivateClusterConfiguration(folder: "\(root)/\(prefix)\(getpid())")
    configuration.isDurable = false
    configuration.settings = [
      "max_connections": "300", "shared_buffers": "64MB", "jit": "off", "autovacuum": "off",
      "max_wal_size": "4GB",
      // For tests that count the pages that statements read. It has room for the statements of all databases that are
      // open at a time; dropping one forgets its own.
      "shared_preload_libraries": "pg_stat_statements", "pg_stat_statements.max": "20000",
    ]
    return configuration
  }

  /// The cluster; blocks while the first caller starts it.
  public static func shared() throws(ClusterError) -> PrivateCluster { try started.get() }

  private static func destroy() {
    if case .success(let cluster) = started { cluster.destroy() }
  }

  /// Removes the clusters of test processes that died. Their servers stopped with them.
  private static func removeStale() {
    guard let directory = opendir(root) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count)), process != getpid(),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? PrivateCluster.remove(folder: "\(root)/\(name)")
    }
  }
}

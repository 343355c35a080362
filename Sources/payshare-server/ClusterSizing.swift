/// What the server's own PostgreSQL must have for the connections that the server makes, and for the machine.
struct ClusterSizing: Hashable {
  /// The most connections that the server makes to its own PostgreSQL where it is not told otherwise: each is a process,
  /// and more of them than this make PostgreSQL slower, not faster.
  static let maximumConnections = 400
  /// Memory that a connection is counted with, in MiB: some 10 in use, and room for sorting.
  static let connectionMiB = 32
  /// Connections besides the server's: an administrator, dumps, `payshare-loadtest prepare`, and PostgreSQL's reserved.
  static let headroom = 40
  /// PostgreSQL's own default, below which nothing is gained.
  static let leastMaxConnections = 100
  /// PostgreSQL's own default, in MiB: the system's page cache does the rest.
  static let defaultSharedBuffersMiB = 128
  /// Beyond this much memory, in MiB, a quarter of what is more goes to PostgreSQL's own buffers.
  static let largeMemoryMiB = 32_768
  static let maximumSharedBuffersMiB = 16_384
  static let leastSharedBuffersMiB = 16

  let maxConnections: Int
  let sharedBuffersMiB: Int

  init(connections: Int, memoryMiB: Int) {
    maxConnections = max(Self.leastMaxConnections, connections + Self.headroom)
    let most = min(Self.maximumSharedBuffersMiB, max(Self.leastSharedBuffersMiB, memoryMiB / 8))
    let surplus = max(0, memoryMiB - Self.largeMemoryMiB)
    sharedBuffersMiB = min(most, max(Self.defaultSharedBuffersMiB, surplus / 4))
  }

  /// The connections that the server may make to its own PostgreSQL.
  static func budget(memoryMiB: Int) -> Int {
    max(ConnectionPlan.minimumPerLoop, min(maximumConnections, memoryMiB / connectionMiB))
  }

  /// PostgreSQL's settings.
  var settings: [String: String] {
    ["max_connections": "\(maxConnections)", "shared_buffers": "\(sharedBuffersMiB)MB"]
  }
}

/// The settings of the server's own PostgreSQL, derived from its connections and the machine's memory.
struct ClusterSizing: Hashable {
  /// The default limit of connections to the server's own PostgreSQL: each is a process, and more than this make
  /// PostgreSQL slower.
  static let maximumConnections = 400
  /// Memory budgeted for a connection, in MiB: about 10 in use, and room for sorting.
  static let connectionMiB = 32
  /// Connections besides the server's: an administrator, dumps, `payshare-loadtest prepare`, and PostgreSQL's reserved.
  static let headroom = 40
  /// PostgreSQL's own default; a lower value gains nothing.
  static let leastMaxConnections = 100
  /// PostgreSQL's own default, in MiB: the system's page cache does the rest.
  static let defaultSharedBuffersMiB = 128
  /// A quarter of the memory above this, in MiB, goes to PostgreSQL's own buffers.
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

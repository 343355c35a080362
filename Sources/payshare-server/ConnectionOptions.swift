import ArgumentParser
import HTTP2
import RPCServer

/// How long clients' connections may last, and how many there may be (gRFC A8, A9).
struct ConnectionOptions: ParsableArguments, Sendable {
  @Option(help: "Seconds without traffic after which a client is probed with a PING.")
  var keepaliveSeconds = 7_200

  @Option(help: "Seconds that a client has to answer a probe.")
  var keepaliveTimeoutSeconds = 20

  @Option(
    help: "Seconds without calls after which a client is told to reconnect. (default: no limit)")
  var maxIdleSeconds: Int?

  @Option(
    help:
      "Age of a connection in seconds, ± 10 %, at which its client is told to reconnect. (default: no limit)"
  )
  var maxAgeSeconds: Int?

  @Option(help: "Seconds that calls may continue after that. (default: no limit)")
  var maxAgeGraceSeconds: Int?

  @Option(
    help: "Seconds that a client may read its responses, or send its request, at less than 1 KiB/s.")
  var maxStallSeconds = 30

  @Option(help: "Connections at once on each event loop.")
  var maxConnections = ServerConfiguration.defaultMaximumConnectionsPerLoop

  @Option(help: "Connections at once on each event loop from one IP address.")
  var maxConnectionsPerPeer = ServerConfiguration.defaultMaximumConnectionsPerPeer

  @Option(help: "Calls that run at once on each event loop; as many of each kind wait, and more are refused.")
  var maxCalls = ServerConfiguration.defaultMaximumCallsPerLoop

  @Flag(help: ArgumentHelp("Report the server's time for each call in a trailer.", visibility: .hidden))
  var reportServerTime = false

  static let maximumSeconds = 366 * 86_400
  static let maximumConnections = 1_000_000

  func validate() throws {
    let times: [(String, Int?)] = [
      ("keepalive-seconds", keepaliveSeconds), ("keepalive-timeout-seconds", keepaliveTimeoutSeconds),
      ("max-idle-seconds", maxIdleSeconds), ("max-age-seconds", maxAgeSeconds),
      ("max-age-grace-seconds", maxAgeGraceSeconds), ("max-stall-seconds", maxStallSeconds),
    ]
    for case (let name, let value?) in times where !(1...Self.maximumSeconds).contains(value) {
      throw ValidationError("--\(name) must be from 1 to \(Self.maximumSeconds)")
    }
    for (name, value) in [
      ("max-connections", maxConnections), ("max-connections-per-peer", maxConnectionsPerPeer),
      ("max-calls", maxCalls),
    ] where !(1...Self.maximumConnections).contains(value) {
      throw ValidationError("--\(name) must be from 1 to \(Self.maximumConnections)")
    }
  }

  /// Puts the options into a server's configuration.
  func apply(to configuration: inout ServerConfiguration) {
    configuration.times.keepalive.time = .seconds(keepaliveSeconds)
    configuration.times.keepalive.timeout = .seconds(keepaliveTimeoutSeconds)
    configuration.times.maximumIdle = maxIdleSeconds.map { .seconds($0) }
    configuration.times.maximumAge = maxAgeSeconds.map { .seconds($0) }
    configuration.times.maximumAgeGrace = maxAgeGraceSeconds.map { .seconds($0) }
    configuration.times.maximumStall = .seconds(maxStallSeconds)
    configuration.maximumConnectionsPerLoop = maxConnections
    configuration.maximumConnectionsPerPeer = maxConnectionsPerPeer
    configuration.maximumCallsPerLoop = maxCalls
    configuration.maximumWaitingCallsPerLoop = maxCalls
    configuration.reportsServerTime = reportServerTime
  }
}

import ArgumentParser
import Glibc
import Jobs
import Logging
import TLS

/// The options of the server.
struct ServerOptions: ParsableArguments, Sendable {
  @Option(help: "Where to listen, HOST:PORT; port 0 takes a free one. Repeatable. (default: 127.0.0.1:8443)")
  var listen: [ListenAddress] = []

  @Option(help: "The PostgreSQL database, as a libpq connection string; without it the server runs its own.")
  var database: String?

  @Option(
    help: """
      The same database as the role that owns its tables, which migrates at the start; --database is then another role, \
      which can change no table. (default: --database does both)
      """)
  var ownerDatabase: String?

  @Option(help: "The folder of the server's own PostgreSQL, where no --database is given.")
  var data = "var/payshare"

  @Option(
    help: """
      A file with the key, in 64 hexadecimal digits, that secrets are sealed under in the database; further lines have \
      older keys. The variable PAYSHARE_SECRETS_KEYS may hold the keys instead. (default without --database: the path \
      of --data with .secrets-key appended, created if missing)
      """)
  var secretsKey: String?

  @Option(help: "Days after which a token-signing secret is replaced by a new one.")
  var rotateSecretsDays = 90

  @Option(
    help:
      "The most connections to the database, of all loops. (default: what the database can spare, 10 a loop)")
  var databaseConnections: Int?

  @Option(help: "A folder with server.crt, server.key, ca.crt and, optionally, ca.crl.")
  var certs = "certs/dev"

  @Option(help: "The server's certificate chain, in PEM, instead of the one in --certs.")
  var certificate: String?

  @Option(help: "The private key of the certificate, in PEM, instead of the one in --certs.")
  var key: String?

  @Option(help: "The authorities of client certificates, in PEM, instead of the one in --certs.")
  var clientCa: String?

  @Option(help: "A revocation list, in PEM, instead of the one in --certs. Repeatable.")
  var crl: [String] = []

  @Option(help: "The SPIFFE trust domain that clients must belong to.")
  var trustDomain = "payshare.dev"

  @Option(
    help: """
      The client allow list: a file that says which clients may call what, act for users, and state their users' \
      addresses. (default: all may call everything and act for users)
      """)
  var callers: String?

  @Option(
    help: "Seconds between checks for changed certificates, revocation lists and client allow list.")
  var reloadSeconds = ConfigurationWatch.defaultSeconds

  @Option(help: "Event loops, each a thread. (default: one a core)")
  var loops: Int?

  @Option(help: "Threads for work that would hold up an event loop. (default: half as many as cores)")
  var computeThreads: Int?

  @Option(help: "The most background jobs that run at a time; 0 leaves all of them to other servers.")
  var maxJobs = JobRunnerConfiguration().maximumRunning

  @Option(
    help:
      "Compress responses of at least this many bytes for clients that accept gzip; never tokens. (default: none)"
  )
  var compressAbove: Int?

  @Option(help: "The oldest TLS version that is accepted: 1.2 or 1.3.")
  var tlsMinimum = MinimumTLSVersion.v1_3

  @Option(
    help: """
      How people join the organisation of a new database: open, for everybody, or invitation. Later it is one of its \
      settings.
      """)
  var registration = RegistrationOption.invitation

  @Option(help: "Seconds that calls may continue after the server was asked to stop.")
  var drainSeconds = 20

  @OptionGroup(title: "Connections")
  var connections: ConnectionOptions

  @OptionGroup(title: "Rate limits")
  var rates: RateLimitOptions

  @OptionGroup(title: "Mail")
  var mail: MailOptions

  @Option(
    help: ArgumentHelp("Measure turns of the loops, and append to FILE at SIGUSR1.", visibility: .hidden))
  var reportTurns: String?

  @Option(help: "How much to log: trace, debug, info, notice, warning, error or critical.")
  var logLevel = LogLevel.info

  @Option(help: "The format of log lines: text or json.")
  var logFormat = LogFormat.text

  static let maximumLoops = 1_024
  static let maximumComputeThreads = 1_024
  static let maximumJobs = 1_024
  static let maximumCompressAbove = 4 << 20
  static let maximumDrainSeconds = 3_600
  static let maximumDatabaseConnections = 10_000
  static let maximumRotateSecretsDays = 3_660

  func validate() throws {
    if let loops, !(1...Self.maximumLoops).contains(loops) {
      throw ValidationError("--loops must be from 1 to \(Self.maximumLoops)")
    }
    if let computeThreads, !(1...Self.maximumComputeThreads).contains(computeThreads) {
      throw ValidationError("--compute-threads must be from 1 to \(Self.maximumComputeThreads)")
    }
    guard (0...Self.maximumJobs).contains(maxJobs) else {
      throw ValidationError("--max-jobs must be from 0 to \(Self.maximumJobs)")
    }
    if let compressAbove, !(1...Self.maximumCompressAbove).contains(compressAbove) {
      throw ValidationError("--compress-above must be from 1 to \(Self.maximumCompressAbove)")
    }
    guard (1...Self.maximumRotateSecretsDays).contains(rotateSecretsDays) else {
      throw ValidationError("--rotate-secrets-days must be from 1 to \(Self.maximumRotateSecretsDays)")
    }
    if ownerDatabase != nil, database == nil {
      throw ValidationError("--owner-database needs --database, the role that serves")
    }
    let connections = ConnectionPlan.minimumPerLoop...Self.maximumDatabaseConnections
    if let databaseConnections, !connections.contains(databaseConnections) {
      throw ValidationError(
        "--database-connections must be from \(connections.lowerBound) to \(connections.upperBound)")
    }
    guard (0...Self.maximumDrainSeconds).contains(drainSeconds) else {
      throw ValidationError("--drain-seconds must be from 0 to \(Self.maximumDrainSeconds)")
    }
    guard (1...ConfigurationWatch.maximumSeconds).contains(reloadSeconds) else {
      throw ValidationError("--reload-seconds must be from 1 to \(ConfigurationWatch.maximumSeconds)")
    }
  }

  /// Where to listen, the default included.
  var listenAddresses: [ListenAddress] {
    listen.isEmpty ? [ListenAddress(host: "127.0.0.1", port: 8_443)] : listen
  }

  /// Which secrets, and under which key.
  var secrets: SecretsOptions { SecretsOptions(database: database, data: data, secretsKey: secretsKey) }

  /// How the server runs jobs.
  var jobs: JobRunnerConfiguration {
    var configuration = JobRunnerConfiguration()
    configuration.maximumRunning = maxJobs
    return configuration
  }

  /// How many loops, the default included.
  var loopCount: Int { loops ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What the sizes that depend on each other are derived from.
  func demand(addresses: Int) -> Sizing.Demand {
    Sizing.Demand(
      loops: loopCount, addresses: addresses, databaseConnections: databaseConnections,
      clientConnections: connections.maxConnections)
  }
}

/// The versions of TLS as people write them.
enum MinimumTLSVersion: String, ExpressibleByArgument, CaseIterable, Sendable {
  case v1_2 = "1.2"
  case v1_3 = "1.3"

  var version: TLSVersion { self == .v1_2 ? .v1_2 : .v1_3 }
}

/// The format of log lines.
enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}

/// The levels of swift-log.
enum LogLevel: String, ExpressibleByArgument, CaseIterable, Sendable {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

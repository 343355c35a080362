import EventLoop
import GRPCAPI
import Logging
import Postgres
import RPCServer

/// Binds the health service to the database: a server whose database does not answer can only refuse, and load balancers
/// should know within a second.
struct DatabaseWatch: Sendable {
  /// The pause between two probes, in milliseconds.
  static let pauseMilliseconds = 200
  /// How long the database may take to answer a probe, or anything else, in milliseconds.
  static let probeMilliseconds = 500

  private let database: Database
  private let health: HealthService
  private let logger: Logger

  /// Watches a database that is available now.
  init(_ database: Database, _ health: HealthService, logger: Logger) {
    self.database = database
    self.health = health
    self.logger = logger
  }

  /// Probes until the task is cancelled.
  func run() async {
    var availability = Availability()
    while !Task.isCancelled {
      let begin = MonotonicTime.now
      let answered = await database.answers(withinMilliseconds: Self.probeMilliseconds)
      // A cancelled probe says nothing about the database.
      if Task.isCancelled { return }
      if availability.record(answered: answered, from: begin, to: .now) { announce(availability.isAvailable) }
      try? await Task.sleep(for: .milliseconds(Self.pauseMilliseconds))
    }
  }

  private func announce(_ isAvailable: Bool) {
    health.setAll(isAvailable ? .serving : .notServing)
    if isAvailable {
      logger.notice("the database answers again: health is SERVING")
    } else {
      logger.error("the database does not answer: health is NOT_SERVING")
    }
  }
}

public import ComputePool
public import Postgres

/// Why an attempt of a job failed.
public enum JobFailure: Error, Sendable, Hashable {
  /// Another attempt may succeed. The reason is for operators and contains no personal data.
  case failed(String)
  /// No attempt can succeed: the job is dead at once.
  case hopeless(String)
  /// The database failed.
  indirect case database(PostgresError)
  /// The attempt was cancelled: the server stops, or the time limit has passed.
  case cancelled

  /// A failure of the compute pool.
  public init(_ error: ComputeError) {
    switch error {
    case .full: self = .failed("too much waits to be computed")
    case .interrupted: self = .cancelled
    }
  }

  /// Whether further attempts are useless.
  var isHopeless: Bool { if case .hopeless = self { true } else { false } }

  /// The text that is stored with the job.
  var reason: String {
    switch self {
    case .failed(let reason), .hopeless(let reason): reason
    case .database(let error): "\(error)"
    case .cancelled: "the attempt was cancelled"
    }
  }
}

/// Runs `body`; an error of the database becomes a failure of the job.
public func jobStep<Result>(
  _ body: () async throws(PostgresError) -> Result
) async throws(JobFailure) -> Result {
  do throws(PostgresError) {
    return try await body()
  } catch {
    throw .database(error)
  }
}

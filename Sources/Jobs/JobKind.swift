public import Protobuf

/// A kind of job, declared by a slice as a static value, as it declares a statement.
///
/// ```swift
/// extension JobKind<PayshareV1.SendInvitation> {
///   static let sendInvitation = JobKind("invitation.send", priority: .normal)
/// }
/// ```
///
/// The name and the number of attempts are stored with each job, so the name never changes. Priority and time limit are
/// those of the program that runs the job.
public struct JobKind<Payload: DescribedMessage>: Sendable {
  /// Its name: `slice.verb`.
  public let name: String
  /// When its jobs start, compared with others.
  public let priority: JobPriority
  /// How many attempts a job has before it is dead.
  public let maximumAttempts: Int
  /// The time after which an attempt is cancelled, in seconds. It has failed then.
  public let timeLimitSeconds: Int

  /// A kind with this name, at most `JobLimits.maximumNameLength` characters.
  public init(
    _ name: String, priority: JobPriority = .normal, maximumAttempts: Int = JobLimits.defaultAttempts,
    timeLimitSeconds: Int = JobLimits.defaultTimeLimitSeconds
  ) {
    self.name = name
    self.priority = priority
    self.maximumAttempts = max(1, maximumAttempts)
    self.timeLimitSeconds = max(1, timeLimitSeconds)
  }
}

public import Postgres
import Protobuf

/// How a server runs jobs of one kind.
struct JobHandler: Sendable {
  let kind: String
  let priority: JobPriority
  let timeLimitSeconds: Int
  /// Runs a job with a payload.
  let run: @Sendable ([UInt8], JobContext) async throws(JobFailure) -> WriteBatch
  /// A payload as JSON, without secrets.
  let describe: @Sendable ([UInt8]) -> String

  init<Payload>(_ kind: JobKind<Payload>, _ body: @escaping JobBody<Payload>) {
    self.kind = kind.name
    priority = kind.priority
    timeLimitSeconds = kind.timeLimitSeconds
    run = { bytes, context async throws(JobFailure) in
      let payload: Payload
      do throws(DecodingError) {
        payload = try Payload(decoding: bytes)
      } catch {
        throw .hopeless("the payload cannot be read: \(error)")
      }
      return try await body(payload, context)
    }
    describe = { JobPayload<Payload>.text(of: $0) }
  }
}

/// Runs a job and returns its effects in the database. They are committed together with the job's end, so they happen
/// exactly once. Everything else that it does happens at least once.
public typealias JobBody<Payload> =
  @Sendable (Payload, JobContext) async throws(JobFailure) -> WriteBatch

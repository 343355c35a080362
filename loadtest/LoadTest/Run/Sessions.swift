import EventLoop
import Identifiers
import PayshareClient

/// The sessions of the people who make the calls. Confined to the generator.
struct Sessions {
  private var sessions: [PayshareV1.Session]
  /// How many of them, the first ones, make calls for their events; the auditor, if there is one, comes last.
  let count: Int
  /// What each call of a person carries, made once.
  private var metadata: [Metadata]
  /// Concurrent log-ins: as many as a small machine hashes at once.
  private static let atOnce = 4
  /// Renewed when they end within this time, in seconds.
  private static let renewalSeconds: Int64 = 300

  /// Logs people in, in the order of their numbers, and the auditor.
  init(
    logIn count: Int, auditor: Int? = nil, over channel: any Channel, timeout: Duration,
    progress: @Sendable (Int) -> Void
  ) async throws(Status) {
    let client = PayshareV1.SessionServiceClient(channel)
    let users = Array(0..<count) + (auditor.map { [$0] } ?? [])
    let results = await withTaskGroup(of: (Int, Result<PayshareV1.Session, Status>).self) { group in
      var all: [Result<PayshareV1.Session, Status>?] = Array(repeating: nil, count: users.count)
      var (next, done) = (0, 0)
      while done < users.count {
        while next < users.count, next - done < Self.atOnce {
          let place = next
          next += 1
          group.addTask { (place, await Self.logIn(users[place], client, timeout)) }
        }
        guard let (place, result) = await group.next() else { break }
        all[place] = result
        done += 1
        progress(min(done, count))
      }
      return all
    }
    var sessions: [PayshareV1.Session] = []
    for result in results { if let result { sessions.append(try result.get()) } }
    self.sessions = sessions
    self.count = count
    metadata = sessions.map(Self.metadata)
  }

  private static func metadata(_ session: PayshareV1.Session) -> Metadata {
    var metadata = Metadata()
    metadata.append("authorization", "Bearer \(session.accessToken)")
    return metadata
  }

  static func logIn(
    _ user: Int, _ client: PayshareV1.SessionServiceClient, _ timeout: Duration
  ) async -> Result<PayshareV1.Session, Status> {
    do throws(Status) {
      return .success(
        try await client.logIn(
          .with {
            $0.email = Population.email(user)
            $0.password = Population.password
            $0.organisation = PopulationStatements.organisation.description
          }, options: CallOptions(timeout: timeout)))
    } catch {
      return .failure(error)
    }
  }

  /// The options of a person's calls.
  func options(of user: Int, timeout: Duration) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    options.metadata = metadata[user]
    return options
  }

  /// The options of the auditor's calls.
  func auditorOptions(timeout: Duration) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    if sessions.count > count, let last = metadata.last { options.metadata = last }
    return options
  }

  /// The sessions that end soon, as the requests to renew them.
  func ending(at secondsSince1970: Int64) -> [(user: Int, request: PayshareV1.RefreshSessionRequest)] {
    sessions.indices.compactMap { user in
      let end = sessions[user].accessTokenExpireTime?.seconds ?? 0
      guard end < secondsSince1970 + Self.renewalSeconds else { return nil }
      return (user, .with { $0.refreshToken = sessions[user].refreshToken })
    }
  }

  mutating func renew(_ user: Int, _ session: PayshareV1.Session) {
    sessions[user] = session
    metadata[user] = Self.metadata(session)
  }
}

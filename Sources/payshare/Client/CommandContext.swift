import Glibc
import JSON
import PayshareClient
import TLS

/// What a command works with: the channel to the server, the session, and where its output goes.
struct CommandContext: Sendable {
  let options: GlobalOptions
  let server: String
  let channel: ClientChannel
  let sessions: SessionFile

  init(_ options: GlobalOptions) throws(CommandError) {
    self.options = options
    sessions = SessionFile(path: options.sessionPath)
    server = try options.server(keptIn: sessions)
    let folder = options.certificateFolder
    do throws(ChannelFailure) {
      channel = try ClientChannel(
        server: server, certificates: ClientCertificates(folder: folder, identity: options.identityName))
    } catch {
      switch error {
      case .malformedServer(let text):
        throw .usage("\(text) is not of the form HOST:PORT, such as \(GlobalOptions.defaultServer)")
      case .system(let error): throw .file("\(error)")
      case .certificates(let error):
        let hint =
          error.code == .unreadableFile
          ? "; `make certs` makes certificates for development, --certs or PAYSHARE_CERTS names another folder"
          : ""
        throw .file("certificates: \(error.reason)\(hint)")
      }
    }
  }

  var timeout: Duration { .seconds(options.timeout ?? GlobalOptions.defaultTimeoutSeconds) }

  /// A call that needs no session.
  func callPublic<Answer>(
    _ body: (CallOptions) async throws(Status) -> Answer
  ) async throws(CommandError) -> Answer {
    try await calling { () async throws(Status) in try await body(CallOptions(timeout: timeout)) }
  }

  /// A call as the logged-in user; refreshes the tokens first if the access token has expired.
  func call<Answer>(
    _ body: (CallOptions) async throws(Status) -> Answer
  ) async throws(CommandError) -> Answer {
    let session = try await freshSession()
    return try await calling { () async throws(Status) in
      try await body(.bearing(session.accessToken, timeout: timeout))
    }
  }

  /// A call as the logged-in user that takes as long as it takes, unless --timeout says otherwise.
  func callLong<Answer>(
    _ body: (CallOptions) async throws(Status) -> Answer
  ) async throws(CommandError) -> Answer {
    let session = try await freshSession()
    return try await calling { () async throws(Status) in
      try await body(.bearing(session.accessToken, timeout: options.timeout.map { .seconds($0) }))
    }
  }

  /// The session, with an access token that is still valid for a while.
  func freshSession() async throws(CommandError) -> StoredSession {
    let session = try session()
    if !session.isStale(at: Int64(time(nil))) { return session }
    return try await sessions.locked { () async throws(CommandError) in
      // Another command may have done it while this one waited.
      let session = try self.session()
      if !session.isStale(at: Int64(time(nil))) { return session }
      // One for enrolling a second factor only.
      if session.refreshToken.isEmpty { throw .status(Status(.unauthenticated, "the session has ended")) }
      let answer = try await callPublic { options async throws(Status) in
        try await PayshareV1.SessionServiceClient(channel).refreshSession(
          .with { $0.refreshToken = session.refreshToken }, options: options)
      }
      let fresh = StoredSession(answer, server: session.server)
      try sessions.write(fresh)
      return fresh
    }
  }

  /// The stored session.
  func session() throws(CommandError) -> StoredSession {
    guard let session = try sessions.read() else {
      throw .status(Status(.unauthenticated, "not logged in"))
    }
    guard session.server == server else {
      throw .usage(
        "the session belongs to \(session.server), not to \(server): log in there, or use another --session")
    }
    return session
  }

  /// Prints the answer, as text or as JSON.
  func show(
    _ text: @autoclosure () -> String, _ json: @autoclosure () throws(CommandError) -> JSONValue
  ) throws(CommandError) {
    print(options.json ? try json().indented : text())
  }
}

extension CallOptions {
  /// A call with an access token.
  static func bearing(_ token: String, timeout: Duration?) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    options.metadata.append("authorization", "Bearer \(token)")
    return options
  }
}

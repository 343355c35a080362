import Access
import FairQueueing
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import Accounts
@testable import payshare_server

/// Logging in while the hashing queue is busy: the tests hold the only turn.
@Suite(.timeLimit(.minutes(15)))
struct LogInQueueTests {
  @Test func aLogInWhoseDeadlinePassesWhileItWaitsLeavesTheQueue() async throws {
    try await withTurnTaken { sessions, request, hasher in
      // Long enough to reach the queue; if it does not, the expectations hold anyway.
      let late = await status {
        _ = try await sessions.logIn(request, options: CallOptions(timeout: .milliseconds(500)))
      }
      #expect(late?.code == .deadlineExceeded)
      try await untilQueueIs(0, of: hasher)
    }
  }

  @Test func aLogInAbandonedByItsClientLeavesTheQueue() async throws {
    try await withTurnTaken { sessions, request, hasher in
      let call = Task { try await sessions.logIn(request) }
      try await untilQueueIs(1, of: hasher)
      call.cancel()
      try await untilQueueIs(0, of: hasher)
      _ = await call.result
    }
  }

  @Test func aLogInThatFindsTheQueueFullIsToldToTryAgain() async throws {
    try await withTurnTaken(maximumWaiting: 1) { sessions, request, hasher in
      let first = Task { try await sessions.logIn(request) }
      try await untilQueueIs(1, of: hasher)
      let refused = await status { _ = try await sessions.logIn(request) }
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.reason == "TOO_MANY_LOGINS")
      hasher.queue.leave()
      #expect(try await first.value.user?.email == request.email)
      // The turn is handed on when it is released.
      try await hasher.queue.enter(for: FlowID("test"))
    }
  }

  private func withTurnTaken(
    maximumWaiting: Int = PasswordHasher.maximumWaiting,
    _ body: (PayshareV1.SessionServiceClient, PayshareV1.LogInRequest, PasswordHasher) async throws -> Void
  ) async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let request = PayshareV1.LogInRequest.with {
        $0.email = asha.email
        $0.password = asha.password
      }
      let hasher = PasswordHasher(limit: 1, maximumWaiting: maximumWaiting)
      let secrets = [[UInt8](repeating: 7, count: SecretStore.secretBytes)]
      let tokens = try AccessTokens(secrets: secrets, loops: [payshare.test.loop])
      let refreshTokens = try RefreshTokens(keys: secrets)
      let passwords = try PasswordCheck(
        payshare.database, secrets: secrets, vault: payshare.services.userVault, hasher: hasher,
        refused: RefusedGuesses())
      let service = SessionService(
        payshare.database,
        authentication: Authentication(
          payshare.database, passwords: passwords, vault: payshare.services.userVault),
        issuer: SessionIssuer(
          tokens: tokens, refreshTokens: refreshTokens, vault: payshare.services.userVault),
        tokens: tokens, refreshTokens: refreshTokens, pages: try PageTokens(keys: secrets),
        sharing: ClientCheck(ClientAllowList()))
      let channel = InProcessChannel(services: [service], on: payshare.test.loop)
      let sessions = PayshareV1.SessionServiceClient(channel)
      try await hasher.queue.enter(for: FlowID("test"))
      try await body(sessions, request, hasher)
      hasher.queue.leave()
      // The turn is free for the next caller.
      #expect(try await sessions.logIn(request).user?.email == asha.email)
    }
  }

  private func untilQueueIs(_ count: Int, of hasher: PasswordHasher) async throws {
    while hasher.queue.waitingCount != count {
      try Task.checkCancellation()
      await Task.yield()
    }
  }
}

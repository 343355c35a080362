import HTTP2
import RPC
import SeededRandom
import Testing

@testable import RPCClient

/// Waiting times between attempts to connect, and what answers without a status mean.
@Suite struct BackoffTests {
  @Test func waitsGrowUpToTheMaximumWithJitter() {
    let backoff = Backoff()
    var generator = SeededGenerator(seed: 9)
    for (attempt, wait) in [(0, 1_000), (1, 1_600), (2, 2_560), (5, 10_485), (100, 120_000)] {
      let waits = (0..<300).map { _ in Int(backoff.milliseconds(attempt: attempt, using: &generator)) }
      #expect(waits.allSatisfy { $0 >= wait * 8 / 10 - 1 && $0 <= wait * 12 / 10 + 1 })
      #expect(Set(waits).count > 50)
    }
  }

  @Test func withoutJitterTheWaitIsExact() {
    var backoff = Backoff()
    backoff.jitterPercent = 0
    backoff.initialMilliseconds = 10
    backoff.maximumMilliseconds = 15
    var generator = SeededGenerator(seed: 9)
    #expect((0..<4).map { backoff.milliseconds(attempt: $0, using: &generator) } == [10, 15, 15, 15])
  }

  @Test(
    arguments: [
      (400, .internal), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
      (429, .unavailable),
      (502, .unavailable), (503, .unavailable), (504, .unavailable), (500, .unknown), (302, .unknown),
      (0, .unknown),
    ] as [(Int, StatusCode)])
  func httpStatusesBecomeCodes(_ http: Int, _ code: StatusCode) {
    #expect(StatusMapping.code(forHTTPStatus: http) == code)
  }

  @Test(
    arguments: [
      (.noError, .internal), (.protocolError, .internal), (.refusedStream, .unavailable),
      (.cancel, .cancelled),
      (.enhanceYourCalm, .resourceExhausted), (.inadequateSecurity, .permissionDenied),
      (.flowControlError, .internal),
    ] as [(ErrorCode, StatusCode)])
  func resetsBecomeCodes(_ error: ErrorCode, _ code: StatusCode) {
    #expect(StatusMapping.code(for: error) == code)
  }
}

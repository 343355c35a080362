import Locking

@testable import Access

/// A database that tests play: it answers requests for tokens in order, when it has answers.
final class PlayedDatabase: Sendable {
  private struct State {
    var asked: [CallerTokens.Demand] = []
    var answers: [TokenLease?] = []
    var waiting: [CheckedContinuation<TokenLease?, Never>] = []
    var isEnded = false
  }

  private let state = Locked(State())

  /// What it was asked for.
  var asked: [CallerTokens.Demand] { state.withLock { $0.asked } }

  /// Answers one request; nil if it could not be asked.
  func answer(_ lease: TokenLease?) {
    let waiter = state.withLock { state -> CheckedContinuation<TokenLease?, Never>? in
      if state.waiting.isEmpty {
        state.answers.append(lease)
        return nil
      }
      return state.waiting.removeFirst()
    }
    waiter?.resume(returning: lease)
  }

  /// Fails all further requests.
  func end() {
    let waiting = state.withLock { state in
      state.isEnded = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.resume(returning: nil) }
  }

  func lease(_ request: LeaseRequest) async -> TokenLease? {
    await withCheckedContinuation { continuation in
      let answer = state.withLock { state -> TokenLease?? in
        state.asked.append(request.demand)
        if !state.answers.isEmpty { return .some(state.answers.removeFirst()) }
        if state.isEnded { return .some(nil) }
        state.waiting.append(continuation)
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }
}

extension TokenLease {
  /// Tokens at a limit.
  static func tokens(_ granted: Int, perSecond: Int64? = nil, fullInSeconds: UInt64 = 0) -> TokenLease {
    TokenLease(
      granted: granted, fullInNanoseconds: fullInSeconds * 1_000_000_000, readsPerSecond: perSecond,
      writesPerSecond: perSecond)
  }
}

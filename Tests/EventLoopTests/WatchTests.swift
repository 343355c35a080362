import Glibc
import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct WatchTests {
  @Test func readinessIsReportedUntilItIsTaken() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let pair = try Socket.pair()
        let handler = Handler { conditions in
          #expect(conditions == .readable)
          journal.add("ready")
        }
        let watch = try loop.watch(pair.first.descriptor, .readable, handler)
        await loop.nextTurn()
        #expect(journal.entries.isEmpty)
        try pair.second.send("x")
        await journal.wait(for: 5)
        var byte: UInt8 = 0
        #expect(read(pair.first.descriptor, &byte, 1) == 1)
        let count = journal.entries.count
        await loop.nextTurn()
        await loop.nextTurn()
        #expect(journal.entries.count == count)
        watch.cancel()
      }
    }
  }

  @Test func theConditionsWaitedForMayChange() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let pair = try Socket.pair()
        let handler = Handler()
        let watch = try loop.watch(pair.first.descriptor, .readable, handler)
        handler.action = { conditions in
          journal.add(conditions == .writable ? "writable" : "other")
          watch.update([])
        }
        await loop.nextTurn()
        #expect(journal.entries.isEmpty)
        watch.update([.readable, .writable])
        await journal.wait(for: 1)
        await loop.nextTurn()
        await loop.nextTurn()
        #expect(journal.entries == ["writable"])
        watch.cancel()
      }
    }
  }

  @Test func thePeersCloseIsReported() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let pair = try Socket.pair()
        let handler = Handler()
        let watch = try loop.watch(pair.first.descriptor, [.readable, .peerClosed], handler)
        handler.action = { conditions in
          #expect(conditions.isSuperset(of: [.readable, .peerClosed]))
          watch.cancel()
          journal.add("closed")
        }
        pair.second.shutdown()
        await journal.wait(for: 1)
      }
    }
  }

  @Test func cancellingWithinTheHandlerEndsTheWatch() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let pair = try Socket.pair()
        let handler = Handler()
        let watch = try loop.watch(pair.first.descriptor, .readable, handler)
        handler.action = { _ in
          watch.cancel()
          watch.cancel()
          watch.update(.writable)
          journal.add("ready")
        }
        try pair.second.send("x")
        await journal.wait(for: 1)
        await loop.nextTurn()
        await loop.nextTurn()
        #expect(journal.entries.count == 1)
      }
    }
  }

  @Test func aWatchCancelledByAnotherHandlerOfTheTurnIsNotCalled() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        nonisolated(unsafe) var watches: [Watch] = []
        let pairs = [try Ends(), try Ends(), try Ends()]
        defer { withExtendedLifetime(pairs) {} }
        for ends in pairs {
          let handler = Handler { _ in
            journal.add("ready")
            for watch in watches { watch.cancel() }
          }
          watches.append(try loop.watch(ends.first, .readable, handler))
        }
        for ends in pairs { try ends.write("x") }
        await journal.wait(for: 1)
        await loop.nextTurn()
        #expect(journal.entries.count == 1)
      }
    }
  }

  @Test func anEventOfACancelledWatchIsNotDeliveredToTheNextOneInItsSlot() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        nonisolated(unsafe) var watches: [Watch] = []
        let ready = [try Ends(), try Ends()]
        let silent = try Ends()
        defer { withExtendedLifetime((ready, silent)) {} }
        for ends in ready {
          let handler = Handler { _ in
            // Whichever comes first: the other's event is collected already.
            for watch in watches { watch.cancel() }
            watches = []
            for _ in 0..<2 where watches.isEmpty {
              if let watch = try? loop.watch(
                silent.first, .readable, Handler { _ in journal.add("mistaken") })
              {
                watches.append(watch)
              }
            }
            journal.add("ready")
          }
          watches.append(try loop.watch(ends.first, .readable, handler))
        }
        for ends in ready { try ends.write("x") }
        await journal.wait(for: 1)
        await loop.nextTurn()
        await loop.nextTurn()
        #expect(journal.entries == ["ready"])
        for watch in watches { watch.cancel() }
      }
    }
  }

  @Test func aHandlerMayCancelItsWatchAsItIsFreed() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let ends = try Ends()
        defer { withExtendedLifetime(ends) {} }
        var handler: CancellingHandler? = CancellingHandler()
        weak let gone = handler
        let watch = try loop.watch(ends.first, .readable, try #require(handler))
        handler?.watch = watch
        handler = nil
        #expect(gone != nil)
        watch.cancel()
        #expect(gone == nil)
      }
    }
  }

  @Test func aDescriptorIsWatchedOnce() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let ends = try Ends()
        defer { withExtendedLifetime(ends) {} }
        let watch = try loop.watch(ends.first, .readable, Handler())
        #expect(throws: SystemError("epoll_ctl", code: EEXIST)) {
          try loop.watch(ends.first, .readable, Handler())
        }
        watch.cancel()
        try loop.watch(ends.first, .readable, Handler()).cancel()
      }
    }
  }

  @Test func whatIsNoDescriptorIsRefused() async throws {
    try await withLoop { loop in
      await loop.submit {
        #expect(throws: SystemError("epoll_ctl", code: EBADF)) { try loop.watch(-1, .readable, Handler()) }
      }
    }
  }

  @Test func moreDescriptorsThanATurnTakesAreAllServed() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let count = EventLoop.maximumEventsPerTurn + 50
        let pairs = try (0..<count).map { _ in try Ends() }
        defer { withExtendedLifetime(pairs) {} }
        for (index, ends) in pairs.enumerated() {
          let handler = Handler()
          let watch = try loop.watch(ends.first, .readable, handler)
          handler.action = { _ in
            watch.cancel()
            journal.add("\(index)")
          }
        }
        for ends in pairs { try ends.write("x") }
        await journal.wait(for: count)
        #expect(Set(journal.entries).count == count)
      }
    }
  }
}

/// Cancels its watch when its last reference goes, however late that is.
private final class CancellingHandler: EventHandler {
  var watch: Watch?
  deinit { watch?.cancel() }
  func ready(_ conditions: Interest) {}
}

/// A pair of connected sockets that can be kept in an array. They are closed with its last use, so extend its lifetime.
final class Ends {
  private let pair: SocketPair

  init() throws {
    pair = try Socket.pair()
  }

  var first: Int32 { pair.first.descriptor }

  func write(_ text: String) throws {
    try pair.second.send(text)
  }
}

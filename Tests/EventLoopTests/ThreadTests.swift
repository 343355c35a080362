import Glibc
import Synchronization
import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct ThreadTests {
  @Test func aJobFromAnotherThreadWakesALoopThatWaits() async throws {
    try await withLoop { loop in
      // Without a timer, the loop waits until it is woken.
      for _ in 0..<1_000 { #expect(await loop.submit { loop.isCurrent }) }
      #expect(!loop.isCurrent)
    }
  }

  @Test func manyJobsOfManyThreadsAllRunEachThreadsInOrder() async throws {
    try await withLoop { loop in
      let threadCount = 4
      let jobsEach = 25_000
      // Confined to the loop.
      nonisolated(unsafe) var next = [Int](repeating: 0, count: threadCount)
      nonisolated(unsafe) var outOfOrder = 0
      let threads = try (0..<threadCount).map { thread in
        try SystemThread {
          for index in 0..<jobsEach {
            loop.execute {
              if next[thread] != index { outOfOrder += 1 }
              next[thread] += 1
            }
          }
        }
      }
      for thread in threads { thread.join() }
      let (counts, disorder) = await loop.submit { (next, outOfOrder) }
      #expect(counts == [Int](repeating: jobsEach, count: threadCount))
      #expect(disorder == 0)
    }
  }

  @Test func jobsBeforeStopAreRun() throws {
    let loop = try EventLoop(name: "test")
    let ran = Counter()
    for _ in 0..<1_000 { loop.execute { ran.increment() } }
    try loop.start()
    loop.stop()
    loop.join()
    #expect(ran.value == 1_000)
  }

  @Test func stopWakesALoopThatWaits() async throws {
    for _ in 0..<100 {
      let loop = try EventLoop(name: "test")
      try loop.start()
      await loop.submit {}
      loop.stop()
      loop.join()
    }
  }

  @Test func aLoopStopsItself() throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    loop.execute { loop.stop() }
    loop.join()
  }

  @Test func stoppingTwiceAndJoiningTwiceIsHarmless() throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    loop.stop()
    loop.stop()
    loop.join()
    loop.join()
    loop.stop()
  }

  @Test func aLoopThatJoinsItselfDoesNotWaitForItself() async throws {
    let loop = try EventLoop(name: "test")
    try loop.start()
    await loop.submit {
      loop.stop()
      loop.join()
    }
  }

  @Test func runUsesTheCallingThread() throws {
    let loop = try EventLoop(name: "test")
    let ran = Counter()
    let thread = try SystemThread {
      #expect(EventLoop.current == nil)
      loop.execute {
        #expect(EventLoop.current === loop)
        #expect(loop.isCurrent)
        ran.increment()
        loop.stop()
      }
      loop.run()
      #expect(EventLoop.current == nil)
      #expect(!loop.isCurrent)
    }
    thread.join()
    #expect(ran.value == 1)
  }

  @Test func theThreadHasTheLoopsName() async throws {
    let loop = try EventLoop(name: "a-name-longer-than-the-kernel-takes")
    try loop.start()
    let name = await loop.submit {
      var bytes = [UInt8](repeating: 0, count: 64)
      let descriptor = open("/proc/thread-self/comm", O_RDONLY)
      defer { close(descriptor) }
      let count = read(descriptor, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
    #expect(name == "a-name-longer-t\n")
    loop.stop()
    loop.join()
  }

  @Test func twoLoopsAreNotEachOther() async throws {
    try await withLoop { first in
      try await withLoop { second in
        await first.submit {
          #expect(EventLoop.current === first)
          #expect(!second.isCurrent)
          await second.submit {
            #expect(EventLoop.current === second)
            #expect(!first.isCurrent)
          }
          #expect(EventLoop.current === first)
        }
      }
    }
  }

  @Test func aLoopIsFreedWithItsLastReference() async throws {
    weak var leaked: EventLoop?
    weak var handlerLeaked: Handler?
    do {
      let loop = try EventLoop(name: "test")
      leaked = loop
      try loop.start()
      handlerLeaked = try await loop.submit {
        let pair = try Socket.pair()
        let handler = Handler()
        let watch = try loop.watch(pair.first.descriptor, .readable, handler)
        watch.cancel()
        _ = loop.schedule(after: .zero) { [loop] in _ = loop }
        loop.letTimePass()
        await loop.nextTurn()
        return Weak(handler)
      }.value
      loop.stop()
      loop.join()
    }
    #expect(leaked == nil)
    #expect(handlerLeaked == nil)
  }

  @Test func pendingHandlersAreReleasedAtTheStop() async throws {
    weak var leaked: EventLoop?
    do {
      let loop = try EventLoop(name: "test")
      leaked = loop
      try loop.start()
      try await loop.submit {
        let pair = try Socket.pair()
        // Both hold the loop, and the loop holds both.
        _ = try loop.watch(pair.first.descriptor, .readable, Handler { _ in _ = loop })
        _ = loop.schedule(after: .seconds(3_600)) { _ = loop }
      }
      loop.stop()
      loop.join()
    }
    #expect(leaked == nil)
  }

  @Test func aJobEnqueuedAfterTheEndIsReleased() throws {
    weak var leaked: EventLoop?
    do {
      let loop = try EventLoop(name: "test")
      leaked = loop
      try loop.start()
      loop.stop()
      loop.join()
      // The job holds the loop, which must not hold it in turn.
      loop.execute { _ = loop }
    }
    #expect(leaked == nil)
  }

  @Test func aGroupGivesItsLoopsInTurn() async throws {
    let group = try EventLoopGroup(count: 3, name: "group")
    #expect(group.loops.map(\.name) == ["group-0", "group-1", "group-2"])
    #expect((0..<7).map { _ in group.next().name.last } == ["0", "1", "2", "0", "1", "2", "0"])
    for loop in group.loops { #expect(await loop.submit { loop.isCurrent }) }
    group.shutDown()
  }

  @Test func exhaustedDescriptorsGiveATypedError() async {
    // In a process of its own: the limit is the process's.
    await #expect(processExitsWith: .success) {
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      limit.rlim_cur = 256
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      // With no descriptor left epoll_create1 fails; with one left eventfd does, and what was opened before is closed
      // again. Other threads of the process use descriptors too, so an attempt may go amiss.
      for (left, call) in [(0, "epoll_create1"), (1, "eventfd")] {
        guard (0..<100).contains(where: { _ in makingALoopFails(in: call, descriptorsLeft: left) }) else {
          exit(1)
        }
      }
    }
  }
}

/// Makes a loop with so many descriptors left; returns whether `call` failed and left as many again.
private func makingALoopFails(in call: String, descriptorsLeft left: Int) -> Bool {
  var taken: [Int32] = []
  func takeAll() {
    while case let descriptor = dup(0), descriptor >= 0 { taken.append(descriptor) }
  }
  defer { for descriptor in taken { close(descriptor) } }
  takeAll()
  for _ in 0..<left { if let descriptor = taken.popLast() { close(descriptor) } }
  let before = taken.count
  do throws(SystemError) {
    _ = try EventLoop(name: "test")
    return false
  } catch {
    takeAll()
    return error == SystemError(call, code: EMFILE) && taken.count - before == left
  }
}

/// A number that any thread may count up.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)
  var value: Int { count.load(ordering: .acquiring) }
  func increment() { count.add(1, ordering: .acquiringAndReleasing) }
}

struct Weak<Object: AnyObject>: @unchecked Sendable {
  weak var value: Object?
  init(_ value: Object) { self.value = value }
}

import Synchronization

/// Several loops, each on its own thread; usually one per core.
public final class EventLoopGroup: Sendable {
  /// The loops.
  public let loops: [EventLoop]
  private let turn = Atomic<Int>(0)

  /// Makes and starts `count` loops, at least one, named `name-0`, `name-1` and so on.
  public init(count: Int, name: String) throws(SystemError) {
    var loops: [EventLoop] = []
    for index in 0..<max(1, count) {
      let loop = try EventLoop(name: "\(name)-\(index)")
      try loop.start()
      loops.append(loop)
    }
    self.loops = loops
  }

  /// The next loop, round robin.
  public func next() -> EventLoop {
    let (old, _) = turn.wrappingAdd(1, ordering: .relaxed)
    return loops[Int(UInt(bitPattern: old) % UInt(loops.count))]
  }

  /// Stops all loops and waits for their threads. Call it after their tasks have ended, and not on one of the loops.
  public func shutDown() {
    for loop in loops { loop.stop() }
    for loop in loops { loop.join() }
  }
}

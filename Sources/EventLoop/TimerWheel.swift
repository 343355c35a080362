/// A hierarchical timing wheel: inserting and removing cost O(1) whatever the number of timers
/// (Varghese and Lauck, "Hashed and Hierarchical Timing Wheels", 1987).
///
/// Time is counted in ticks. Level `l` has 64 slots of 64^l ticks each; a timer waits in the level of the highest
/// bit in which its time differs from now, and moves down as that time comes near. Nothing here reads a clock.
struct TimerWheel<Payload> {
  /// A timer's node, and which use of that node it is.
  struct Key: Hashable, Sendable {
    var index: Int32
    var generation: UInt32
  }

  private struct Node {
    var payload: Payload?
    var tick: UInt64
    var previous: Int32
    var next: Int32
    var level: Int8
    var generation: UInt32
  }

  private static var levels: Int { 7 }
  private static var slotBits: UInt64 { 6 }
  private static var slots: Int { 64 }
  private static var expired: Int8 { -1 }
  /// The furthest a timer can lie ahead, in ticks: half of what the levels span, 69 years in milliseconds.
  static var horizon: UInt64 { 1 << (slotBits * UInt64(levels) - 1) }

  private var nodes: [Node] = []
  private var firstFree: Int32 = -1
  private var heads: [Int32]
  private var occupied: [UInt64]
  private(set) var elapsed: UInt64
  private(set) var count = 0

  init(now: UInt64) {
    elapsed = now
    heads = Array(repeating: -1, count: Self.levels * Self.slots)
    occupied = Array(repeating: 0, count: Self.levels)
  }

  /// Adds a timer that expires at `tick`, or at the next advance if that is past.
  mutating func insert(_ payload: Payload, at tick: UInt64) -> Key {
    let tick = min(max(tick, elapsed), elapsed &+ Self.horizon)
    let index: Int32
    if firstFree >= 0 {
      index = firstFree
      firstFree = nodes[Int(index)].next
      nodes[Int(index)].payload = payload
      nodes[Int(index)].tick = tick
    } else {
      index = Int32(nodes.count)
      nodes.append(Node(payload: payload, tick: tick, previous: -1, next: -1, level: 0, generation: 0))
    }
    link(index)
    count += 1
    return Key(index: index, generation: nodes[Int(index)].generation)
  }

  /// Removes a timer.
  /// - Returns: its payload, to be released only after this call, as its end may cancel another timer; nil if the timer
  ///   is no longer pending.
  mutating func remove(_ key: Key) -> Payload? {
    let index = Int(key.index)
    guard index < nodes.count, nodes[index].generation == key.generation else { return nil }
    if nodes[index].level != Self.expired { unlink(key.index) }
    let payload = nodes[index].payload
    release(key.index)
    return payload
  }

  /// Removes all timers.
  /// - Returns: their payloads, to be released only after this call.
  mutating func removeAll() -> [Payload] {
    var payloads: [Payload] = []
    for index in nodes.indices {
      guard let payload = nodes[index].payload else { continue }
      payloads.append(payload)
      if nodes[index].level != Self.expired { unlink(Int32(index)) }
      release(Int32(index))
    }
    return payloads
  }

  /// The tick at which the wheel next needs to advance; nil when no timer is pending.
  ///
  /// It may be earlier than the first expiry: the time at which a distant slot has to be sorted into nearer ones.
  var nextTick: UInt64? {
    if count == 0 { return nil }
    for level in 0..<Self.levels where occupied[level] != 0 {
      let shift = Self.slotBits * UInt64(level)
      let position = (elapsed >> shift) & 63
      let rotated = occupied[level].rotatedRight(by: position)
      let distance = UInt64(rotated.trailingZeroBitCount)
      let base = (elapsed >> shift) &+ distance
      return max(base << shift, elapsed)
    }
    return nil
  }

  /// Moves time on to `tick` and collects the timers that expired, earlier ticks first, in no order within a tick.
  ///
  /// An expired timer can still be removed until it is taken, so that one handler may cancel another's timer.
  mutating func advance(to tick: UInt64, into expired: inout [Key]) {
    while let next = nextTick, next <= tick {
      elapsed = next
      for level in (0..<Self.levels).reversed() {
        let slot = Int((next >> (Self.slotBits * UInt64(level))) & 63)
        guard occupied[level] & (1 << UInt64(slot)) != 0 else { continue }
        empty(level: level, slot: slot, into: &expired)
      }
    }
    elapsed = max(elapsed, tick)
  }

  /// Takes an expired timer out of the wheel; nil if it was removed since.
  mutating func take(_ key: Key) -> Payload? {
    guard nodes[Int(key.index)].generation == key.generation else { return nil }
    let payload = nodes[Int(key.index)].payload
    release(key.index)
    return payload
  }

  private mutating func empty(level: Int, slot: Int, into expired: inout [Key]) {
    var index = heads[level * Self.slots + slot]
    heads[level * Self.slots + slot] = -1
    occupied[level] &= ~(1 << UInt64(slot))
    while index >= 0 {
      let next = nodes[Int(index)].next
      if nodes[Int(index)].tick <= elapsed {
        nodes[Int(index)].level = Self.expired
        expired.append(Key(index: index, generation: nodes[Int(index)].generation))
      } else {
        link(index)
      }
      index = next
    }
  }

  private mutating func link(_ index: Int32) {
    let tick = nodes[Int(index)].tick
    let differing = (tick ^ elapsed) | 63
    let level = min((63 - differing.leadingZeroBitCount) / Int(Self.slotBits), Self.levels - 1)
    let slot = Int((tick >> (Self.slotBits * UInt64(level))) & 63)
    let head = heads[level * Self.slots + slot]
    nodes[Int(index)].level = Int8(level)
    nodes[Int(index)].previous = -1
    nodes[Int(index)].next = head
    if head >= 0 { nodes[Int(head)].previous = index }
    heads[level * Self.slots + slot] = index
    occupied[level] |= 1 << UInt64(slot)
  }

  private mutating func unlink(_ index: Int32) {
    let node = nodes[Int(index)]
    if node.next >= 0 { nodes[Int(node.next)].previous = node.previous }
    if node.previous >= 0 {
      nodes[Int(node.previous)].next = node.next
    } else {
      let level = Int(node.level)
      let slot = Int((node.tick >> (Self.slotBits * UInt64(level))) & 63)
      heads[level * Self.slots + slot] = node.next
      if node.next < 0 { occupied[level] &= ~(1 << UInt64(slot)) }
    }
  }

  private mutating func release(_ index: Int32) {
    nodes[Int(index)].payload = nil
    nodes[Int(index)].generation &+= 1
    nodes[Int(index)].next = firstFree
    firstFree = index
    count -= 1
  }
}

extension UInt64 {
  fileprivate func rotatedRight(by distance: UInt64) -> UInt64 {
    distance == 0 ? self : (self >> distance) | (self << (64 - distance))
  }
}

internal import COpenSSL

/// The buffers between OpenSSL and the socket: ciphertext being received, and ciphertext to send.
///
/// Lives at a fixed address, because OpenSSL holds a pointer to it.
struct TransportBuffers {
  /// The unread rest of the caller's ciphertext; points into the caller's buffer, during a call only.
  var input = UnsafeRawBufferPointer(start: nil, count: 0)

  private var storage: UnsafeMutableRawPointer?
  private var capacity = 0
  private var start = 0
  private var end = 0

  /// The ciphertext to send.
  var output: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: storage.map { UnsafeRawPointer($0 + start) }, count: end - start)
  }

  /// Moves up to `count` bytes of the input to `target` and returns how many.
  mutating func read(into target: UnsafeMutableRawPointer, count: Int) -> Int {
    guard let base = input.baseAddress, !input.isEmpty else { return 0 }
    let taken = min(count, input.count)
    target.copyMemory(from: base, byteCount: taken)
    input = UnsafeRawBufferPointer(start: base + taken, count: input.count - taken)
    return taken
  }

  /// Appends to the output.
  mutating func append(_ source: UnsafeRawPointer, count: Int) {
    let target = reserve(count)
    target.copyMemory(from: source, byteCount: count)
    end += count
  }

  /// Makes room for `count` further bytes of output and returns where they go.
  @discardableResult
  mutating func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    if let storage, capacity - end >= count { return storage + end }
    let pending = end - start
    let enlarged = max(TLSLimits.idleOutputBytes, pending + count, pending * 2)
    let target = UnsafeMutableRawPointer.allocate(byteCount: enlarged, alignment: 16)
    if let storage {
      target.copyMemory(from: storage + start, byteCount: pending)
      storage.deallocate()
    }
    storage = target
    capacity = enlarged
    start = 0
    end = pending
    return target + pending
  }

  /// Drops `count` sent bytes from the front of the output.
  mutating func consume(_ count: Int) {
    start += min(max(0, count), end - start)
    guard start == end else { return }
    start = 0
    end = 0
    // An idle connection must not keep what its largest answer needed.
    if capacity > TLSLimits.idleOutputBytes { deallocate() }
  }

  mutating func deallocate() {
    storage?.deallocate()
    storage = nil
    capacity = 0
    start = 0
    end = 0
  }
}

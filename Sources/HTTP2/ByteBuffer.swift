import Glibc

/// A growing run of bytes that is filled at its end and emptied from its front; for output on its way to a socket.
public struct ByteBuffer: ~Copyable {
  private var storage: UnsafeMutableRawPointer?
  private var capacity = 0
  private var start = 0
  private var end = 0

  /// An empty buffer, which has no memory yet.
  public init() {}

  deinit { free(storage) }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether there are none.
  public var isEmpty: Bool { end == start }

  /// Adds bytes at the end.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    storage?.advanced(by: end).copyMemory(from: source, byteCount: bytes.count)
    end += bytes.count
  }

  /// Takes bytes off the front.
  public mutating func removeFirst(_ count: Int) {
    start += min(count, self.count)
    if start == end {
      start = 0
      end = 0
    }
  }

  /// Empties the buffer; frees its memory if it grew above `limit` bytes.
  public mutating func removeAll(keepingAtMost limit: Int) {
    start = 0
    end = 0
    if capacity > limit {
      free(storage)
      storage = nil
      capacity = 0
    }
  }

  /// The bytes, while `body` runs.
  public borrowing func withUnsafeBytes<R, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> R
  ) throws(Failure) -> R {
    try body(UnsafeRawBufferPointer(start: storage.map { $0 + start }, count: end - start))
  }

  private mutating func reserve(_ count: Int) {
    if capacity - end >= count { return }
    if start > 0, let storage {
      memmove(storage, storage + start, end - start)
      end -= start
      start = 0
    }
    if capacity - end >= count { return }
    let wanted = max(capacity * 2, end + count, 4_096)
    storage = realloc(storage, wanted)
    capacity = wanted
  }
}

import CNghttp2
import Glibc

/// Small blocks of memory for nghttp2, kept in lists by size when they are given back. Confined to a loop.
///
/// nghttp2 takes and gives back some ten blocks for each stream. malloc caches only seven blocks of a size per thread,
/// so with hundreds of streams most blocks would cost a search.
final class BlockPool {
  /// The largest block that is kept; larger ones come from and go to malloc.
  static let maximumBlockBytes = 1_024
  /// The most bytes in free blocks; more goes back to malloc.
  static let maximumFreeBytes = 1 << 20

  private static let stepBytes = 64
  /// In front of each block; its size keeps malloc's alignment.
  private struct Header {
    /// The block's size in steps; 0 for one that goes back to malloc.
    var steps: Int
    var next: UnsafeMutablePointer<Header>?
  }

  private let lists: UnsafeMutablePointer<UnsafeMutablePointer<Header>?>
  private(set) var freeBytes = 0

  init() {
    let count = Self.maximumBlockBytes / Self.stepBytes + 1
    lists = .allocate(capacity: count)
    lists.initialize(repeating: nil, count: count)
  }

  /// All sessions that use the pool must be freed first.
  deinit {
    for steps in 0...Self.maximumBlockBytes / Self.stepBytes {
      while let block = lists[steps] {
        lists[steps] = block.pointee.next
        free(block)
      }
    }
    lists.deallocate()
  }

  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let steps = size <= Self.maximumBlockBytes ? (size + Self.stepBytes - 1) / Self.stepBytes : 0
    if let block = lists[steps] {
      lists[steps] = block.pointee.next
      freeBytes -= steps * Self.stepBytes
      return UnsafeMutableRawPointer(block + 1)
    }
    guard let new = malloc(MemoryLayout<Header>.size + (steps == 0 ? size : steps * Self.stepBytes))
    else { return nil }
    let block = new.bindMemory(to: Header.self, capacity: 1)
    block.initialize(to: Header(steps: steps, next: nil))
    return UnsafeMutableRawPointer(block + 1)
  }

  func deallocate(_ pointer: UnsafeMutableRawPointer) {
    let block = pointer.assumingMemoryBound(to: Header.self) - 1
    let bytes = block.pointee.steps * Self.stepBytes
    guard bytes > 0, freeBytes + bytes <= Self.maximumFreeBytes else { return free(block) }
    block.pointee.next = lists[block.pointee.steps]
    lists[block.pointee.steps] = block
    freeBytes += bytes
  }

  func reallocate(_ pointer: UnsafeMutableRawPointer, _ size: Int) -> UnsafeMutableRawPointer? {
    let block = pointer.assumingMemoryBound(to: Header.self) - 1
    let bytes = block.pointee.steps * Self.stepBytes
    if size <= bytes { return pointer }
    if bytes == 0 {
      return realloc(block, MemoryLayout<Header>.size + size).map { $0 + MemoryLayout<Header>.size }
    }
    guard let new = allocate(size) else { return nil }
    new.copyMemory(from: pointer, byteCount: bytes)
    deallocate(pointer)
    return new
  }
}

extension BlockPool {
  /// The pool as an allocator of nghttp2; it must outlive the session.
  var memory: nghttp2_mem {
    nghttp2_mem(
      mem_user_data: Unmanaged.passUnretained(self).toOpaque(),
      malloc: { size, user in BlockPool.with(user) { $0.allocate(size) } },
      free: { pointer, user in
        guard let pointer else { return }
        BlockPool.with(user) { $0.deallocate(pointer) }
      },
      calloc: { count, size, user in
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        guard !overflow, let pointer = BlockPool.with(user, { $0.allocate(bytes) }) else { return nil }
        memset(pointer, 0, bytes)
        return pointer
      },
      realloc: { pointer, size, user in
        BlockPool.with(user) { pool in
          pointer.map { pool.reallocate($0, size) } ?? pool.allocate(size)
        }
      })
  }

  @discardableResult
  private static func with<R>(_ user: UnsafeMutableRawPointer?, _ body: (BlockPool) -> R?) -> R? {
    user.flatMap { Unmanaged<BlockPool>.fromOpaque($0)._withUnsafeGuaranteedRef(body) }
  }
}

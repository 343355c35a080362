import RPC

/// Finds the method for a `:path` without making a string of it. Immutable.
struct Router: Sendable {
  private struct Entry: Sendable {
    let path: [UInt8]
    let method: ServerMethod
  }

  private let buckets: [[Entry]]
  private let mask: UInt64

  init(_ services: [any Service]) {
    let methods = services.flatMap(\.methods)
    var size = 16
    while size < methods.count * 4 { size *= 2 }
    mask = UInt64(size - 1)
    var buckets = [[Entry]](repeating: [], count: size)
    for method in methods {
      let path = Array(method.descriptor.path.utf8)
      buckets[Int(Self.hash(path) & mask)].append(Entry(path: path, method: method))
    }
    self.buckets = buckets
  }

  func find(_ path: UnsafeBufferPointer<UInt8>) -> ServerMethod? {
    for entry in buckets[Int(Self.hash(path) & mask)] where entry.path.elementsEqual(path) {
      return entry.method
    }
    return nil
  }

  /// FNV-1a over the last bytes, where paths differ most.
  @inline(__always)
  private static func hash(_ path: some BidirectionalCollection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(path.count)
    for byte in path.suffix(16) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}

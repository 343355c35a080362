import Glibc
import RPC

/// The target of a `:path`.
struct Route: Sendable {
  let method: ServerMethod
  /// Known in advance, as reading it from the method's descriptor costs each call as much as admitting it.
  let kind: CallKind
}

/// Finds the method for a `:path` without making a string of it. Immutable.
final class Router: Sendable {
  private struct Entry: Sendable {
    let path: [UInt8]
    let route: Route
  }

  private let buckets: [[Entry]]
  private let mask: Int

  /// The methods of the services, behind interceptors.
  init(_ services: [any Service], _ interceptors: [any ServerInterceptor]) {
    let methods = services.flatMap(\.completeMethods)
    var size = 16
    while size < methods.count * 4 { size *= 2 }
    mask = size - 1
    var buckets = [[Entry]](repeating: [], count: size)
    for method in methods {
      let path = Array(method.descriptor.path.utf8)
      let bucket = path.withUnsafeBufferPointer { Self.hash($0) } & mask
      let route = Route(method: method.intercepted(by: interceptors), kind: CallKind(method.descriptor))
      buckets[bucket].append(Entry(path: path, route: route))
    }
    self.buckets = buckets
  }

  func find(_ path: UnsafeBufferPointer<UInt8>) -> Route? {
    guard let base = path.baseAddress else { return nil }
    for entry in buckets[Self.hash(path) & mask]
    where entry.path.count == path.count && memcmp(entry.path, base, path.count) == 0 {
      return entry.route
    }
    return nil
  }

  /// Mixes the length and the last eight bytes, where paths differ most (Fibonacci hashing).
  @inline(__always)
  private static func hash(_ path: UnsafeBufferPointer<UInt8>) -> Int {
    var last: UInt64 = 0
    if path.count >= 8 {
      last = UnsafeRawBufferPointer(path).loadUnaligned(fromByteOffset: path.count - 8, as: UInt64.self)
    } else {
      for byte in path { last = last << 8 | UInt64(byte) }
    }
    return Int(truncatingIfNeeded: ((last ^ UInt64(path.count)) &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }
}

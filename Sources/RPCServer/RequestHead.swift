import Glibc
import HTTP2
import RPC

/// The request headers of one call while they come in.
struct RequestHead {
  /// What `content-type` and `:method` say about the request.
  enum Form {
    case gRPC
    case notPost
    case notGRPC
  }

  var route: Route?
  var path: [UInt8] = []
  var metadata = Metadata()
  var timeoutNanoseconds: UInt64?
  var isPost = false
  var isGRPC = false
  var acceptsGzip = false
  /// The request messages' compression; nil if it is unknown to this server.
  var decompresses: Bool? = false
  var problem: Status?

  var form: Form { !isPost ? .notPost : isGRPC ? .gRPC : .notGRPC }

  /// Takes in the path.
  mutating func receivePath(_ value: UnsafeBufferPointer<UInt8>, _ router: Router) {
    route = router.find(value)
    if route == nil { path = Array(value) }
  }

  /// Takes in a field other than the path.
  mutating func receive(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    // By length first: nearly every name is then identified by one comparison.
    switch name.count {
    case 2 where name.matches("te"): return
    case 7 where name.matches(":method"):
      isPost = value.matches("POST")
    case _ where name.first == UInt8(ascii: ":"): return
    case 12 where name.matches("content-type"):
      // The usual form first: it takes one comparison.
      isGRPC = value.matches("application/grpc") || MediaType.isGRPC(value)
    case 12 where name.matches("grpc-timeout"):
      timeoutNanoseconds = Timeout.parse(value)
      if timeoutNanoseconds == nil {
        problem = Status(.internal, "grpc-timeout is malformed: \(String(decoding: value, as: UTF8.self))")
      }
    case 13 where name.matches("grpc-encoding"):
      decompresses = value.matches("gzip") ? true : value.matches("identity") ? false : nil
    case 20 where name.matches("grpc-accept-encoding"):
      acceptsGzip = Self.list(value, contains: "gzip")
    default:
      if !metadata.append(header: name, value) {
        let name = String(decoding: name, as: UTF8.self)
        problem = Status(.internal, "the metadata \(name) is not base64")
      }
    }
  }

  /// Whether a list with commas between its elements contains `element`. Allocates nothing: each call has such a list.
  private static func list(_ list: UnsafeBufferPointer<UInt8>, contains element: StaticString) -> Bool {
    var rest = list[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
      if rest[..<end].drop(while: { $0 == UInt8(ascii: " ") }).matches(element) { return true }
      rest = rest[end...].dropFirst()
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of `text`.
  @inline(__always)
  func matches(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, text.utf8Start, count) == 0
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether the bytes are those of `text`.
  @inline(__always)
  func matches(_ text: StaticString) -> Bool { UnsafeBufferPointer(rebasing: self).matches(text) }
}

public import Identifiers
public import RPC

extension UUID {
  /// An id that follows from two others, of version 8 (RFC 9562): as the request id of a part of a request.
  /// - Throws: `INTERNAL` if OpenSSL fails.
  public init(of whole: UUID, and part: UUID) throws(Status) {
    var bytes = Array(try Mutation.digest(of: whole.bytes + part.bytes).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    guard let id = UUID(bytes: bytes) else { throw Status(.internal, "no id could be made") }
    self = id
  }
}

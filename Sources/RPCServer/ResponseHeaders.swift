import HTTP2
import RPC

/// The header blocks of responses, most of them made once.
enum ResponseHeaders {
  static let ok = StaticHeaderBlock([":status": "200", "content-type": "application/grpc"])
  static let okCompressed = StaticHeaderBlock([
    ":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip",
    "grpc-accept-encoding": "identity,gzip",
  ])
  static let okTrailers = StaticHeaderBlock(["grpc-status": "0"])
  static let unsupportedMediaType = StaticHeaderBlock([":status": "415", "content-length": "0"])
  static let methodNotAllowed = StaticHeaderBlock([":status": "405", "allow": "POST", "content-length": "0"])

  /// Response headers with metadata.
  static func headers(_ metadata: Metadata, compressed: Bool) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":status", "200")
    block.append("content-type", "application/grpc")
    if compressed {
      block.append("grpc-encoding", "gzip")
      block.append("grpc-accept-encoding", "identity,gzip")
    }
    metadata.forEachHeader { block.append(name: $0, value: $1) }
    return block
  }

  /// Trailers; in a trailers-only response they are headers as well.
  static func trailers(_ status: Status, _ metadata: Metadata, only: Bool) -> HeaderBlock {
    var block = HeaderBlock()
    if only {
      block.append(":status", "200")
      block.append("content-type", "application/grpc")
      if status.code == .unimplemented { block.append("grpc-accept-encoding", "identity,gzip") }
    }
    block.append("grpc-status", String(status.code.rawValue))
    if !status.message.isEmpty { block.append("grpc-message", PercentEncoding.encode(status.message)) }
    if let details = status.encodedDetails { block.append("grpc-status-details-bin", Base64.encode(details)) }
    metadata.forEachHeader { block.append(name: $0, value: $1) }
    return block
  }
}

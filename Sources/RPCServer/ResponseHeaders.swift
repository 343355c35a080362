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

  /// The bytes of trailers that other implementations of gRPC accept by default, counted as RFC 9113 section 6.5.2
  /// does.
  static let maximumTrailerBytes = 8 << 10
  /// The bytes of the status's message as it is sent; the rest is cut off.
  static let maximumMessageBytes = 1 << 10
  /// The most bytes of a trailers-only response without message, details and metadata.
  private static let fixedTrailerBytes = 512

  /// Trailers; in a trailers-only response they are headers as well. Message and details are cut to stay within
  /// `maximumTrailerBytes`, as a client that refuses the trailers learns nothing.
  static func trailers(_ status: Status, _ metadata: Metadata, only: Bool) -> HeaderBlock {
    var block = HeaderBlock()
    if only {
      block.append(":status", "200")
      block.append("content-type", "application/grpc")
      if status.code == .unimplemented { block.append("grpc-accept-encoding", "identity,gzip") }
    }
    block.append("grpc-status", String(status.code.rawValue))
    var room = maximumTrailerBytes - fixedTrailerBytes - metadata.headerListSize
    if !status.message.isEmpty {
      let message = PercentEncoding.encode(status.message, limit: min(maximumMessageBytes, max(0, room)))
      block.append("grpc-message", message)
      room -= message.count
    }
    if !status.details.isEmpty, let details = status.encodedDetails(limit: max(0, room) / 4 * 3) {
      block.append("grpc-status-details-bin", Base64.encode(details))
    }
    metadata.forEachHeader { block.append(name: $0, value: $1) }
    return block
  }
}

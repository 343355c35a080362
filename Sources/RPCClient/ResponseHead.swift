import HTTP2
import RPC

/// The headers or the trailers of one response while they come in.
struct ResponseHead {
  var httpStatus = 0
  var isGRPC = false
  var decompresses: Bool? = false
  var code: Int32?
  var message = ""
  var encodedDetails: [UInt8]?
  var pushback: Int64?
  var metadata = Metadata()

  /// The status in the trailers; nil if there is none.
  var status: Status? {
    guard let code else { return nil }
    return Status(
      code: StatusCode(rawValue: code) ?? .unknown, message: message, encodedDetails: encodedDetails)
  }

  var isInformational: Bool { (100..<200).contains(httpStatus) }

  mutating func receive(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    switch String(decoding: name, as: UTF8.self) {
    case ":status": httpStatus = Int(String(decoding: value, as: UTF8.self)) ?? 0
    case "content-type": isGRPC = MediaType.isAnyGRPC(value)
    case "grpc-encoding":
      let encoding = String(decoding: value, as: UTF8.self)
      decompresses = encoding == "gzip" ? true : encoding == "identity" ? false : nil
    case "grpc-status": code = Int32(String(decoding: value, as: UTF8.self)) ?? StatusCode.unknown.rawValue
    case "grpc-message": message = PercentEncoding.decode(value)
    case "grpc-status-details-bin": encodedDetails = Base64.decode(value)
    case "grpc-retry-pushback-ms": pushback = Self.pushback(String(decoding: value, as: UTF8.self))
    case "grpc-accept-encoding": break
    default: _ = metadata.append(header: name, value)
    }
  }

  /// 32 bits in canonical decimal; anything else means not to retry, as a negative number does.
  private static func pushback(_ text: String) -> Int64 {
    guard let value = Int32(text), String(value) == text else { return -1 }
    return Int64(value)
  }
}

import HTTP2
import Protobuf
import TestingAPI

/// What every call of a run sends, and what must come back.
struct Workload {
  /// The payload of a message of about 69 bytes.
  static let smallPayloadBytes = 21

  /// The headers of a request.
  let headers: HeaderBlock
  /// The request in its frame.
  let frame: [UInt8]
  /// The bytes of all responses to a call, with their frames.
  let responseByteCount: Int

  init(payloadBytes: Int, responses: Int32?) {
    let message = Testing.EchoMessage.with {
      $0.text = String(repeating: "a", count: 40)
      $0.number = 123_456
      $0.payload = [UInt8](repeating: 98, count: payloadBytes)
    }
    let echo = Self.framed(message.encoded())
    if let responses {
      let request = Testing.EchoManyRequest.with {
        $0.message = message
        $0.count = responses
      }
      frame = Self.framed(request.encoded())
      responseByteCount = echo.count * Int(responses)
    } else {
      frame = echo
      responseByteCount = echo.count
    }
    var headers = HeaderBlock()
    headers.append(":method", "POST")
    headers.append(":scheme", "https")
    headers.append(":path", responses == nil ? "/testing.EchoService/Echo" : "/testing.EchoService/EchoMany")
    headers.append(":authority", "localhost")
    headers.append("content-type", "application/grpc")
    headers.append("te", "trailers")
    self.headers = headers
  }

  private static func framed(_ message: [UInt8]) -> [UInt8] {
    [0] + withUnsafeBytes(of: UInt32(message.count).bigEndian) { Array($0) } + message
  }
}

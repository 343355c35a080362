import Protobuf
public import TestingAPI

extension GrpcTesting.StreamingOutputCallRequest {
  /// A request for responses of these sizes, with a payload of its own.
  public static func asking(for sizes: [Int32], payload: Int = 0) -> Self {
    .with { request in
      request.responseParameters = sizes.map { size in .with { $0.size = size } }
      if payload > 0 { request.payload = .zeros(payload) }
    }
  }
}

extension GrpcTesting.StreamingInputCallRequest {
  /// A request with a payload of `size` bytes.
  public static func payload(_ size: Int) -> Self { .with { $0.payload = .zeros(size) } }
}

extension GrpcTesting.Payload {
  /// `size` zero bytes.
  public static func zeros(_ size: Int) -> Self { .with { $0.body = [UInt8](repeating: 0, count: size) } }
}

extension GrpcTesting.SimpleRequest {
  /// A request for a status.
  public static func wanting(_ code: Int32, _ message: String) -> Self {
    .with { request in
      request.responseStatus = .with {
        $0.code = code
        $0.message = message
      }
    }
  }
}

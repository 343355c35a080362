import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

extension InteropCase {
  static let customMetadata = InteropCase("custom_metadata") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    let (initial, trailing) = ("x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin")
    let (text, bytes): (String, [UInt8]) = ("test_initial_metadata_value", [0xAB, 0xAB, 0xAB])
    func call(_ what: String, _ body: (CallOptions) async throws -> Void) async throws {
      var options = CallOptions.patient
      options.metadata.append(initial, text)
      options.metadata.append(trailing, bytes: bytes)
      let info = ResponseInfo()
      options.response = info
      try await body(options)
      try expect("the initial metadata of \(what)", info.headers.values(initial), is: [text])
      try expect("the trailing metadata of \(what)", info.trailers.binaryValues(trailing), is: [bytes])
    }
    try await call("UnaryCall") { options in
      let response = try await client.unaryCall(.large, options: options)
      try expect("the response", response.payload, isZeros: Sizes.largeResponse)
    }
    try await call("FullDuplexCall") { options in
      let call = try await client.fullDuplexCall(options: options)
      try await call.send(.asking(for: [Int32(Sizes.largeResponse)], payload: Sizes.largeRequest))
      call.finishSending()
      var responses = call.responses.makeAsyncIterator()
      let response = try await responses.next()
      try expect("the response", response?.payload, isZeros: Sizes.largeResponse)
      let rest = try await responses.next()
      try expect("what follows the response", rest, is: nil)
    }
  }

  static let statusCodeAndMessage = InteropCase("status_code_and_message") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    let status = Status(.unknown, "test status message")
    try await expect(status, of: "UnaryCall") {
      _ = try await client.unaryCall(.wanting(status.code.rawValue, status.message), options: .patient)
    }
    try await expect(status, of: "FullDuplexCall") {
      let call = try await client.fullDuplexCall(options: .patient)
      try await call.send(
        .with { request in
          request.responseStatus = .with {
            $0.code = status.code.rawValue
            $0.message = status.message
          }
        })
      call.finishSending()
      for try await _ in call.responses {}
    }
  }

  static let specialStatusMessage = InteropCase("special_status_message") { channel in
    let status = Status(.unknown, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")
    try await expect(status, of: "UnaryCall") {
      let client = GrpcTesting.TestServiceClient(channel)
      _ = try await client.unaryCall(.wanting(status.code.rawValue, status.message), options: .patient)
    }
  }
}

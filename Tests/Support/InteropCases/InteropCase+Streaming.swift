import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

extension InteropCase {
  static let clientStreaming = InteropCase("client_streaming") { channel in
    let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall(options: .patient)
    for size in Sizes.requests { try await call.send(.payload(size)) }
    let response = try await call.finish()
    try expect("the sum of the sizes", response.aggregatedPayloadSize, is: 74_922)
  }

  static let serverStreaming = InteropCase("server_streaming") { channel in
    let responses = try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(
      .asking(for: Sizes.responses.map { Int32($0) }), options: .patient)
    var count = 0
    for try await response in responses {
      guard count < Sizes.responses.count else { throw InteropFailure(description: "a fifth response came") }
      try expect("response \(count)", response.payload, isZeros: Sizes.responses[count])
      count += 1
    }
    try expect("the number of responses", count, is: Sizes.responses.count)
  }

  static let pingPong = InteropCase("ping_pong") { channel in
    let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall(options: .patient)
    var responses = call.responses.makeAsyncIterator()
    for (request, size) in zip(Sizes.requests, Sizes.responses) {
      try await call.send(.asking(for: [Int32(size)], payload: request))
      let response = try await responses.next()
      try expect("the response of \(size) bytes", response?.payload, isZeros: size)
    }
    call.finishSending()
    let rest = try await responses.next()
    try expect("what follows the responses", rest, is: nil)
  }

  static let emptyStream = InteropCase("empty_stream") { channel in
    let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall(options: .patient)
    call.finishSending()
    var responses = call.responses.makeAsyncIterator()
    let response = try await responses.next()
    try expect("the response", response, is: nil)
  }
}

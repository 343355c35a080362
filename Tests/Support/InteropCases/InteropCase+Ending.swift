import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

extension InteropCase {
  static let cancelAfterBegin = InteropCase("cancel_after_begin") { channel in
    let call = try await GrpcTesting.TestServiceClient(channel).streamingInputCall(options: .patient)
    call.cancel()
    try await expect(.cancelled, of: "the cancelled call") { _ = try await call.finish() }
  }

  static let cancelAfterFirstResponse = InteropCase("cancel_after_first_response") { channel in
    let call = try await GrpcTesting.TestServiceClient(channel).fullDuplexCall(options: .patient)
    try await call.send(.asking(for: [31_415], payload: 27_182))
    var responses = call.responses.makeAsyncIterator()
    let response = try await responses.next()
    try expect("the response", response?.payload, isZeros: 31_415)
    call.cancel()
    try await expect(.cancelled, of: "the cancelled call") { _ = try await responses.next() }
  }

  static let timeoutOnSleepingServer = InteropCase("timeout_on_sleeping_server") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    // The server waits for a second request that does not come. Whether the deadline passes before or after the first
    // is sent, it is the deadline that ends the call.
    try await expect(.deadlineExceeded, of: "the call") {
      let call = try await client.fullDuplexCall(options: CallOptions(timeout: .milliseconds(1)))
      try await call.send(.with { $0.payload = .zeros(27_182) })
      for try await _ in call.responses {}
    }
  }
}

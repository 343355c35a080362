import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

extension InteropCase {
  static let clientCompressedUnary = InteropCase("client_compressed_unary") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    // A server that ignores how requests are compressed would pass the rest, too.
    try await expect(.invalidArgument, of: "a request that only says it is compressed") {
      _ = try await client.unaryCall(.large(expectCompressed: true), options: .patient)
    }
    for compresses in [true, false] {
      var options = CallOptions.patient
      options.compressesRequests = compresses
      let response = try await client.unaryCall(.large(expectCompressed: compresses), options: options)
      try expect("the response", response.payload, isZeros: Sizes.largeResponse)
    }
  }

  static let serverCompressedUnary = InteropCase("server_compressed_unary") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    for compressed in [true, false] {
      var options = CallOptions.patient
      let info = ResponseInfo()
      options.response = info
      var request = GrpcTesting.SimpleRequest.large
      request.responseCompressed = .with { $0.value = compressed }
      let response = try await client.unaryCall(request, options: options)
      try expect("the response", response.payload, isZeros: Sizes.largeResponse)
      try expect("whether the response came compressed", info.lastMessageWasCompressed, is: compressed)
    }
  }

  static let clientCompressedStreaming = InteropCase("client_compressed_streaming") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    try await expect(.invalidArgument, of: "a request that only says it is compressed") {
      let probe = try await client.streamingInputCall(options: .patient)
      try await probe.send(.payload(27_182, expectCompressed: true))
      _ = try await probe.finish()
    }
    var options = CallOptions.patient
    options.compressesRequests = true
    let call = try await client.streamingInputCall(options: options)
    try await call.send(.payload(27_182, expectCompressed: true))
    try await call.send(.payload(45_904, expectCompressed: false), compressing: false)
    let response = try await call.finish()
    try expect("the sum of the sizes", response.aggregatedPayloadSize, is: 73_086)
  }

  static let serverCompressedStreaming = InteropCase("server_compressed_streaming") { channel in
    var options = CallOptions.patient
    let info = ResponseInfo()
    options.response = info
    let wanted: [(size: Int32, compressed: Bool)] = [(31_415, true), (92_653, false)]
    var request = GrpcTesting.StreamingOutputCallRequest.asking(for: wanted.map(\.size))
    for index in wanted.indices {
      request.responseParameters[index].compressed = .with { $0.value = wanted[index].compressed }
    }
    let responses = try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(
      request, options: options)
    var iterator = responses.makeAsyncIterator()
    for (size, compressed) in wanted {
      let response = try await iterator.next()
      try expect("the response of \(size) bytes", response?.payload, isZeros: Int(size))
      try expect("whether it came compressed", info.lastMessageWasCompressed, is: compressed)
    }
    let rest = try await iterator.next()
    try expect("what follows the responses", rest, is: nil)
  }
}

extension GrpcTesting.SimpleRequest {
  fileprivate static func large(expectCompressed: Bool) -> Self {
    var request = large
    request.expectCompressed = .with { $0.value = expectCompressed }
    return request
  }
}

extension GrpcTesting.StreamingInputCallRequest {
  fileprivate static func payload(_ size: Int, expectCompressed: Bool) -> Self {
    .with {
      $0.payload = .zeros(size)
      $0.expectCompressed = .with { $0.value = expectCompressed }
    }
  }
}

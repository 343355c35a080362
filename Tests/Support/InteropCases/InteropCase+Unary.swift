import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

extension InteropCase {
  static let emptyUnary = InteropCase("empty_unary") { channel in
    let client = GrpcTesting.TestServiceClient(channel)
    let response = try await client.emptyCall(GrpcTesting.Empty(), options: .patient)
    try expect("the response", response, is: GrpcTesting.Empty())
  }

  static let largeUnary = InteropCase("large_unary") { channel in
    let response = try await GrpcTesting.TestServiceClient(channel).unaryCall(.large, options: .patient)
    try expect("the response", response.payload, isZeros: Sizes.largeResponse)
  }

  static let unimplementedMethod = InteropCase("unimplemented_method") { channel in
    try await expect(.unimplemented, of: "the call") {
      let client = GrpcTesting.TestServiceClient(channel)
      _ = try await client.unimplementedCall(GrpcTesting.Empty(), options: .patient)
    }
  }

  static let unimplementedService = InteropCase("unimplemented_service") { channel in
    try await expect(.unimplemented, of: "the call") {
      let client = GrpcTesting.UnimplementedServiceClient(channel)
      _ = try await client.unimplementedCall(GrpcTesting.Empty(), options: .patient)
    }
  }
}

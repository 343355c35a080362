import Protobuf
import RPC
import RPCTestSupport
import TestingAPI

/// The sizes that the description gives its payloads, in bytes.
enum Sizes {
  static let largeRequest = 271_828
  static let largeResponse = 314_159
  static let requests = [27_182, 8, 1_828, 45_904]
  static let responses = [31_415, 9, 2_653, 58_979]
}

extension CallOptions {
  /// Long enough for any machine; a server that never answers fails the case instead of holding it up.
  static var patient: CallOptions { CallOptions(timeout: .seconds(120)) }
}

extension GrpcTesting.SimpleRequest {
  /// The large request, for a large response.
  static var large: Self {
    .with {
      $0.responseSize = Int32(Sizes.largeResponse)
      $0.payload = .zeros(Sizes.largeRequest)
    }
  }
}

import GoogleAPI
import Protobuf
public import RPC
public import TestingAPI

/// The server's side of the gRPC interoperability tests ("gRPC Interop Test Case Descriptions").
///
/// More than the description asks: the status that a request wants carries details, so that clients can be tested on
/// them.
public struct TestServant: GrpcTesting.TestService {
  /// The largest payload that a response can be asked to have, in bytes.
  public static let maximumPayloadSize: Int32 = 64 << 20

  private static let echoInitial = "x-grpc-test-echo-initial"
  private static let echoTrailing = "x-grpc-test-echo-trailing-bin"

  /// A servant without state.
  public init() {}

  /// Nothing for nothing.
  public func emptyCall(
    _ request: GrpcTesting.Empty, _ call: ServerCall
  ) async throws(Status) -> GrpcTesting.Empty {
    echoMetadata(call)
    return GrpcTesting.Empty()
  }

  /// A payload of the size asked for, or the status asked for.
  public func unaryCall(
    _ request: GrpcTesting.SimpleRequest, _ call: ServerCall
  ) async throws(Status) -> GrpcTesting.SimpleResponse {
    echoMetadata(call)
    try check(request.expectCompressed, call)
    try refuse(as: request.responseStatus)
    call.compressesResponses = request.responseCompressed?.value ?? false
    var response = GrpcTesting.SimpleResponse()
    response.payload = try payload(request.responseSize)
    if request.fillUsername { response.username = call.peer.identity ?? "" }
    return response
  }

  /// A response for each parameter, each after its interval.
  public func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest,
    _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: ServerCall
  ) async throws(Status) {
    echoMetadata(call)
    announceCompression([request], call)
    try await answer(request, responses, call)
  }

  /// The sum of the payloads' sizes.
  public func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: ServerCall
  ) async throws(Status) -> GrpcTesting.StreamingInputCallResponse {
    echoMetadata(call)
    var response = GrpcTesting.StreamingInputCallResponse()
    for try await request in requests {
      try check(request.expectCompressed, call)
      response.aggregatedPayloadSize += Int32(clamping: request.payload?.body.count ?? 0)
    }
    return response
  }

  /// Answers each request as it comes.
  public func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: ServerCall
  ) async throws(Status) {
    echoMetadata(call)
    var isFirst = true
    for try await request in requests {
      if isFirst { announceCompression([request], call) }
      isFirst = false
      try await answer(request, responses, call)
    }
  }

  /// Answers when all requests have come.
  public func halfDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: ServerCall
  ) async throws(Status) {
    echoMetadata(call)
    var all: [GrpcTesting.StreamingOutputCallRequest] = []
    for try await request in requests { all.append(request) }
    announceCompression(all, call)
    for request in all { try await answer(request, responses, call) }
  }

  /// Not implemented by any server.
  public func unimplementedCall(
    _ request: GrpcTesting.Empty, _ call: ServerCall
  ) async throws(Status) -> GrpcTesting.Empty {
    throw Status(.unimplemented, "this method is not implemented by any server")
  }

  // MARK: -

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest,
    _ responses: ResponseWriter<GrpcTesting.StreamingOutputCallResponse>, _ call: ServerCall
  ) async throws(Status) {
    try refuse(as: request.responseStatus)
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        // Cancelled along with the call, which the next response then reports.
        try? await Task.sleep(for: .microseconds(Int64(parameters.intervalUs)))
      }
      call.compressesResponses = parameters.compressed?.value ?? false
      var response = GrpcTesting.StreamingOutputCallResponse()
      response.payload = try payload(parameters.size)
      try await responses.send(response)
    }
  }

  private func echoMetadata(_ call: ServerCall) {
    for value in call.metadata.values(Self.echoInitial) {
      call.responseMetadata.append(Self.echoInitial, value)
    }
    for value in call.metadata.binaryValues(Self.echoTrailing) {
      call.trailers.append(Self.echoTrailing, bytes: value)
    }
  }

  /// Refuses a request that did not come as its sender says.
  private func check(_ expectCompressed: GrpcTesting.BoolValue?, _ call: ServerCall) throws(Status) {
    guard let expectCompressed, expectCompressed.value != call.lastRequestWasCompressed else { return }
    let form = call.lastRequestWasCompressed ? "compressed" : "not compressed"
    throw Status(.invalidArgument, "the request came \(form)")
  }

  /// Compression is announced with the headers, before it is known which responses are compressed.
  private func announceCompression(_ requests: [GrpcTesting.StreamingOutputCallRequest], _ call: ServerCall) {
    call.compressesResponses = requests.contains { request in
      request.responseParameters.contains { $0.compressed?.value ?? false }
    }
    call.sendHeaders()
  }

  private func refuse(as wanted: GrpcTesting.EchoStatus?) throws(Status) {
    guard let wanted, wanted.code != 0 else { return }
    let code = StatusCode(rawValue: wanted.code) ?? .unknown
    guard code != .invalidArgument else {
      let violation = FieldViolation(
        field: "response_status.code", description: wanted.message, reason: "TEST_VIOLATION")
      throw Status(code, wanted.message, details: Status(violations: [violation]).details)
    }
    throw Status(code, reason: "TEST_STATUS", wanted.message, metadata: ["code": "\(wanted.code)"])
  }

  private func payload(_ size: Int32) throws(Status) -> GrpcTesting.Payload {
    guard (0...Self.maximumPayloadSize).contains(size) else {
      throw Status(.invalidArgument, "a payload of \(size) bytes")
    }
    return .with { $0.body = [UInt8](repeating: 0, count: Int(size)) }
  }
}

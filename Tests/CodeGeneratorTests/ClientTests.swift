import Locking
import Protobuf
import RPC
import TestAPI
import Testing

/// What a generated client does before a call goes to its channel.
@Suite struct ClientTests {
  /// Keeps the requests of unary calls, and answers each with an empty message.
  private final class RecordingChannel: Channel {
    let requests = Locked([PayshareTest.CreateLeafRequest]())

    func unary(
      _ method: MethodDescriptor, frame: [UInt8], _ options: CallOptions
    ) async throws(Status) -> [UInt8] {
      let request = try? PayshareTest.CreateLeafRequest(decoding: Array(frame.dropFirst(Frame.headerSize)))
      requests.withLock { $0.append(request ?? .with { $0.requestID = "malformed" }) }
      return []
    }

    func open(_ method: MethodDescriptor, _ options: CallOptions) async throws(Status) -> any ClientStream {
      throw Status(.unimplemented)
    }
  }

  private func requestIDs(_ requests: PayshareTest.CreateLeafRequest...) async throws -> [String] {
    let channel = RecordingChannel()
    let client = PayshareTest.KindsServiceClient(channel)
    for request in requests { _ = try await client.createLeaf(request) }
    return channel.requests.withLock { $0.map(\.requestID) }
  }

  @Test func aRequestWithoutARequestIDGetsOneOfItsOwn() async throws {
    let ids = try await requestIDs(.init(), .init())
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.utf8.count == 36 })
  }

  @Test func theCallersRequestIDIsKept() async throws {
    #expect(try await requestIDs(.with { $0.requestID = "mine" }) == ["mine"])
  }
}

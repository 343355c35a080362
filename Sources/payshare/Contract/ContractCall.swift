import JSON
import Locking
import PayshareClient
import ProtobufJSON

/// A call of a method known only by its schemas.
struct ContractCall: Sendable {
  /// Room for the header of a frame.
  private static let frameHeader = [UInt8](repeating: 0, count: 5)

  let method: ContractMethod
  let channel: any Channel
  /// The call's options; evaluated after the request of a unary call was read, so that its mistakes are reported first.
  let options: @Sendable () async throws(CommandError) -> CallOptions
  /// The most responses to take; nil for all.
  var limit: Int?
  /// Writes a response; returns false when the output is closed.
  var write: @Sendable (String) -> Bool = { PlainFile.writeAll($0, to: 1) }

  /// Makes the call, and prints its responses.
  func run(_ source: RequestSource) async throws(CommandError) {
    if method.descriptor.kind == .unary {
      var request: [UInt8] = []
      try await source.forEach { request = $0 }
      let frame = Self.frameHeader + request
      let options = try await options()
      let response = try await calling { () async throws(Status) in
        try await channel.unary(method.descriptor, frame: frame, options)
      }
      _ = write(try json(response).indented + "\n")
      return
    }
    let options = try await options()
    let stream = try await calling { () async throws(Status) in
      try await channel.open(method.descriptor, options)
    }
    try await exchange(source, stream)
  }

  /// Sends requests as they come, and prints responses meanwhile.
  ///
  /// Reading requests blocks, so it has its own task, which is abandoned when the server ends the call.
  private func exchange(_ source: RequestSource, _ stream: any ClientStream) async throws(CommandError) {
    let failure = Locked<CommandError?>(nil)
    Task.detached {
      do throws(CommandError) {
        try await send(source, to: stream)
      } catch {
        failure.withLock { $0 = error }
        stream.cancel()
      }
    }
    do throws(CommandError) {
      try await receive(from: stream)
    } catch {
      throw failure.withLock { $0 } ?? error
    }
  }

  private func send(_ source: RequestSource, to stream: any ClientStream) async throws(CommandError) {
    var hasEnded = false
    try await source.forEach { bytes async throws(CommandError) in
      if hasEnded { return }
      // The receiving side reports the status of a call that has ended.
      do throws(Status) {
        try await stream.send(Self.frameHeader + bytes, last: false)
      } catch {
        hasEnded = true
      }
    }
    stream.finishSending()
  }

  private func receive(from stream: any ClientStream) async throws(CommandError) {
    var count = 0
    while let response = try await calling({ () async throws(Status) in try await stream.receive() }) {
      let json = try json(response)
      let text = method.streamsResponses ? json.compact : json.indented
      guard write(text + "\n") else { return stream.cancel() }
      count += 1
      if count == limit { return stream.cancel() }
    }
  }

  /// With every field, as all commands print messages.
  private func json(_ response: [UInt8]) throws(CommandError) -> JSONValue {
    try method.json(of: response, method.output, JSONEncodingOptions(unsetFields: .all))
  }
}

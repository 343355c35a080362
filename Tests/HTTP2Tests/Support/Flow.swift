import HTTP2

/// Which end sends the body of a stream.
enum Direction: CaseIterable, Sendable {
  case toClient
  case toServer
}

/// One stream of a pair of connections, with its end that sends and its end that reads.
struct Flow {
  let writer: TestStream
  let reader: TestStream

  /// Opens a stream whose body goes one way, and waits until both ends have it.
  init(_ direction: Direction, _ bench: Bench, server: Side, client: Side) async throws {
    let count = server.streams.count
    let request = try client.open(ends: direction == .toClient)
    await bench.happenings.wait { server.streams.count > count }
    let accepted = server.streams[count]
    accepted.respond(.response, ends: direction == .toServer)
    switch direction {
    case .toClient: (writer, reader) = (accepted, request)
    case .toServer: (writer, reader) = (request, accepted)
    }
  }
}

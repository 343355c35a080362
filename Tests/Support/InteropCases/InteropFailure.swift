import Protobuf
import RPC
import TestingAPI

/// What a server did that the description of a case does not ask for.
public struct InteropFailure: Error, CustomStringConvertible {
  /// What was expected, and what came.
  public let description: String
}

/// Fails the case unless `actual` is `expected`.
func expect<Value: Equatable>(_ what: String, _ actual: Value, is expected: Value) throws(InteropFailure) {
  guard actual != expected else { return }
  throw InteropFailure(description: "\(what) is \(actual), not \(expected)")
}

/// Fails the case unless `body` ends with a status of this code.
func expect(_ code: StatusCode, of what: String, _ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let status as Status {
    guard status.code != code else { return }
    throw InteropFailure(description: "\(what) ended with \(status), not \(code.name)")
  }
  throw InteropFailure(description: "\(what) succeeded and did not end with \(code.name)")
}

/// Fails the case unless `body` ends with the status's code and exactly its message.
func expect(_ wanted: Status, of what: String, _ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let status as Status {
    try expect("the code of \(what)", status.code, is: wanted.code)
    // Strings that compare as equal may be different bytes.
    return try expect("the message of \(what)", Array(status.message.utf8), is: Array(wanted.message.utf8))
  }
  throw InteropFailure(description: "\(what) succeeded and did not end with \(wanted)")
}

/// Fails the case unless the payload is this many zero bytes.
func expect(
  _ what: String, _ payload: GrpcTesting.Payload?, isZeros count: Int
) throws(InteropFailure) {
  guard let payload else { throw InteropFailure(description: "\(what) has no payload") }
  try expect("the type of \(what)", payload.type, is: .compressable)
  try expect("the size of \(what)", payload.body.count, is: count)
  // Compared as a whole: without optimisation, checking each byte takes longer than the call.
  guard payload.body == [UInt8](repeating: 0, count: count) else {
    throw InteropFailure(description: "\(what) is not all zeros")
  }
}

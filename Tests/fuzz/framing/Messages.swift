import FuzzSupport

@testable import RPC

/// However a stream of bytes is cut, it gives the same messages and the same error.
func checkDeframer(_ input: inout FuzzInput) {
  let manner = input.byte()
  let deframer = Deframer(maximumMessageSize: 1 << (manner & 15), decompresses: manner & 16 != 0)
  var cuts: [Int] = []
  for _ in 0..<input.number(below: 16) { cuts.append(input.number(below: 64)) }
  let whole = Reading(input.rest, cuts: [], deframer)
  let pieces = Reading(input.rest, cuts: cuts, deframer)
  precondition(whole == pieces, "what is read depends on how it is cut")
  precondition(whole.messages.allSatisfy { $0.count <= 1 << (manner & 15) }, "a message is above the limit")
}

private struct Reading: Equatable {
  var messages: [[UInt8]] = []
  var failure: StatusCode?
  var isInsideMessage: Bool

  init(_ bytes: UnsafeRawBufferPointer, cuts: [Int], _ deframer: Deframer) {
    var deframer = deframer
    var rest = FuzzInput(bytes)
    var messages: [[UInt8]] = []
    do throws(Status) {
      for cut in cuts { try deframer.append(rest.take(cut)) { messages.append($0.bytes) } }
      try deframer.append(rest.rest) { messages.append($0.bytes) }
    } catch {
      failure = error.code
    }
    self.messages = messages
    // A deframer that has thrown is not used again.
    isInsideMessage = failure == nil && deframer.isInsideMessage
  }
}

/// Nothing above the limit comes out, and what goes in comes out again.
func checkGzip(_ input: inout FuzzInput) {
  let limit = 1 << input.number(below: 20)
  let bytes = Array(input.rest)
  if let output = try? Gzip.decompress(bytes, limit: limit) {
    precondition(output.count <= limit, "more than the limit came out")
  }
  guard let compressed = try? Gzip.compress(bytes[...], reservingPrefix: 0) else {
    preconditionFailure("whatever the bytes are, they can be compressed")
  }
  let again = try? Gzip.decompress(compressed, limit: bytes.count)
  precondition(again == bytes, "compression loses something")
}

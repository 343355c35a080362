import Protobuf
import TestAPI

/// libFuzzer's entry: whatever the bytes are, decoding gives a message or a typed error, and what it gives
/// survives being written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeRawBufferPointer(start: bytes, count: count)
  check(PayshareTest.Everything.self, input)
  check(PayshareTest.Rules.self, input)
  check(PayshareTest.Names.self, input)
  return 0
}

private func check<M: Message>(_ type: M.Type, _ input: UnsafeRawBufferPointer) {
  guard let message = try? M(decoding: input) else { return }
  _ = message.violations
  let bytes = message.encoded()
  guard let again = try? M(decoding: bytes) else { preconditionFailure("what we write, we must read") }
  // Compared as bytes, since NaN does not equal itself.
  precondition(again.encoded() == bytes, "writing must not change a message")
}

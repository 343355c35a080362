import FuzzSupport
import Protobuf
import TestAPI

/// Whatever the bytes are, decoding gives a message or a typed error, and what it gives survives being written and read
/// again.
@main
struct DecoderFuzzer {
  static func main() {
    Fuzzer.run { input in
      check(PayshareTest.Everything.self, input)
      check(PayshareTest.Rules.self, input)
      check(PayshareTest.Names.self, input)
    }
  }

  private static func check<M: Message>(_ type: M.Type, _ input: UnsafeRawBufferPointer) {
    guard let message = try? M(decoding: input) else { return }
    _ = message.violations
    let bytes = message.encoded()
    guard let again = try? M(decoding: bytes) else { preconditionFailure("what we write, we must read") }
    // Compared as bytes, since NaN does not equal itself.
    precondition(again.encoded() == bytes, "writing must not change a message")
  }
}

import FuzzSupport
import JSON
import Protobuf
import ProtobufJSON
import TestAPI

/// Whatever the text is, reading it gives a message or a typed error; what it gives can be written as JSON, and that is
/// read as the same message.
@main
struct JSONFuzzer {
  static func main() {
    Fuzzer.run { input in
      let text = Array(input)
      check(PayshareTest.Everything.self, text, JSONDecodingOptions())
      check(PayshareTest.WellKnown.self, text, JSONDecodingOptions(ignoresUnknownFields: true))
      check(PayshareTest.Names.self, text, JSONDecodingOptions())
      // Any bytes of the wire become JSON or a typed error too.
      let schemas = PayshareTest.WellKnown.schemas
      for name in [PayshareTest.WellKnown.fullName, PayshareTest.Everything.fullName] {
        _ = try? schemas.message(name)?.json(of: text, schemas)
      }
    }
  }

  private static func check<M: DescribedMessage>(
    _ type: M.Type, _ text: [UInt8], _ options: JSONDecodingOptions
  ) {
    guard let message = try? M(json: text, options) else { return }
    // A path of a FieldMask may be read that cannot be written, and an Any holds what its type has no form for.
    guard let json = try? message.json() else { return }
    guard let again = try? M(json: json.compact) else { preconditionFailure("what we write, we must read") }
    // Compared as text: NaN does not equal itself, and an Any keeps its message as the text had it, in whatever order.
    guard let second = try? again.json() else { preconditionFailure("what we read, we must write again") }
    precondition(second.compact == json.compact, "writing must not change a message")
  }
}

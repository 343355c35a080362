import JSON
import Protobuf
import ProtobufJSON

/// The payloads of a kind as operators see them: JSON without secrets.
enum JobPayload<Payload: DescribedMessage> {
  /// The option of the contract that marks secret fields; `Proto/payshare/options/field.proto` gives its number.
  private static var secretOption: Int { 50004 }

  /// The JSON of a payload; empty if it cannot be read.
  static func text(of bytes: [UInt8]) -> String {
    guard let schema = Payload.schemas.message(Payload.fullName),
      let json = try? schema.json(of: bytes, Payload.schemas)
    else { return "" }
    return schema.hiding(json) { $0.flag(secretOption) }.compact
  }
}

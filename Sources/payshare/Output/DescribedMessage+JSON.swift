import JSON
import PayshareClient
import ProtobufJSON

extension DescribedMessage {
  /// The message in proto3's JSON mapping with every field, set or not, so that scripts always find their keys.
  func fullJSON() throws(CommandError) -> JSONValue {
    do throws(JSONEncodingError) {
      return try json(JSONEncodingOptions(unsetFields: .all))
    } catch {
      throw .status(Status(.internal, "\(Self.fullName): \(error)"))
    }
  }
}

extension JSONValue {
  /// The messages as an array.
  static func list(_ messages: [some DescribedMessage]) throws(CommandError) -> JSONValue {
    .array(try messages.map { message throws(CommandError) in try message.fullJSON() })
  }
}

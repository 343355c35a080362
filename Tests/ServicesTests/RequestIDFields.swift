import CDescriptors
import PayshareAPI
import Protobuf

/// The fields of requests that name a resource, found in the descriptors of the contract.
enum RequestIDFields {
  /// `Method.field` of each: a text whose name ends in `_id`, other than the id of the request itself.
  static var all: Set<String> {
    var (messages, methods): ([String: [String]], [(name: String, input: String)]) = ([:], [])
    for file in PayshareAPIFileDescriptors.all {
      let bytes = file.serialized()
      guard let unpacked = google__protobuf__file_descriptor_proto__unpack(nil, bytes.count, bytes) else {
        continue
      }
      defer { google__protobuf__file_descriptor_proto__free_unpacked(unpacked, nil) }
      let package = String(cString: unpacked.pointee.package)
      for index in 0..<unpacked.pointee.n_message_type {
        guard let message = unpacked.pointee.message_type[index]?.pointee else { continue }
        messages[".\(package).\(String(cString: message.name))"] = idFields(of: message)
      }
      for index in 0..<unpacked.pointee.n_service {
        guard let service = unpacked.pointee.service[index]?.pointee else { continue }
        for index in 0..<service.n_method {
          guard let method = service.method[index]?.pointee else { continue }
          methods.append((String(cString: method.name), String(cString: method.input_type)))
        }
      }
    }
    return Set(methods.flatMap { method in (messages[method.input] ?? []).map { "\(method.name).\($0)" } })
  }

  private static func idFields(of message: Google__Protobuf__DescriptorProto) -> [String] {
    (0..<message.n_field).compactMap { index in
      guard let field = message.field[index]?.pointee,
        field.type == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING
      else { return nil }
      let name = String(cString: field.name)
      return name.hasSuffix("_id") && name != "request_id" ? name : nil
    }
  }
}

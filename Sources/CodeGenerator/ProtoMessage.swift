/// A message of a proto file.
struct ProtoMessage: Sendable {
  struct Oneof: Sendable {
    var name = ""
    var comment = ""
    /// Whether it only stands for the presence of a proto3 `optional` field.
    var isSynthetic = false
    var isRequired = false
  }
  var name = ""
  /// With package and enclosing messages: `payshare.v1.Event.Member`.
  var fullName = ""
  var comment = ""
  var fields: [ProtoField] = []
  var oneofs: [Oneof] = []
  var messages: [ProtoMessage] = []
  var enums: [ProtoEnum] = []
  /// Whether protoc made it for a map field.
  var isMapEntry = false

  /// Itself and all it contains.
  var withNested: [ProtoMessage] { [self] + messages.flatMap(\.withNested) }
}

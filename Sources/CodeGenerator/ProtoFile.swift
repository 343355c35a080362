/// A proto file, as protoc understood it.
struct ProtoFile: Sendable {
  /// Its path below the proto root: `payshare/v1/event.proto`.
  var name = ""
  var package = ""
  var syntax = "proto2"
  var dependencies: [String] = []
  var messages: [ProtoMessage] = []
  var enums: [ProtoEnum] = []
  var services: [ProtoService] = []
  /// Its `FileDescriptorProto` without comments, for server reflection.
  var descriptor: [UInt8] = []
}

/// An enum of a proto file.
struct ProtoEnum: Sendable {
  struct Value: Sendable {
    var name = ""
    var number: Int32 = 0
    var comment = ""
  }
  var name = ""
  /// With package and enclosing messages: `payshare.v1.Event.State`.
  var fullName = ""
  var comment = ""
  var values: [Value] = []
}

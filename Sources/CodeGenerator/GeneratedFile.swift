import Protobuf

/// A file for protoc to write; its codec is that of `CodeGeneratorResponse.File`.
struct GeneratedFile: Message {
  static var fullName: String { "google.protobuf.compiler.CodeGeneratorResponse.File" }

  /// Its path below the output folder.
  var name = ""
  var content = ""

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag {
      case 10: name = try reader.string()
      case 122: content = try reader.string()
      default: try reader.skip(tag)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.string(name, field: 1)
    writer.string(content, field: 15)
  }
}

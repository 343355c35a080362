import CDescriptors
import CProtobufC

/// What protoc asks the plugin for.
struct GeneratorRequest: Sendable {
  var options: GeneratorOptions
  /// The files to generate code for, by path.
  var filesToGenerate: [String] = []
  /// Those files and all they import.
  var files: [ProtoFile] = []

  /// Reads a serialized `CodeGeneratorRequest`.
  init(decoding bytes: [UInt8]) throws(GeneratorError) {
    guard let request = google__protobuf__compiler__code_generator_request__unpack(nil, bytes.count, bytes)
    else { throw GeneratorError("the request is no CodeGeneratorRequest") }
    defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
    options = try GeneratorOptions(parameter: text(request.pointee.parameter))
    filesToGenerate = texts(request.pointee.n_file_to_generate, request.pointee.file_to_generate)
    for file in elements(request.pointee.n_proto_file, request.pointee.proto_file) {
      files.append(try DescriptorReader(file: file).read())
    }
  }
}

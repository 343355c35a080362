import Foundation
import Protobuf

/// Runs protoc on proto files, and the generator in this process on what protoc understood.
struct Protoc {
  struct Failure: Error { let message: String }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The serialized `FileDescriptorProto`s of the files and all they import, each after what it imports.
  static func descriptors(
    of files: [String], in folder: String? = nil, withComments: Bool = true
  ) throws -> [[UInt8]] {
    let output = FileManager.default.temporaryDirectory.appending(path: "payshare-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "protoc", "-I", folder ?? "\(root.path)/Tests/Protos", "-I", "\(root.path)/Proto", "-I",
        "/usr/include",
      ]
      + ["--include_imports", "--descriptor_set_out=\(output.path)"]
      + (withComments ? ["--include_source_info"] : []) + files
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(message: "protoc refuses \(files)") }
    return try DescriptorSet(decoding: [UInt8](Data(contentsOf: output))).files
  }

  /// A serialized `CodeGeneratorRequest`.
  static func request(_ files: [String], parameter: String, descriptors: [[UInt8]]) -> [UInt8] {
    var writer = WireWriter()
    writer.strings(files, field: 1)
    writer.string(parameter, field: 2)
    writer.repeated(BytesCodec.self, descriptors, field: 15)
    return writer.finish()
  }
}

/// `google.protobuf.FileDescriptorSet`, its files left serialized.
private struct DescriptorSet: Message {
  static var fullName: String { "google.protobuf.FileDescriptorSet" }
  var files: [[UInt8]] = []

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      if tag == 10 { files.append(try reader.bytes()) } else { try reader.skip(tag) }
    }
  }
  func encode(into writer: inout WireWriter) { writer.repeated(BytesCodec.self, files, field: 1) }
}

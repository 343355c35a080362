import CodeGenerator
import Foundation
import Protobuf

/// What the generator answers: a `CodeGeneratorResponse`.
struct GeneratorResponse: Message {
  static var fullName: String { "google.protobuf.compiler.CodeGeneratorResponse" }

  struct File: Message {
    static var fullName: String { "google.protobuf.compiler.CodeGeneratorResponse.File" }
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
    func encode(into writer: inout WireWriter) {}
  }

  var error = ""
  var supportedFeatures: UInt64 = 0
  var files: [File] = []

  mutating func merge(from reader: inout WireReader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag {
      case 10: error = try reader.string()
      case 16: supportedFeatures = try reader.uint64()
      case 122: try reader.message(appendingTo: &files)
      default: try reader.skip(tag)
      }
    }
  }
  func encode(into writer: inout WireWriter) {}

  /// The answer for one proto file of the given text, in the package `payshare.refused` unless it says otherwise.
  static func forProto(_ text: String, parameter: String = "module=M,map=google/:GoogleAPI") throws -> Self {
    let folder = FileManager.default.temporaryDirectory.appending(path: "payshare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let head = """
      syntax = "proto3";
      package payshare.refused;
      import "payshare/options/field.proto";
      import "payshare/options/method.proto";

      """
    let whole = text.hasPrefix("syntax") ? text : head + text
    try whole.write(to: folder.appending(path: "test.proto"), atomically: false, encoding: .utf8)
    let descriptors = try Protoc.descriptors(of: ["test.proto"], in: folder.path)
    let request = Protoc.request(["test.proto"], parameter: parameter, descriptors: descriptors)
    return try Self(decoding: Generator.respond(to: request))
  }
}

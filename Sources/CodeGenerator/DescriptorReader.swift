import CDescriptors
import CProtobufC

/// Turns the descriptors of one file, which protobuf-c holds, into values of our own.
struct DescriptorReader {
  typealias CFile = Google__Protobuf__FileDescriptorProto
  typealias CMessage = Google__Protobuf__DescriptorProto
  typealias CEnum = Google__Protobuf__EnumDescriptorProto
  typealias CService = Google__Protobuf__ServiceDescriptorProto

  let file: UnsafeMutablePointer<CFile>
  let fileName: String
  /// Comments by the path of field numbers and indices that leads to an element.
  private let comments: [[Int32]: String]

  init(file: UnsafeMutablePointer<CFile>) {
    self.file = file
    fileName = text(file.pointee.name)
    var comments: [[Int32]: String] = [:]
    if let info = file.pointee.source_code_info?.pointee {
      for location in elements(info.n_location, info.location) {
        let leading = text(location.pointee.leading_comments)
        let comment = leading.isEmpty ? text(location.pointee.trailing_comments) : leading
        if comment.isEmpty { continue }
        comments[Array(UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))] =
          comment
      }
    }
    self.comments = comments
  }

  func comment(_ path: [Int32]) -> String { comments[path] ?? "" }

  func read() throws(GeneratorError) -> ProtoFile {
    var result = ProtoFile()
    let source = file.pointee
    result.name = fileName
    result.package = text(source.package)
    result.syntax = source.syntax == nil ? "proto2" : text(source.syntax)
    result.dependencies = texts(source.n_dependency, source.dependency)
    for (index, message) in elements(source.n_message_type, source.message_type).enumerated() {
      result.messages.append(try read(message.pointee, in: result.package, at: [4, Int32(index)]))
    }
    for (index, value) in elements(source.n_enum_type, source.enum_type).enumerated() {
      result.enums.append(read(value.pointee, in: result.package, at: [5, Int32(index)]))
    }
    for (index, service) in elements(source.n_service, source.service).enumerated() {
      result.services.append(try read(service.pointee, in: result.package, at: [6, Int32(index)]))
    }
    result.descriptor = descriptorWithoutComments()
    return result
  }

  private func descriptorWithoutComments() -> [UInt8] {
    let info = file.pointee.source_code_info
    file.pointee.source_code_info = nil
    defer { file.pointee.source_code_info = info }
    return file.withMemoryRebound(to: ProtobufCMessage.self, capacity: 1) { packed($0) }
  }

  private func read(
    _ source: CMessage, in scope: String, at path: [Int32]
  ) throws(GeneratorError) -> ProtoMessage {
    var result = ProtoMessage()
    result.name = text(source.name)
    result.fullName = scope.isEmpty ? result.name : "\(scope).\(result.name)"
    result.comment = comment(path)
    result.isMapEntry =
      source.options.map { $0.pointee.has_map_entry != 0 && $0.pointee.map_entry != 0 } ?? false
    for (index, oneof) in elements(source.n_oneof_decl, source.oneof_decl).enumerated() {
      result.oneofs.append(
        try read(oneof.pointee, in: result.fullName, comment: comment(path + [8, Int32(index)])))
    }
    for (index, field) in elements(source.n_field, source.field).enumerated() {
      result.fields.append(
        try read(field.pointee, in: result.fullName, comment: comment(path + [2, Int32(index)])))
      if field.pointee.proto3_optional != 0, field.pointee.has_oneof_index != 0 {
        result.oneofs[Int(field.pointee.oneof_index)].isSynthetic = true
      }
    }
    for (index, nested) in elements(source.n_nested_type, source.nested_type).enumerated() {
      result.messages.append(try read(nested.pointee, in: result.fullName, at: path + [3, Int32(index)]))
    }
    for (index, nested) in elements(source.n_enum_type, source.enum_type).enumerated() {
      result.enums.append(read(nested.pointee, in: result.fullName, at: path + [4, Int32(index)]))
    }
    return result
  }

  private func read(_ source: CEnum, in scope: String, at path: [Int32]) -> ProtoEnum {
    var result = ProtoEnum()
    result.name = text(source.name)
    result.fullName = scope.isEmpty ? result.name : "\(scope).\(result.name)"
    result.comment = comment(path)
    for (index, value) in elements(source.n_value, source.value).enumerated() {
      result.values.append(
        ProtoEnum.Value(
          name: text(value.pointee.name), number: value.pointee.number,
          comment: comment(path + [2, Int32(index)])))
    }
    return result
  }

  private func read(
    _ source: CService, in scope: String, at path: [Int32]
  ) throws(GeneratorError) -> ProtoService {
    var result = ProtoService()
    result.name = text(source.name)
    result.fullName = scope.isEmpty ? result.name : "\(scope).\(result.name)"
    result.comment = comment(path)
    for (index, method) in elements(source.n_method, source.method).enumerated() {
      result.methods.append(
        try read(method.pointee, in: result.fullName, comment: comment(path + [2, Int32(index)])))
    }
    return result
  }
}

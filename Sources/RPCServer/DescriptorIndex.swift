import CDescriptors
import Protobuf

/// Which proto file declares what, for reflection; read with protobuf-c, as the descriptors are our own.
struct DescriptorIndex: Sendable {
  private(set) var files: [String: FileDescriptor] = [:]
  private var fileOfSymbol: [String: String] = [:]
  /// The file of each extension, by the extended type and the number.
  private var extensions: [String: [Int32: String]] = [:]
  /// The serialized descriptors of each file and all it imports, itself first; made once, as any client may ask for
  /// them.
  private var closures: [String: [[UInt8]]] = [:]

  init(_ files: [FileDescriptor]) {
    var serialized: [String: [UInt8]] = [:]
    for file in files {
      let bytes = file.serialized()
      self.files[file.name] = file
      serialized[file.name] = bytes
      index(file, bytes)
    }
    for file in files { closures[file.name] = closure(of: file).compactMap { serialized[$0.name] } }
  }

  func file(containing symbol: String) -> FileDescriptor? { fileOfSymbol[symbol].flatMap { files[$0] } }

  func file(extending type: String, _ number: Int32) -> FileDescriptor? {
    extensions[type]?[number].flatMap { files[$0] }
  }

  /// The numbers of the extensions of a type; nil if the type is not known.
  func extensionNumbers(of type: String) -> [Int32]? {
    extensions[type].map { $0.keys.sorted() } ?? (fileOfSymbol[type] == nil ? nil : [])
  }

  /// The serialized descriptors of a file and all it imports, itself first.
  func serializedClosure(of file: FileDescriptor) -> [[UInt8]] { closures[file.name] ?? [] }

  private func closure(of file: FileDescriptor) -> [FileDescriptor] {
    var result = [file]
    var seen: Set = [file.name]
    var next = 0
    while next < result.count {
      for name in result[next].dependencies where seen.insert(name).inserted {
        if let dependency = files[name] { result.append(dependency) }
      }
      next += 1
    }
    return result
  }

  private mutating func index(_ file: FileDescriptor, _ bytes: [UInt8]) {
    guard let proto = google__protobuf__file_descriptor_proto__unpack(nil, bytes.count, bytes) else { return }
    defer { google__protobuf__file_descriptor_proto__free_unpacked(proto, nil) }
    let package = Self.text(proto.pointee.package)
    let prefix = package.isEmpty ? "" : package + "."
    for message in Self.list(proto.pointee.message_type, proto.pointee.n_message_type) {
      add(message, prefix, file.name)
    }
    for enumeration in Self.list(proto.pointee.enum_type, proto.pointee.n_enum_type) {
      add(enumeration, prefix, file.name)
    }
    for service in Self.list(proto.pointee.service, proto.pointee.n_service) {
      let name = prefix + Self.text(service.pointee.name)
      fileOfSymbol[name] = file.name
      for method in Self.list(service.pointee.method, service.pointee.n_method) {
        fileOfSymbol["\(name).\(Self.text(method.pointee.name))"] = file.name
      }
    }
    for field in Self.list(proto.pointee.extension, proto.pointee.n_extension) {
      fileOfSymbol[prefix + Self.text(field.pointee.name)] = file.name
      let extended = Self.text(field.pointee.extendee).drop { $0 == "." }
      extensions[String(extended), default: [:]][field.pointee.number] = file.name
    }
  }

  private mutating func add(
    _ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, _ prefix: String, _ file: String
  ) {
    let name = prefix + Self.text(message.pointee.name)
    fileOfSymbol[name] = file
    for field in Self.list(message.pointee.field, message.pointee.n_field) {
      fileOfSymbol["\(name).\(Self.text(field.pointee.name))"] = file
    }
    for nested in Self.list(message.pointee.nested_type, message.pointee.n_nested_type) {
      add(nested, name + ".", file)
    }
    for enumeration in Self.list(message.pointee.enum_type, message.pointee.n_enum_type) {
      add(enumeration, name + ".", file)
    }
  }

  private mutating func add(
    _ enumeration: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>, _ prefix: String,
    _ file: String
  ) {
    fileOfSymbol[prefix + Self.text(enumeration.pointee.name)] = file
    for value in Self.list(enumeration.pointee.value, enumeration.pointee.n_value) {
      // The values of an enum belong to the scope around it.
      fileOfSymbol[prefix + Self.text(value.pointee.name)] = file
    }
  }

  private static func list<Element>(
    _ base: UnsafeMutablePointer<UnsafeMutablePointer<Element>?>?, _ count: Int
  ) -> [UnsafeMutablePointer<Element>] {
    UnsafeBufferPointer(start: base, count: count).compactMap { $0 }
  }

  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}

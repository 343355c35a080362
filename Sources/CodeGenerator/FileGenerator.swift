/// Writes the Swift file of one proto file.
struct FileGenerator {
  let context: Context

  /// The name of the Swift file: `payshare.v1.event.swift`.
  var fileName: String { FileGenerator.stem(context.file.name, separator: ".") + ".swift" }

  /// A proto file's path without its ending, the folders joined by `separator`.
  static func stem(_ path: String, separator: String) -> String {
    let withoutEnding = path.hasSuffix(".proto") ? String(path.dropLast(6)) : path
    return withoutEnding.split(separator: "/").joined(separator: separator)
  }

  /// The whole text.
  func generate() throws(GeneratorError) -> String {
    let file = context.file
    var out = SourceWriter()
    out.line("// Generated from \(file.name) by protoc-gen-payshare, do not edit.")
    out.line()
    for line in imports() { out.line(line) }
    if !isDescriptorOnly {
      guard file.syntax == "proto3" else { throw context.error("syntax", "only proto3 is supported") }
      let namespace = SwiftNames.namespace(file.package)
      for message in file.messages {
        out.line()
        try out.block("extension \(namespace)") { out throws(GeneratorError) in
          try MessageGenerator(context: context, message: message).generate(into: &out)
        }
      }
      for value in file.enums {
        out.line()
        try out.block("extension \(namespace)") { out throws(GeneratorError) in
          try EnumGenerator(value: value).generate(into: &out)
        }
      }
      for service in file.services {
        try ServiceGenerator(context: context, service: service).generate(into: &out)
      }
    }
    out.line()
    try DescriptorGenerator(module: context.options.module, file: file).generate(into: &out)
    return out.text
  }

  private var isDescriptorOnly: Bool { context.options.descriptorOnly.contains(context.file.name) }

  /// An import is public only where a public declaration needs it; the compiler refuses more.
  private func imports() -> [String] {
    let file = context.file
    let hasTypes = !isDescriptorOnly && !(file.messages.isEmpty && file.enums.isEmpty)
    var lines = [hasTypes ? "public import Protobuf" : "import Protobuf"]
    if isDescriptorOnly { return lines }
    var names: [String] = []
    for message in file.messages.flatMap(\.withNested) {
      names += message.fields.map(\.typeName)
    }
    for method in file.services.flatMap(\.methods) { names += [method.input, method.output] }
    var modules = Set(names.compactMap { context.types.entries[$0]?.module })
    modules.remove(context.options.module)
    if !file.services.isEmpty { modules.insert("RPC") }
    lines += modules.map { "public import \($0)" }
    // swift-format orders imports by module name.
    return lines.sorted { $0.split(separator: " ").last ?? "" < $1.split(separator: " ").last ?? "" }
  }
}

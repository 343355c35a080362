/// Writes a file's descriptor, for server reflection, as a string literal, which compiles fast.
struct DescriptorGenerator {
  private static let charactersPerLine = 100

  let module: String
  let file: ProtoFile

  /// The static property that holds a file's descriptor.
  static func property(_ path: String) -> String {
    SwiftNames.member(FileGenerator.stem(path, separator: "_"))
  }

  func generate(into out: inout SourceWriter) throws(GeneratorError) {
    try out.block("extension \(module)FileDescriptors") { out throws(GeneratorError) in
      out.line("static let \(DescriptorGenerator.property(file.name)) = FileDescriptor(")
      out.line("  name: \"\(file.name)\",")
      out.indented { out in
        out.list("dependencies: ", file.dependencies.map { "\"\($0)\"" }, ",")
      }
      out.line("  base64: \"\"\"")
      var rest = Substring(Base64.encode(file.descriptor))
      while !rest.isEmpty {
        out.line("    \(rest.prefix(DescriptorGenerator.charactersPerLine))")
        rest = rest.dropFirst(DescriptorGenerator.charactersPerLine)
      }
      out.line("    \"\"\")")
    }
  }
}

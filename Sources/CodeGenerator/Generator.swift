import Protobuf

/// The plugin: turns protoc's request into its response.
public enum Generator {
  /// protoc's bit for proto3 `optional`, which this generator supports.
  private static let supportedFeatures: UInt64 = 1

  /// Answers a serialized `CodeGeneratorRequest` with a serialized `CodeGeneratorResponse`.
  ///
  /// Errors in the proto files are reported inside the response, as protoc expects.
  public static func respond(to request: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    do throws(GeneratorError) {
      let files = try generate(try GeneratorRequest(decoding: request))
      writer.uint64(supportedFeatures, field: 2)
      for file in files { writer.message(file, field: 15) }
    } catch {
      writer.string(error.description, field: 1)
    }
    return writer.finish()
  }

  static func generate(_ request: GeneratorRequest) throws(GeneratorError) -> [GeneratedFile] {
    let options = request.options
    let all = request.files.map(WellKnownRules.added(to:))
    let files = all.filter { request.filesToGenerate.contains($0.name) }
    if options.commentsOnly {
      let comments = CommentsGenerator(module: options.module, files: files)
      return [GeneratedFile(name: "\(options.module).swift", content: comments.generate())]
    }
    if !options.parts.isEmpty { return [try PartsGenerator(options: options, files: all).generate()] }
    let types = TypeTable(files: all, options: options)
    let rules = RuleTable(files: all, types: types)
    let permissions = try PermissionTable(options: options, types: types)
    let resources = try ResourceTable(options: options, types: types)
    var result = [
      GeneratedFile(
        name: "Namespaces.swift",
        content: try NamespaceGenerator(
          options: options, types: types, files: files
        ).generate())
    ]
    for file in files {
      let generator = FileGenerator(
        context: Context(
          options: options, types: types, rules: rules, permissions: permissions, resources: resources,
          file: file))
      result.append(GeneratedFile(name: generator.fileName, content: try generator.generate()))
    }
    return result
  }
}

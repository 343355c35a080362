/// Writes a service.
struct ServiceGenerator {
  let context: Context
  let service: ProtoService
  func generate(into out: inout SourceWriter) throws(GeneratorError) {}
}

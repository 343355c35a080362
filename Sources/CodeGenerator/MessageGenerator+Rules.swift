extension MessageGenerator {
  func validate(into out: inout SourceWriter) throws(GeneratorError) {}
}

import CDescriptors
import CProtobufC

extension DescriptorReader {
  func read(
    _ source: Google__Protobuf__FieldDescriptorProto, in scope: String, comment: String
  ) throws(GeneratorError) -> ProtoField {
    var result = ProtoField()
    result.name = text(source.name)
    result.number = Int(source.number)
    result.comment = comment
    guard let kind = FieldKind(rawValue: UInt32(source.type.rawValue)) else {
      throw GeneratorError(file: fileName, element: "\(scope).\(result.name)", "unknown field type")
    }
    result.kind = kind
    result.label =
      source.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED ? .repeated : .singular
    result.typeName = String(text(source.type_name).drop { $0 == "." })
    result.isOptional = source.proto3_optional != 0
    if source.has_oneof_index != 0, !result.isOptional { result.oneof = Int(source.oneof_index) }
    if let options = source.options?.pointee {
      result.isPacked = options.has_packed == 0 || options.packed != 0
      result.isLazy = options.lazy != 0
      let element = "\(scope).\(result.name)"
      result.rules = try rules(OptionNumber.fieldRules, of: options, element: element)
      result.outputRules = try rules(OptionNumber.outputRules, of: options, element: element)
    }
    return result
  }

  func read(
    _ source: Google__Protobuf__OneofDescriptorProto, in scope: String, comment: String
  ) throws(GeneratorError) -> ProtoMessage.Oneof {
    var result = ProtoMessage.Oneof(name: text(source.name), comment: comment)
    guard let bytes = source.options.flatMap({ option(OptionNumber.oneofRules, of: $0.pointee.base) }) else {
      return result
    }
    guard let rules = payshare__options__oneof_rules__unpack(nil, bytes.count, bytes) else {
      throw malformed("oneof_rules", "\(scope).\(result.name)")
    }
    defer { payshare__options__oneof_rules__free_unpacked(rules, nil) }
    result.isRequired = rules.pointee.required != 0
    return result
  }

  func malformed(_ option: String, _ element: String) -> GeneratorError {
    GeneratorError(file: fileName, element: element, "the option payshare.options.\(option) cannot be read")
  }

  private func rules(
    _ number: UInt32, of options: Google__Protobuf__FieldOptions, element: String
  ) throws(GeneratorError) -> FieldRules? {
    guard let bytes = option(number, of: options.base) else { return nil }
    guard let rules = payshare__options__field_rules__unpack(nil, bytes.count, bytes) else {
      throw malformed("rules", element)
    }
    defer { payshare__options__field_rules__free_unpacked(rules, nil) }
    var result = FieldRules(isRequired: rules.pointee.required != 0)
    if let text = rules.pointee.string?.pointee { result.text = try read(text, element) }
    if let integer = rules.pointee.integer?.pointee {
      result.integer = FieldRules.Integer(
        min: integer._min_case.rawValue != 0 ? integer.min : nil,
        max: integer._max_case.rawValue != 0 ? integer.max : nil)
    }
    if let bytes = rules.pointee.bytes?.pointee {
      result.bytes = FieldRules.Bytes(
        minLength: bytes._min_length_case.rawValue != 0 ? bytes.min_length : nil,
        maxLength: bytes._max_length_case.rawValue != 0 ? bytes.max_length : nil)
    }
    if let repeated = rules.pointee.repeated?.pointee {
      result.repeated = FieldRules.Repeated(
        minItems: repeated._min_items_case.rawValue != 0 ? repeated.min_items : nil,
        maxItems: repeated._max_items_case.rawValue != 0 ? repeated.max_items : nil,
        isUnique: repeated.unique != 0, uniqueBy: text(repeated.unique_by))
    }
    if let values = rules.pointee.enum_?.pointee { result.isDefinedOnly = values.defined_only != 0 }
    return result
  }

  private func read(
    _ rules: Payshare__Options__StringRules, _ element: String
  ) throws(GeneratorError) -> FieldRules.Text {
    guard let format = FieldRules.TextFormat(rawValue: UInt32(rules.format.rawValue)) else {
      throw GeneratorError(file: fileName, element: element, "unknown string format")
    }
    return FieldRules.Text(
      minLength: rules._min_length_case.rawValue != 0 ? rules.min_length : nil,
      maxLength: rules._max_length_case.rawValue != 0 ? rules.max_length : nil,
      format: format, pattern: text(rules.pattern), isNotBlank: rules.not_blank != 0)
  }
}

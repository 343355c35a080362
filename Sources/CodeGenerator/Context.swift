/// What every part of the generator needs to know.
struct Context {
  let options: GeneratorOptions
  let types: TypeTable
  let rules: RuleTable
  let permissions: PermissionTable
  let resources: ResourceTable
  let file: ProtoFile

  /// The Swift type of one value of a field, without optionality or repetition.
  func elementType(_ field: ProtoField) -> String {
    switch field.kind {
    case .double: "Double"
    case .float: "Float"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint64, .fixed64: "UInt64"
    case .int32, .sint32, .sfixed32: "Int32"
    case .uint32, .fixed32: "UInt32"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .message, .group, .enumeration: types.swiftName(field.typeName)
    }
  }

  /// The runtime's codec of one value of a field.
  func codec(_ field: ProtoField) -> String {
    switch field.kind {
    case .double: "DoubleCodec"
    case .float: "FloatCodec"
    case .int64: "Int64Codec"
    case .uint64: "UInt64Codec"
    case .int32: "Int32Codec"
    case .fixed64: "Fixed64Codec"
    case .fixed32: "Fixed32Codec"
    case .bool: "BoolCodec"
    case .string: "StringCodec"
    case .bytes: "BytesCodec"
    case .uint32: "UInt32Codec"
    case .sfixed32: "SFixed32Codec"
    case .sfixed64: "SFixed64Codec"
    case .sint32: "SInt32Codec"
    case .sint64: "SInt64Codec"
    case .enumeration: "EnumCodec<\(elementType(field))>"
    case .message, .group: "MessageCodec<\(elementType(field))>"
    }
  }

  /// The case of an enum with the number zero, which proto3 requires to be the first.
  func zeroCase(_ enumName: String) -> String {
    types.entries[enumName]?.enumeration.flatMap { EnumGenerator.caseNames($0).first } ?? "init()"
  }

  /// An error about an element of this file.
  func error(_ element: String, _ problem: String) -> GeneratorError {
    GeneratorError(file: file.name, element: element, problem)
  }
}

/// How names of the contract become names in Swift.
enum SwiftNames {
  /// Segments of a name that Swift writes in capitals when they are not its beginning.
  private static let initialisms: [String: String] = [
    "id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs", "uri": "URI", "uris": "URIs", "http": "HTTP",
    "https": "HTTPS", "ip": "IP", "utc": "UTC", "uuid": "UUID",
  ]

  /// `request_id` → `requestID`.
  static func lowerCamel(_ name: String) -> String {
    var result = ""
    for segment in name.split(separator: "_") {
      if result.isEmpty {
        result = lowercasedFirstWord(segment)
      } else if let initialism = initialisms[segment.lowercased()] {
        result += initialism
      } else {
        result += segment.prefix(1).uppercased() + segment.dropFirst()
      }
    }
    return result
  }

  /// `GetEvent` → `getEvent`, `URLOf` → `urlOf`, `HTTP` → `http`.
  private static func lowercasedFirstWord(_ name: Substring) -> String {
    let capitals = name.prefix { $0.isUppercase }.count
    if capitals == name.count { return name.lowercased() }
    let lowered = max(1, capitals - 1)
    return name.prefix(lowered).lowercased() + name.dropFirst(lowered)
  }

  /// `EXPENSE_STATE_ACTIVE` of the enum `ExpenseState` → `ACTIVE`; unchanged without that prefix.
  static func withoutPrefix(_ value: String, enumName: String) -> String {
    var rest = Substring(value)
    for character in enumName where character != "_" {
      rest = rest.drop { $0 == "_" }
      guard let first = rest.first, first.uppercased() == character.uppercased() else { return value }
      rest = rest.dropFirst()
    }
    guard rest.first == "_" else { return value }
    rest = rest.drop { $0 == "_" }
    guard let first = rest.first, first.isLetter else { return value }
    return String(rest)
  }

  /// `payshare.v1` → `PayshareV1`.
  static func namespace(_ package: String) -> String {
    package.split { $0 == "." || $0 == "_" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A property, parameter, case or function.
  static func member(_ name: String) -> String {
    let camel = lowerCamel(name)
    if takenMembers.contains(camel) { return camel + "_" }
    return keywords.contains(camel) ? "`\(camel)`" : camel
  }

  /// A struct, enum or protocol; one that would hide a type that generated code names gets an underscore.
  static func type(_ name: String) -> String {
    let capitalised = name.prefix(1).uppercased() + name.dropFirst()
    return takenTypes.contains(capitalised) ? capitalised + "_" : capitalised
  }

  /// Members that every message or enum has already.
  private static let takenMembers: Set<String> = [
    "self", "hashValue", "encode", "encoded", "merge", "validate", "unrecognized", "rawValue", "isDefined",
    "fullName", "schemas", "violations",
  ]

  private static let takenTypes: Set<String> = [
    "Any", "Array", "Bool", "Box", "DescribedMessage", "Dictionary", "Double", "EncodedSize", "Error",
    "FileDescriptor",
    "Float", "Hashable",
    "Hasher", "Int", "Int32", "Int64", "Limits", "Message", "Optional", "Pattern", "Protocol", "ProtobufEnum",
    "RPC",
    "SchemaSet", "Self",
    "Sendable", "Service", "Set", "StaticString", "String", "Type", "UInt32", "UInt64", "UInt8", "Violations",
    "WireReader", "WireWriter", "DecodingError", "CallOptions", "Channel", "ServerCall", "ServerMethod",
    "MethodDescriptor", "MethodPolicy", "ServiceDescriptor", "RequestStream", "ResponseStream",
    "ResponseWriter",
    "BidirectionalCall", "ClientStreamingCall",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit",
    "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}

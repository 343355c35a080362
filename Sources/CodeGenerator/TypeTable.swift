/// Every message and enum of the request, with its Swift name, module and size.
struct TypeTable {
  struct Entry {
    /// With its namespace: `PayshareV1.Event.Member`.
    let swiftName: String
    /// The Swift module it is generated into.
    let module: String
    /// nil for an enum.
    let message: ProtoMessage?
    /// nil for a message.
    let enumeration: ProtoEnum?
  }

  /// Sub-messages estimated larger than this, in bytes, are held in a `Box`, so that messages stay cheap to move.
  static let largestInlineSize = 128

  private(set) var entries: [String: Entry] = [:]
  private var sizes: [String: Int] = [:]
  private var recursive: Set<String> = []

  init(files: [ProtoFile], options: GeneratorOptions) {
    for file in files {
      let module = options.module(ofFile: file.name)
      let namespace = SwiftNames.namespace(file.package)
      for message in file.messages { add(message, in: namespace, module) }
      for value in file.enums { add(value, in: namespace, module) }
    }
    for name in entries.keys.sorted() where reaches(name, from: name) { recursive.insert(name) }
    for name in entries.keys.sorted() { sizes[name] = size(ofMessage: name) }
  }

  private mutating func add(_ message: ProtoMessage, in scope: String, _ module: String) {
    let swiftName = "\(scope).\(SwiftNames.type(message.name))"
    entries[message.fullName] = Entry(
      swiftName: swiftName, module: module, message: message, enumeration: nil)
    for nested in message.messages { add(nested, in: swiftName, module) }
    for nested in message.enums { add(nested, in: swiftName, module) }
  }

  private mutating func add(_ value: ProtoEnum, in scope: String, _ module: String) {
    entries[value.fullName] = Entry(
      swiftName: "\(scope).\(SwiftNames.type(value.name))", module: module, message: nil, enumeration: value)
  }

  /// The entry's Swift name.
  func swiftName(_ fullName: String) -> String { entries[fullName]?.swiftName ?? fullName }

  /// The message of that name.
  func message(_ fullName: String) -> ProtoMessage? { entries[fullName]?.message }

  /// The two fields of a map's entry, if the field is a map.
  func mapEntry(_ field: ProtoField) -> (key: ProtoField, value: ProtoField)? {
    guard field.label == .repeated, field.kind == .message, let entry = message(field.typeName),
      entry.isMapEntry, entry.fields.count == 2
    else { return nil }
    return (entry.fields[0], entry.fields[1])
  }

  /// Whether a singular sub-message cannot, or should not, be stored inside the message around it.
  func isIndirect(_ field: ProtoField, in message: ProtoMessage) -> Bool {
    guard field.kind == .message, field.label == .singular else { return false }
    if closesCycle(field, in: message) { return true }
    return (sizes[field.typeName] ?? 0) > TypeTable.largestInlineSize
  }

  private func closesCycle(_ field: ProtoField, in message: ProtoMessage) -> Bool {
    recursive.contains(message.fullName)
      && (field.typeName == message.fullName || reaches(message.fullName, from: field.typeName))
  }

  /// Whether a message of type `start` can hold one of type `target` other than in a list or map.
  private func reaches(_ target: String, from start: String) -> Bool {
    var seen: Set<String> = []
    var open = [start]
    while let name = open.popLast() {
      for field in message(name)?.fields ?? [] where field.kind == .message && field.label == .singular {
        if field.typeName == target { return true }
        if seen.insert(field.typeName).inserted { open.append(field.typeName) }
      }
    }
    return false
  }

  private mutating func size(ofMessage name: String) -> Int {
    if let size = sizes[name] { return size }
    guard let message = message(name) else { return 8 }
    var total = 0
    var oneofs: [Int: Int] = [:]
    for field in message.fields {
      let size = size(of: field, in: message)
      if let oneof = field.oneof {
        oneofs[oneof] = max(oneofs[oneof] ?? 0, size + 8)
      } else {
        total += size
      }
    }
    return total + oneofs.values.reduce(0, +)
  }

  private mutating func size(of field: ProtoField, in message: ProtoMessage) -> Int {
    if field.label == .repeated { return 8 }
    let presence = field.isOptional ? 8 : 0
    switch field.kind {
    case .string: return 16
    case .bytes: return 8
    case .message:
      if closesCycle(field, in: message) { return 8 }
      let size = size(ofMessage: field.typeName)
      sizes[field.typeName] = size
      return size > TypeTable.largestInlineSize ? 8 : size + 8
    case .double, .int64, .uint64, .fixed64, .sfixed64, .sint64, .enumeration: return 8 + presence
    default: return 4 + presence / 2
    }
  }
}

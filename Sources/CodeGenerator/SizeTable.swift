/// The greatest sizes of messages on the wire, in bytes, if rules and types bound them.
struct SizeTable {
  /// The bytes of a negative number, and of the largest 64-bit number.
  private static let longestVarint = 10
  private static let bytesOfScalar = 4

  let types: TypeTable

  /// A message without the elements of its lists and maps; nil if nothing bounds it.
  func message(_ message: ProtoMessage) -> Int? { size(of: message, withLists: false, around: []) }

  /// One element of a list, with its tag and length; nil if nothing bounds it, and for maps.
  func element(of field: ProtoField) -> Int? {
    if types.mapEntry(field) != nil { return nil }
    return size(ofOne: field, around: [])
  }

  private func size(of message: ProtoMessage, withLists: Bool, around: Set<String>) -> Int? {
    // A recursive message has no greatest size.
    if around.contains(message.fullName) { return nil }
    let around = around.union([message.fullName])
    var total = 0
    var oneofs: [Int: Int] = [:]
    for field in message.fields {
      if field.label == .repeated {
        if !withLists { continue }
        guard types.mapEntry(field) == nil, let count = field.rules?.repeated?.maxItems,
          let size = size(ofOne: field, around: around)
        else { return nil }
        total += Int(count) * size
        continue
      }
      guard let size = size(ofOne: field, around: around) else { return nil }
      if let oneof = field.oneof {
        oneofs[oneof] = max(oneofs[oneof] ?? 0, size)
      } else {
        total += size
      }
    }
    return total + oneofs.values.reduce(0, +)
  }

  /// One value with its tag.
  private func size(ofOne field: ProtoField, around: Set<String>) -> Int? {
    guard let value = size(ofValue: field, around: around) else { return nil }
    let tag = SizeTable.varint(UInt64(field.number) << 3)
    return tag + value + (field.kind.wireType == 2 ? SizeTable.varint(UInt64(value)) : 0)
  }

  private func size(ofValue field: ProtoField, around: Set<String>) -> Int? {
    let rules = field.rules ?? field.outputRules
    switch field.kind {
    case .string: return SizeTable.text(rules?.text)
    case .bytes: return (rules?.bytes?.maxLength).map { Int($0) }
    case .bool: return 1
    case .fixed32, .sfixed32, .float: return 4
    case .fixed64, .sfixed64, .double: return 8
    case .enumeration: return enumeration(field, rules)
    case .message:
      return types.message(field.typeName).flatMap { size(of: $0, withLists: true, around: around) }
    case .group: return nil
    case .uint32, .sint32: return 5
    default:
      guard let least = rules?.integer?.min, let greatest = rules?.integer?.max, least >= 0 else {
        return SizeTable.longestVarint
      }
      return SizeTable.varint(UInt64(greatest))
    }
  }

  private func enumeration(_ field: ProtoField, _ rules: FieldRules?) -> Int {
    guard rules?.isDefinedOnly == true, let values = types.entries[field.typeName]?.enumeration?.values,
      let greatest = values.map(\.number).max(), !values.contains(where: { $0.number < 0 })
    else { return SizeTable.longestVarint }
    return SizeTable.varint(UInt64(greatest))
  }

  /// A text in UTF-8. All formats are ASCII, so their lengths are in bytes.
  private static func text(_ rules: FieldRules.Text?) -> Int? {
    guard let rules else { return nil }
    if rules.format != .unspecified { return Int(RuleChecker.maximumLength(of: rules)) }
    return rules.maxLength.map { bytesOfScalar * Int($0) }
  }

  private static func varint(_ value: UInt64) -> Int { max(1, (64 - value.leadingZeroBitCount + 6) / 7) }
}

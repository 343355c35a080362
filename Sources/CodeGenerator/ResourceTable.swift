/// The kinds of resources that policies may name: the values of one enum of the contract.
struct ResourceTable {
  private static let prefix = "RESOURCE_TYPE_"

  private let enumName: String?
  private let values: Set<String>

  /// The values of the enum that the options name; without one, only the form of a kind is checked.
  init(options: GeneratorOptions, types: TypeTable) throws(GeneratorError) {
    enumName = options.resources
    guard let enumName else {
      values = []
      return
    }
    guard let found = types.entries[enumName]?.enumeration else {
      throw GeneratorError("the option resources=\(enumName) names no enum")
    }
    for value in found.values where value.number != 0 && ResourceTable.text(of: value.name) == nil {
      throw GeneratorError("\(enumName): \(value.name) is not of the form RESOURCE_TYPE_NAME")
    }
    values = Set(found.values.filter { $0.number != 0 }.map(\.name))
  }

  /// Why a policy cannot name a kind of resource; nil where it can.
  func problem(of name: String) -> String? {
    guard ResourceTable.text(of: name) != nil else {
      return "its resource '\(name)' is not of the form RESOURCE_TYPE_NAME"
    }
    guard let enumName, !values.contains(name) else { return nil }
    return "its resource '\(name)' is not in \(enumName)"
  }

  /// `RESOURCE_TYPE_EVENT` as it is shown and stored: `event`; nil for a name of another form.
  static func text(of name: String) -> String? {
    guard name.hasPrefix(prefix), name != "RESOURCE_TYPE_UNSPECIFIED" else { return nil }
    let rest = name.dropFirst(prefix.count)
    let isName = !rest.isEmpty && rest.allSatisfy { $0 == "_" || ("A"..."Z").contains($0) }
    return isName ? rest.lowercased() : nil
  }
}

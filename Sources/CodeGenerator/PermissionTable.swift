/// The permissions that policies may name: the values of one enum of the contract.
struct PermissionTable {
  private static let prefix = "PERMISSION_"

  private let enumName: String?
  private let values: Set<String>

  /// The values of the enum that the options name; without one, only the form of a permission is checked.
  init(options: GeneratorOptions, types: TypeTable) throws(GeneratorError) {
    enumName = options.permissions
    guard let enumName else {
      values = []
      return
    }
    guard let found = types.entries[enumName]?.enumeration else {
      throw GeneratorError("the option permissions=\(enumName) names no enum")
    }
    for value in found.values where value.number != 0 && PermissionTable.text(of: value.name) == nil {
      throw GeneratorError("\(enumName): \(value.name) is not of the form PERMISSION_RESOURCE_VERB")
    }
    values = Set(found.values.filter { $0.number != 0 }.map(\.name))
  }

  /// Why a policy cannot name a permission; nil where it can.
  func problem(of name: String) -> String? {
    guard PermissionTable.text(of: name) != nil else {
      return "its permission '\(name)' is not of the form PERMISSION_RESOURCE_VERB"
    }
    guard let enumName, !values.contains(name) else { return nil }
    return "its permission '\(name)' is not in \(enumName)"
  }

  /// `PERMISSION_EVENT_READ` as it is shown and stored: `event.read`; nil for a name of another form.
  static func text(of name: String) -> String? {
    guard name.hasPrefix(prefix) else { return nil }
    let words = name.dropFirst(prefix.count).split(separator: "_", omittingEmptySubsequences: false)
    let isWord = { (word: Substring) in
      !word.isEmpty && word.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
    guard words.count >= 2, words.allSatisfy(isWord), let verb = words.last else { return nil }
    return "\(words.dropLast().joined(separator: "_")).\(verb)".lowercased()
  }
}

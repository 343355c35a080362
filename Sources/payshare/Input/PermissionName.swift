import PayshareClient

/// Permissions by the names that people read and write: `event.read`.
enum PermissionName {
  /// A permission of the contract.
  struct Entry: Sendable {
    let name: String
    let value: PayshareV1.Permission
    fileprivate let fullName: String

    /// What it allows. Read from the contract's comments when it is shown: most commands do not need them.
    var comment: String { ContractText.lines(of: fullName).joined(separator: " ") }
  }

  /// The prefix of every name in the contract.
  private static let prefix = "PERMISSION_"

  /// Every permission, in the contract's order.
  static let all: [Entry] = {
    let fullName = "payshare.v1.Permission"
    let values = PayshareAPIFileDescriptors.schemas.enumeration(fullName)?.values ?? []
    return values.filter { $0.number != 0 }.map { value in
      Entry(
        name: text(ofValue: value.name), value: PayshareV1.Permission(rawValue: value.number),
        fullName: "\(fullName).\(value.name)")
    }
  }()

  /// The names alone.
  static var names: [String] { all.map(\.name) }

  private static let texts = Dictionary(all.map { ($0.value, $0.name) }) { first, _ in first }
  private static let values = Dictionary(all.map { ($0.name, $0.value) }) { first, _ in first }

  /// The name of a permission; its number if this version of the contract has no name for it.
  static func text(_ permission: PayshareV1.Permission) -> String {
    texts[permission] ?? "\(permission.rawValue)"
  }

  /// The permission with this name.
  /// - Parameter option: the option that it was given for, if it was one.
  static func value(
    of name: String, option: String? = nil
  ) throws(CommandError) -> PayshareV1.Permission {
    if let value = values[name.lowercased()] { return value }
    let guess = ArgumentCheck.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
    throw .usage(
      "\(option.map { "\($0): " } ?? "")there is no permission \(TextWidth.printable(name))\(guess)\n"
        + "payshare access permissions lists them.")
  }

  /// `event.read` for `PERMISSION_EVENT_READ`: the last word is the verb.
  private static func text(ofValue name: String) -> String {
    let words = name.dropFirst(prefix.count).lowercased().split(separator: "_")
    return "\(words.dropLast().joined(separator: "_")).\(words.last ?? "")"
  }
}

public import PayshareAPI
import Protobuf

extension PayshareV1.Permission {
  /// The prefix of every name in the contract.
  private static let prefix = "PERMISSION_"

  /// The permissions by `resource.verb`, as the contract names them: `event.read` for `PERMISSION_EVENT_READ`.
  private static let byName: [String: PayshareV1.Permission] = {
    let schema = PayshareAPIFileDescriptors.schemas.enumeration("payshare.v1.Permission")
    let values = (schema?.values ?? []).filter { $0.number != 0 }
    return Dictionary(
      values.map { (name(ofValue: $0.name), PayshareV1.Permission(rawValue: $0.number)) }
    ) { first, _ in first }
  }()

  private static let names = Dictionary(byName.map { ($1, $0) }) { first, _ in first }

  /// Every permission of the contract.
  static var all: Set<PayshareV1.Permission> { Set(byName.values) }

  /// The permission with this name; nil if this version of the contract has none.
  public init?(name: String) {
    guard let permission = Self.byName[name] else { return nil }
    self = permission
  }

  /// The name that is shown, logged and stored with roles: `event.read`; nil for none and for one that this version
  /// of the contract does not know.
  public var name: String? { Self.names[self] }

  private static func name(ofValue value: String) -> String {
    let words = value.dropFirst(prefix.count).lowercased().split(separator: "_")
    return "\(words.dropLast().joined(separator: "_")).\(words.last ?? "")"
  }
}

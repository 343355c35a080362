import ArgumentParser
import PayshareClient

/// What is to change about a role.
struct RoleChangeOptions: ParsableArguments, Sendable {
  @Option(
    help: "A permission, such as expense.read. Repeatable; replaces those before.",
    completion: .list(PermissionName.names))
  var permission: [String] = []
  @Option(help: "A permission more. Repeatable.", completion: .list(PermissionName.names))
  var addPermission: [String] = []
  @Option(help: "A permission less. Repeatable.", completion: .list(PermissionName.names))
  var removePermission: [String] = []
  @Option(help: "What it can be granted on: organisation, group or event. Repeatable; replaces those before.")
  var on: [ResourceKind] = []
  @Option(help: "The name for people.") var title: String?
  @Option(help: "What it is for.") var description: String?

  func validate() throws {
    if !permission.isEmpty, !addPermission.isEmpty || !removePermission.isEmpty {
      throw ValidationError("--permission excludes --add-permission and --remove-permission")
    }
  }

  /// Whether nothing is stated.
  var isEmpty: Bool {
    permission.isEmpty && addPermission.isEmpty && removePermission.isEmpty && on.isEmpty && title == nil
      && description == nil
  }

  /// The changed role, and the paths of an update mask.
  func applied(to stored: PayshareV1.Role) throws(CommandError) -> (role: PayshareV1.Role, paths: [String]) {
    var (role, paths) = (stored, [String]())
    if !permission.isEmpty || !addPermission.isEmpty || !removePermission.isEmpty {
      role.permissions = try permissions(of: stored)
      paths.append("permissions")
    }
    if !on.isEmpty { (role.resourceTypes, paths) = (on.map(\.value), paths + ["resource_types"]) }
    if let title { (role.title, paths) = (title, paths + ["title"]) }
    if let description { (role.description, paths) = (description, paths + ["description"]) }
    return (role, paths)
  }

  private func permissions(of stored: PayshareV1.Role) throws(CommandError) -> [PayshareV1.Permission] {
    if !permission.isEmpty { return try PermissionName.values(of: permission, option: "--permission") }
    let more = try PermissionName.values(of: addPermission, option: "--add-permission")
    let less = try PermissionName.values(of: removePermission, option: "--remove-permission")
    if let missing = less.first(where: { !stored.permissions.contains($0) }) {
      throw .usage("--remove-permission: the role does not have \(PermissionName.text(missing))")
    }
    return (stored.permissions + more.filter { !stored.permissions.contains($0) }).filter {
      !less.contains($0)
    }
  }
}

extension PermissionName {
  /// The permissions with these names, each once.
  static func values(of names: [String], option: String) throws(CommandError) -> [PayshareV1.Permission] {
    var values: [PayshareV1.Permission] = []
    for name in names {
      let value = try value(of: name, option: option)
      if !values.contains(value) { values.append(value) }
    }
    return values
  }
}

public import Identifiers
public import Rules

/// What may be done with categories. No I/O, no clock.
public enum CategoryRules {
  /// A new category.
  public static func new(
    id: UUID, displayName: String, under parentID: UUID?, in tree: CategoryTree
  ) throws(Refusal) -> Category {
    if tree.count >= CategoryTree.maximumCategories {
      throw .precondition(
        reason: "TOO_MANY_CATEGORIES",
        message:
          "an organisation has at most \(CategoryTree.maximumCategories) categories; merged ones count, too")
    }
    let parent = try parent(parentID, field: "category.parent_category_id", in: tree)
    try requireRoom(for: 1, under: parent, in: tree)
    let category = Category(id: id, displayName: displayName, parentID: parent)
    try requireName(of: category, in: tree)
    return category
  }

  /// The category under another name.
  public static func rename(
    _ category: Category, to displayName: String, etag: String, in tree: CategoryTree
  ) throws(Refusal) -> Category {
    try requireChangeable(category, etag: etag)
    return try changed(category, in: tree) { $0.displayName = displayName }
  }

  /// The category under another parent, or at the top.
  public static func move(
    _ category: Category, under parentID: UUID?, etag: String, in tree: CategoryTree
  ) throws(Refusal) -> Category {
    try requireChangeable(category, etag: etag)
    let parent = try parent(parentID, field: "parent_category_id", in: tree)
    if let parent { try requireOutside(parent, category, in: tree) }
    try requireRoom(for: tree.height(of: category.id), under: parent, in: tree)
    return try changed(category, in: tree) { $0.parentID = parent }
  }

  /// The category out of use, or in use again; unchanged if it was so already.
  public static func archive(
    _ category: Category, _ isArchived: Bool, etag: String, in tree: CategoryTree
  ) throws(Refusal) -> Category {
    try requireChangeable(category, etag: etag)
    return try changed(category, in: tree) { $0.isArchived = isArchived }
  }

  /// The category as another name of a second one, which takes its place, and those below it with their new parent.
  public static func merge(
    _ category: Category, into otherID: UUID, etag: String, in tree: CategoryTree
  ) throws(Refusal) -> (merged: Category, moved: [Category]) {
    try requireChangeable(category, etag: etag)
    guard let other = tree.meaning(of: otherID) else { throw unknown("into_category_id") }
    try requireOutside(other.id, category, in: tree)
    let merged = try changed(category, in: tree) { $0.mergedIntoID = other.id }
    let children = tree.children(of: category.id)
    try requireRoom(for: tree.height(of: category.id) - 1, under: other.id, in: tree)
    var moved: [Category] = []
    for child in children {
      var child = child
      (child.parentID, child.version) = (other.id, child.version.next)
      try requireName(of: child, in: tree)
      moved.append(child)
    }
    return (merged, moved)
  }

  /// What two names have in common that differ in their case only.
  static func key(_ displayName: String) -> String { displayName.lowercased() }

  private static func requireChangeable(_ category: Category, etag: String) throws(Refusal) {
    try category.version.require(etag: etag)
    guard category.mergedIntoID != nil else { return }
    throw .precondition(
      reason: "CATEGORY_MERGED", message: "the category was merged into another one: change that one")
  }

  /// The next version of a category; itself if nothing about it is new.
  private static func changed(
    _ category: Category, in tree: CategoryTree, _ change: (inout Category) -> Void
  ) throws(Refusal) -> Category {
    var new = category
    change(&new)
    if new == category { return category }
    try requireName(of: new, in: tree)
    new.version = category.version.next
    return new
  }

  private static func parent(
    _ id: UUID?, field: String, in tree: CategoryTree
  ) throws(Refusal) -> UUID? {
    guard let id else { return nil }
    guard let parent = tree.meaning(of: id) else { throw unknown(field) }
    return parent.id
  }

  private static func requireOutside(
    _ other: UUID, _ category: Category, in tree: CategoryTree
  ) throws(Refusal) {
    guard tree.lineage(of: other).contains(where: { $0.id == category.id }) else { return }
    throw .precondition(
      reason: "CATEGORY_CYCLE", message: "the other category is this one, or is below it")
  }

  private static func requireRoom(
    for levels: Int, under parent: UUID?, in tree: CategoryTree
  ) throws(Refusal) {
    let above = parent.map { tree.lineage(of: $0).count } ?? 0
    guard above + levels > CategoryTree.maximumDepth else { return }
    throw .precondition(
      reason: "CATEGORY_TOO_DEEP", message: "categories are at most \(CategoryTree.maximumDepth) levels deep")
  }

  private static func requireName(of category: Category, in tree: CategoryTree) throws(Refusal) {
    if category.isArchived || category.mergedIntoID != nil { return }
    let key = key(category.displayName)
    let isTaken = tree.children(of: category.parentID).contains {
      $0.id != category.id && !$0.isArchived && Self.key($0.displayName) == key
    }
    guard isTaken else { return }
    throw .precondition(
      reason: "CATEGORY_NAME_TAKEN",
      message: "there is a category \"\(category.displayName)\" in the same place already")
  }

  private static func unknown(_ field: String) -> Refusal {
    .invalid([FieldViolation(field, "UNKNOWN_CATEGORY", "there is no category with this id")])
  }
}

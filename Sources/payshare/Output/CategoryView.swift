import PayshareClient

/// Categories as people see them: a tree, and paths in it.
struct CategoryView {
  private let categories: [PayshareV1.Category]
  private let byID: [String: PayshareV1.Category]

  /// Categories in the order of their tree.
  init(_ categories: [PayshareV1.Category]) {
    self.categories = categories
    byID = Dictionary(categories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tree, each level indented.
  var text: String {
    var table = Table([("CATEGORY", .left), ("CODE", .left), ("", .left), ("ID", .left)])
    for category in categories {
      // A merged one is listed after the category that it means.
      let place = byID[category.mergedIntoCategoryID] ?? category
      let indent = String(repeating: "  ", count: lineage(of: place).count - 1)
      table.add([indent + category.displayName, category.code, state(of: category), category.id])
    }
    return table.text
  }

  /// Those that a text may mean: by id, else those in use by path, code or name, else those not in use.
  func categories(named text: String) -> [PayshareV1.Category] {
    if let category = byID[text.lowercased()] { return [category] }
    let key = text.lowercased()
    let named = categories.filter {
      [path(of: $0), $0.code, $0.displayName].contains { $0.lowercased() == key }
    }
    let inUse = named.filter { state(of: $0).isEmpty }
    return inUse.isEmpty ? named : inUse
  }

  /// The names from the top down to a category.
  func path(of category: PayshareV1.Category) -> String {
    lineage(of: category).map(\.displayName).joined(separator: "/")
  }

  /// The path of a category by its id.
  func path(ofID id: String) -> String { byID[id].map { path(of: $0) } ?? id }

  private func lineage(of category: PayshareV1.Category) -> [PayshareV1.Category] {
    var lineage = [category]
    while let parent = lineage.first.flatMap({ byID[$0.parentCategoryID] }), lineage.count <= byID.count {
      lineage.insert(parent, at: 0)
    }
    return lineage
  }

  private func state(of category: PayshareV1.Category) -> String {
    if let other = byID[category.mergedIntoCategoryID] { return "merged into \(path(of: other))" }
    return category.archiveTime == nil ? "" : "archived"
  }
}

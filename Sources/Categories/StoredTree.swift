import Identifiers
import Postgres
import RPC

/// The categories of an organisation, as they were read together.
public struct StoredTree: Sendable {
  /// The categories.
  public let tree: CategoryTree
  /// The number of changes of the tree.
  public let version: Int64
  private let stored: [UUID: CategoryStatements.StoredCategory]

  /// A tree from the rows of an organisation.
  public init(_ categories: [CategoryStatements.StoredCategory], version: Int64) {
    tree = CategoryTree(categories.map(\.category))
    self.version = version
    stored = Dictionary(categories.map { ($0.category.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A category that the request names.
  /// - Throws: `NOT_FOUND` if there is none.
  func category(_ id: UUID) throws(Status) -> CategoryStatements.StoredCategory {
    guard let category = stored[id] else {
      throw Status(.notFound, reason: "CATEGORY_NOT_FOUND", "there is no category with this id")
    }
    return category
  }

  /// All that are in use, or all, in the order of the tree.
  func inOrder(showArchived: Bool) -> [CategoryStatements.StoredCategory] {
    tree.inOrder.compactMap { category in
      showArchived || category.mergedIntoID == nil && tree.isInUse(category.id) ? stored[category.id] : nil
    }
  }
}

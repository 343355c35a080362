public import Categories
public import Identifiers

/// Which lines are part of which: a line is part of the nearest one above it in the tree, also if categories between
/// them have none.
public struct LineHierarchy: Sendable {
  private let tree: CategoryTree
  private let categories: Set<UUID>

  /// The hierarchy of the lines for some categories.
  public init(_ categories: some Sequence<UUID>, in tree: CategoryTree) {
    self.tree = tree
    self.categories = Set(categories)
  }

  /// The lines that count what is spent on a category, from the nearest one upwards; none if it is outside all lines.
  public func lines(counting categoryID: UUID) -> [UUID] {
    tree.lineage(of: categoryID).map(\.id).filter(categories.contains)
  }

  /// The line that a line is part of; nil at the top.
  public func parent(of line: UUID) -> UUID? { lines(counting: line).first { $0 != line } }

  /// The lines that are part of each line and of none below it; under nil those at the top. In order of their ids.
  public var children: [UUID?: [UUID]] {
    Dictionary(grouping: categories.sorted(), by: parent(of:))
  }
}

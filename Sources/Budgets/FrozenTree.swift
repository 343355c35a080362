import Categories
import Identifiers

/// The categories as they were when a revision was approved, in the form in which they are stored. Their names are not:
/// whatever counts goes by ids.
struct FrozenTree: Sendable, Hashable {
  let categoryIDs: [UUID]
  /// The zero UUID stands for none.
  let parentIDs: [UUID]
  /// The zero UUID stands for none.
  let mergedIntoIDs: [UUID]

  /// Columns as they are stored, of the same length.
  init(categoryIDs: [UUID], parentIDs: [UUID], mergedIntoIDs: [UUID]) {
    (self.categoryIDs, self.parentIDs, self.mergedIntoIDs) = (categoryIDs, parentIDs, mergedIntoIDs)
  }

  /// The form in which a tree is stored.
  init(_ tree: CategoryTree) {
    let categories = tree.inOrder
    self.init(
      categoryIDs: categories.map(\.id), parentIDs: categories.map { $0.parentID ?? .zero },
      mergedIntoIDs: categories.map { $0.mergedIntoID ?? .zero })
  }

  /// The tree, without names and without what is archived.
  var tree: CategoryTree {
    CategoryTree(
      categoryIDs.indices.map { index in
        Category(
          id: categoryIDs[index], displayName: "", parentID: Self.id(parentIDs, index),
          mergedIntoID: Self.id(mergedIntoIDs, index))
      })
  }

  private static func id(_ column: [UUID], _ index: Int) -> UUID? {
    column.indices.contains(index) && column[index] != .zero ? column[index] : nil
  }
}

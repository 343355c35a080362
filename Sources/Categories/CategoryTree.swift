public import Identifiers

/// The categories of an organisation. What is spent on one is spent on all above it; a category that was merged into
/// another one means that one.
///
/// A value: a revision of a budget can keep the tree as it was.
public struct CategoryTree: Sendable, Hashable {
  /// The most levels: a category at the top is on the first.
  public static let maximumDepth = 8
  /// The most categories of an organisation, those that are archived or merged included.
  public static let maximumCategories = 1_000

  private let byID: [UUID: Category]
  /// Those that are not merged, by their parent, in the order of their names.
  private let below: [UUID?: [Category]]

  /// A tree of its categories, in any order.
  public init(_ categories: [Category]) {
    byID = Dictionary(categories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    below = Dictionary(grouping: byID.values.filter { $0.mergedIntoID == nil }, by: \.parentID)
      .mapValues { $0.sorted(by: Self.precedes) }
  }

  /// How many categories there are, those that are archived or merged included.
  public var count: Int { byID.count }

  /// A category, also one that was merged.
  public subscript(id: UUID) -> Category? { byID[id] }

  /// The category that an id means: itself, or the one into which it was merged in the end; nil for an unknown id.
  public func meaning(of id: UUID) -> Category? {
    var category = byID[id]
    // No longer than there are categories, even if what is stored went in a circle.
    for _ in 0..<byID.count {
      guard let next = category?.mergedIntoID else { return category }
      category = byID[next]
    }
    return category
  }

  /// The categories right below one, or at the top, by name.
  public func children(of id: UUID?) -> [Category] { below[id] ?? [] }

  /// A category and those above it, from itself upwards; of a merged one those of what it means.
  public func lineage(of id: UUID) -> [Category] {
    var lineage: [Category] = []
    var next = meaning(of: id)
    while let category = next, lineage.count < Self.maximumDepth {
      lineage.append(category)
      next = category.parentID.flatMap { byID[$0] }
    }
    return lineage
  }

  /// Whether something new can be entered under a category: neither it nor one above it is archived.
  public func isInUse(_ id: UUID) -> Bool {
    let lineage = lineage(of: id)
    return !lineage.isEmpty && lineage.allSatisfy { !$0.isArchived }
  }

  /// The ids under which something is entered that counts for a category: its own, those below it, and those that were
  /// merged into one of these.
  public func reach(of id: UUID) -> Set<UUID> {
    guard let top = meaning(of: id)?.id else { return [] }
    return Set(byID.keys.filter { lineage(of: $0).contains { $0.id == top } })
  }

  /// The levels of the part of the tree that begins with a category, itself included.
  func height(of id: UUID) -> Int {
    1 + (children(of: id).map { height(of: $0.id) }.max() ?? 0)
  }

  /// Each category before those below it, those with the same parent by name; merged ones come after the one that they
  /// mean.
  public var inOrder: [Category] {
    let merged = Dictionary(
      grouping: byID.values.filter { $0.mergedIntoID != nil }, by: { meaning(of: $0.id)?.id })
    var order: [Category] = []
    order.reserveCapacity(byID.count)
    func add(_ category: Category) {
      order.append(category)
      order += (merged[category.id] ?? []).sorted(by: Self.precedes)
      for child in children(of: category.id) { add(child) }
    }
    for category in children(of: nil) { add(category) }
    return order
  }

  private static func precedes(_ first: Category, _ second: Category) -> Bool {
    let (one, other) = (CategoryRules.key(first.displayName), CategoryRules.key(second.displayName))
    return one == other ? first.id < second.id : one < other
  }
}

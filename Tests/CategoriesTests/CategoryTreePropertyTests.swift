import Identifiers
import Rules
import SeededRandom
import Testing

@testable import Categories

/// What holds after any sequence of changes.
@Suite("Trees of categories") struct CategoryTreePropertyTests {
  private static func id(_ number: Int) -> UUID { UUID(high: 7, low: UInt64(number)) }

  /// Changes that are chosen at random; those that a rule refuses change nothing.
  private static func changed(
    _ categories: [UUID: Category], _ random: inout SeededGenerator
  ) -> [UUID: Category] {
    let tree = CategoryTree(Array(categories.values))
    let (one, other) = (id(.random(in: 0..<30, using: &random)), id(.random(in: 0..<30, using: &random)))
    let name = "N\(Int.random(in: 0..<12, using: &random))"
    var result = categories
    do throws(Refusal) {
      guard let category = tree[one] else {
        let parent = Bool.random(using: &random) ? nil : tree[other]?.id
        result[one] = try CategoryRules.new(id: one, displayName: name, under: parent, in: tree)
        return result
      }
      let etag = category.version.etag
      switch Int.random(in: 0..<5, using: &random) {
      case 0: result[one] = try CategoryRules.rename(category, to: name, etag: etag, in: tree)
      case 1: result[one] = try CategoryRules.move(category, under: other, etag: etag, in: tree)
      case 2: result[one] = try CategoryRules.move(category, under: nil, etag: etag, in: tree)
      case 3:
        result[one] = try CategoryRules.archive(category, !category.isArchived, etag: etag, in: tree)
      default:
        let (merged, moved) = try CategoryRules.merge(category, into: other, etag: etag, in: tree)
        for category in [merged] + moved { result[category.id] = category }
      }
    } catch {
      return categories
    }
    return result
  }

  @Test func everyAmountCountsOnceOnEachLevelWhateverIsMovedAndMerged() {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<60 {
      var categories: [UUID: Category] = [:]
      for _ in 0..<150 { categories = Self.changed(categories, &random) }
      let tree = CategoryTree(Array(categories.values))
      // An amount entered under each category, also under those that were merged: together they are the top's.
      let amounts = categories.mapValues { _ in Int64.random(in: 1...1_000_000, using: &random) }
      let total = { (id: UUID) in tree.reach(of: id).reduce(Int64(0)) { $0 + amounts[$1, default: 0] } }
      #expect(tree.children(of: nil).map(\.id).map(total).reduce(0, +) == amounts.values.reduce(0, +))
      for category in categories.values where category.mergedIntoID == nil {
        let own = categories.keys.filter { tree.meaning(of: $0)?.id == category.id }
        let below = tree.children(of: category.id).map(\.id).map(total).reduce(0, +)
        #expect(total(category.id) == below + own.reduce(0) { $0 + amounts[$1, default: 0] })
        #expect(tree.lineage(of: category.id).count <= CategoryTree.maximumDepth)
      }
      #expect(Set(tree.inOrder.map(\.id)) == Set(categories.keys) && tree.inOrder.count == categories.count)
    }
  }

  @Test func namesDifferAmongThoseInUseUnderOneParent() {
    var random = SeededGenerator(seed: 20)
    var categories: [UUID: Category] = [:]
    for _ in 0..<2_000 {
      categories = Self.changed(categories, &random)
      let tree = CategoryTree(Array(categories.values))
      for parent in [nil] + categories.keys.map(Optional.some) {
        let names = tree.children(of: parent).filter { !$0.isArchived }.map(\.displayName)
        #expect(Set(names).count == names.count)
      }
    }
  }
}

import Identifiers
import Rules
import Testing

@testable import Categories

@Suite("Rules of categories") struct CategoryRulesTests {
  private static func id(_ number: Int) -> UUID { UUID(high: 7, low: UInt64(number)) }

  /// Food (1) over Groceries (2), over Fruit (3); Home (4).
  private static let categories = [
    Category(id: id(1), displayName: "Food", parentID: nil),
    Category(id: id(2), displayName: "Groceries", parentID: id(1)),
    Category(id: id(3), displayName: "Fruit", parentID: id(2)),
    Category(id: id(4), displayName: "Home", parentID: nil),
  ]
  private let tree = CategoryTree(categories)
  private let etag = ResourceVersion.first.etag

  private func category(_ number: Int) throws -> Category { try #require(tree[Self.id(number)]) }

  /// Why something is refused; nil if it is not.
  private func reason(_ act: () throws -> Void) -> String? {
    do {
      try act()
      return nil
    } catch Refusal.precondition(let reason, _, _) {
      return reason
    } catch Refusal.invalid(let violations) {
      return violations.first.map { "\($0.field) \($0.reason)" }
    } catch {
      return "\(error)"
    }
  }

  @Test func aNewCategoryHasANameOfItsOwnAmongThoseBesideIt() throws {
    let new = { (name: String, parent: Int?) throws -> Category in
      try CategoryRules.new(
        id: Self.id(9), displayName: name, under: parent.map(Self.id), in: self.tree)
    }
    let drinks = try new("Drinks", 1)
    #expect(drinks.parentID == Self.id(1) && drinks.version == .first && !drinks.isArchived)
    #expect(reason { _ = try new("gROCERIES", 1) } == "CATEGORY_NAME_TAKEN")
    #expect(reason { _ = try new("Groceries", 4) } == nil)
    #expect(
      reason { _ = try new("Tea", 8) }
        == "category.parent_category_id UNKNOWN_CATEGORY")
  }

  @Test func noChangeMakesACircle() throws {
    let food = try category(1)
    for number in [1, 2, 3] {
      #expect(
        reason {
          _ = try CategoryRules.move(food, under: Self.id(number), etag: etag, in: tree)
        } == "CATEGORY_CYCLE")
      #expect(
        reason {
          _ = try CategoryRules.merge(food, into: Self.id(number), etag: etag, in: tree)
        } == "CATEGORY_CYCLE")
    }
    let moved = try CategoryRules.move(try category(2), under: Self.id(4), etag: etag, in: tree)
    #expect(moved.parentID == Self.id(4) && moved.version == .first.next)
    #expect(try CategoryRules.move(try category(2), under: nil, etag: etag, in: tree).parentID == nil)
  }

  @Test func theTreeIsAtMostEightLevelsDeep() throws {
    let chain = (1...CategoryTree.maximumDepth).map {
      Category(id: Self.id(10 + $0), displayName: "L\($0)", parentID: $0 == 1 ? nil : Self.id(9 + $0))
    }
    let tree = CategoryTree(Self.categories + chain)
    let deepest = Self.id(10 + CategoryTree.maximumDepth)
    #expect(
      reason {
        _ = try CategoryRules.new(id: Self.id(99), displayName: "More", under: deepest, in: tree)
      } == "CATEGORY_TOO_DEEP")
    let food = try category(1)
    let room = Self.id(10 + CategoryTree.maximumDepth - 3)
    #expect(try CategoryRules.move(food, under: room, etag: etag, in: tree).parentID == room)
    #expect(
      reason {
        _ = try CategoryRules.move(
          food, under: Self.id(10 + CategoryTree.maximumDepth - 2), etag: etag, in: tree)
      } == "CATEGORY_TOO_DEEP")
    // What is given up is not a level: Groceries and Fruit come under the other one.
    let into = Self.id(10 + CategoryTree.maximumDepth - 2)
    #expect(try CategoryRules.merge(food, into: into, etag: etag, in: tree).moved.map(\.id) == [Self.id(2)])
    #expect(
      reason {
        _ = try CategoryRules.merge(
          food, into: Self.id(10 + CategoryTree.maximumDepth - 1), etag: etag, in: tree)
      } == "CATEGORY_TOO_DEEP")
  }

  @Test func anOrganisationHasAtMostAThousandCategories() {
    let many = (0..<CategoryTree.maximumCategories).map {
      Category(id: Self.id(1_000 + $0), displayName: "C\($0)", parentID: nil)
    }
    let add = { (tree: CategoryTree) throws -> Category in
      try CategoryRules.new(id: Self.id(9), displayName: "One more", under: nil, in: tree)
    }
    #expect(reason { _ = try add(CategoryTree(many)) } == "TOO_MANY_CATEGORIES")
    #expect(reason { _ = try add(CategoryTree(Array(many.dropLast()))) } == nil)
  }

  @Test func aMergedCategoryMeansTheOtherOneForEver() throws {
    let (merged, moved) = try CategoryRules.merge(
      try category(2), into: Self.id(4), etag: etag, in: tree)
    #expect(moved.map(\.parentID) == [Self.id(4)])
    let home = try CategoryRules.move(try category(4), under: nil, etag: etag, in: tree)
    let after = CategoryTree([try category(1), merged, home] + moved)
    #expect(after.meaning(of: Self.id(2))?.id == Self.id(4))
    #expect(after.reach(of: Self.id(4)) == [Self.id(2), Self.id(3), Self.id(4)])
    #expect(after.reach(of: Self.id(1)) == [Self.id(1)])
    #expect(after.inOrder.map(\.id) == [1, 4, 2, 3].map(Self.id))
    let version = merged.version.etag
    #expect(
      reason { _ = try CategoryRules.rename(merged, to: "Tea", etag: version, in: after) }
        == "CATEGORY_MERGED")
    #expect(
      reason { _ = try CategoryRules.archive(merged, true, etag: version, in: after) } == "CATEGORY_MERGED")
    // Both names are given up when the other one is merged in turn.
    let (second, _) = try CategoryRules.merge(home, into: Self.id(1), etag: home.version.etag, in: after)
    let last = CategoryTree([try category(1), merged, second] + moved)
    #expect(last.meaning(of: Self.id(2))?.id == Self.id(1))
  }

  @Test func anArchivedCategoryAndAllBelowItAreOutOfUseAndItsNameIsFree() throws {
    var food = try CategoryRules.archive(try category(1), true, etag: etag, in: tree)
    let archived = CategoryTree([food] + Self.categories.dropFirst())
    #expect([1, 2, 3, 4].map { archived.isInUse(Self.id($0)) } == [false, false, false, true])
    #expect(!archived.isInUse(Self.id(99)))
    let other = try CategoryRules.new(id: Self.id(5), displayName: "Food", under: nil, in: archived)
    let both = CategoryTree([food, other] + Self.categories.dropFirst())
    #expect(
      reason {
        _ = try CategoryRules.archive(food, false, etag: food.version.etag, in: both)
      } == "CATEGORY_NAME_TAKEN")
    let same = try CategoryRules.archive(food, true, etag: food.version.etag, in: archived)
    #expect(same == food, "one that is archived already stays as it is")
    food = try CategoryRules.archive(food, false, etag: food.version.etag, in: archived)
    #expect(!food.isArchived)
  }

  @Test func anOldVersionIsNotChanged() throws {
    #expect(throws: Refusal.stale(currentETag: etag)) {
      try CategoryRules.rename(try category(1), to: "Meals", etag: "v7", in: tree)
    }
    // Whatever else is wrong: the caller looks again first.
    #expect(throws: Refusal.stale(currentETag: etag)) {
      try CategoryRules.move(try category(1), under: Self.id(3), etag: "v7", in: tree)
    }
    #expect(throws: Refusal.stale(currentETag: etag)) {
      try CategoryRules.merge(try category(1), into: Self.id(3), etag: "v7", in: tree)
    }
  }
}

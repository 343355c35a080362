import GoogleAPI
import Identifiers
import PayshareAPI
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Categories of organisations, over the services.
@Suite("Categories", .timeLimit(.minutes(10))) struct CategoryTests {
  @Test func everyOrganisationBeginsWithTheDefaultSetInTheOrderOfItsTree() async throws {
    try await Payshare.with { payshare in
      let asha = try await payshare.person("Asha")
      let all = try await asha.allCategories()
      #expect(all.count > 40 && all.allSatisfy { !$0.code.isEmpty && $0.etag == "v1" })
      var seen: Set<String> = [""]
      for category in all {
        #expect(seen.contains(category.parentCategoryID), "a category comes after the one above it")
        seen.insert(category.id)
      }
      let food = try #require(all.first { $0.code == "food" })
      let below = all.filter { $0.parentCategoryID == food.id }.map(\.code)
      #expect(below == ["bars", "coffee", "groceries", "restaurants"])
      let acme = try await payshare.anotherOrganisation("acme")
      let theirs = try await acme.allCategories()
      #expect(theirs.map(\.code) == all.map(\.code) && Set(theirs.map(\.id)).isDisjoint(with: all.map(\.id)))
      let hidden = await status {
        _ = try await acme.categories.getCategory(.with { $0.categoryID = food.id })
      }
      #expect(hidden?.code == .notFound && hidden?.reason == "CATEGORY_NOT_FOUND")
    }
  }

  @Test func categoriesAreMadeRenamedMovedMergedAndArchived() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let make = { (name: String, parent: String) in
        try await root.categories.createCategory(
          .with { $0.category = .with { ($0.displayName, $0.parentCategoryID) = (name, parent) } })
      }
      let hobby = try await make("Hobby", "")
      let yarn = try await make("Yarn", hobby.id)
      let wool = try await make("Wool", yarn.id)
      let renamed = try await root.categories.updateCategory(
        .with {
          ($0.categoryID, $0.etag, $0.category) = (hobby.id, hobby.etag, .with { $0.displayName = "Hobbies" })
          $0.updateMask = .with { $0.paths = ["display_name"] }
        })
      #expect(renamed.displayName == "Hobbies" && renamed.etag == "v2")
      let stale = await status {
        _ = try await root.categories.moveCategory(
          .with { ($0.categoryID, $0.etag) = (hobby.id, hobby.etag) })
      }
      #expect(stale?.reason == "STALE_ETAG")
      let merged = try await root.categories.mergeCategory(
        .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (yarn.id, hobby.id, yarn.etag) })
      #expect(merged.mergedIntoCategoryID == hobby.id)
      let woolNow = try await root.categories.getCategory(.with { $0.categoryID = wool.id })
      #expect(woolNow.parentCategoryID == hobby.id && woolNow.etag == "v2")
      let moved = try await root.categories.moveCategory(
        .with { ($0.categoryID, $0.etag) = (wool.id, woolNow.etag) })
      #expect(moved.parentCategoryID.isEmpty)
      let archived = try await root.categories.archiveCategory(
        .with { ($0.categoryID, $0.etag) = (hobby.id, renamed.etag) })
      #expect(archived.archiveTime != nil)
      let shown = try await root.allCategories().map(\.id)
      #expect(!shown.contains(hobby.id) && !shown.contains(yarn.id) && shown.contains(wool.id))
      let all = try await root.allCategories(showArchived: true).map(\.id)
      #expect(Set([hobby.id, yarn.id, wool.id]).isSubset(of: all))
      let back = try await root.categories.unarchiveCategory(
        .with { ($0.categoryID, $0.etag) = (hobby.id, archived.etag) })
      #expect(back.archiveTime == nil && back.etag == "v4")
      try await payshare.seal()
      let entries = try await root.audit.listAuditEntries(.with { $0.pageSize = 100 }).entries.reversed()
      let kinds = entries.compactMap { entry -> String? in
        switch entry.event?.kind {
        case .categoryCreated: "created"
        case .categoryUpdated(let change):
          change.changedFields.filter { !["etag", "update_time"].contains($0) }.joined(separator: " ")
        case .categoryMerged(let change): "merged, moved \(change.movedCategoryIDs == [wool.id])"
        default: nil
        }
      }
      #expect(
        kinds == [
          "created", "created", "created", "display_name", "merged, moved true", "parent_category_id",
          "archive_time", "archive_time",
        ])
    }
  }

  @Test func aRepeatedRequestMakesOneCategory() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let request = PayshareV1.CreateCategoryRequest.with {
        $0.category = .with { $0.displayName = "Hobby" }
        $0.categoryID = UUID.version7().description
        $0.requestID = UUID.version7().description
      }
      let first = try await root.categories.createCategory(request)
      #expect(try await root.categories.createCategory(request) == first)
      var later = request
      later.requestID = UUID.version7().description
      #expect(try await root.categories.createCategory(later) == first)
      later.category = .with { $0.displayName = "Other hobby" }
      #expect(await status { _ = try await root.categories.createCategory(later) }?.code == .alreadyExists)
    }
  }

  /// Neither move alone makes a circle; both would.
  @Test func twoMovesAtOnceMakeNoCircle() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      for round in 0..<10 {
        let (one, other) = (
          try await root.category("One \(round)"), try await root.category("Other \(round)")
        )
        let move = {
          @Sendable (category: PayshareV1.Category, parent: PayshareV1.Category) async -> String? in
          await status {
            _ = try await root.categories.moveCategory(
              .with {
                ($0.categoryID, $0.parentCategoryID, $0.etag) = (category.id, parent.id, category.etag)
              })
          }?.reason
        }
        async let first = move(one, other)
        async let second = move(other, one)
        let reasons = await [first, second]
        #expect(Set(reasons) == [nil, "CATEGORY_CYCLE"], "\(reasons)")
      }
    }
  }

  @Test func membersSeeCategoriesAndAccountantsKeepThem() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let refused = await status { _ = try await asha.category("Hobby") }
      #expect(refused?.reason == "PERMISSION_MISSING")
      _ = try await root.grant("accountant", to: ben, on: try await root.organisation())
      let hobby = try await ben.category("Hobby")
      #expect(try await asha.categories.getCategory(.with { $0.categoryID = hobby.id }) == hobby)
    }
  }

  @Test func aPageOfATreeThatHasChangedIsRefused() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let first = try await root.categories.listCategories(.with { $0.pageSize = 10 })
      #expect(first.categories.count == 10)
      _ = try await root.category("Hobby")
      let next = await status {
        _ = try await root.categories.listCategories(
          .with { ($0.pageSize, $0.pageToken) = (10, first.nextPageToken) })
      }
      #expect(next?.fieldViolations == ["page_token": "PAGE_TOKEN_OUTDATED"])
    }
  }
}

extension Person {
  /// Categories.
  var categories: PayshareV1.CategoryServiceClient { .init(channel) }

  /// Makes a category at the top.
  func category(_ name: String) async throws -> PayshareV1.Category {
    try await categories.createCategory(.with { $0.category = .with { $0.displayName = name } })
  }

  /// All categories, page by page.
  func allCategories(showArchived: Bool = false) async throws -> [PayshareV1.Category] {
    var (all, token): ([PayshareV1.Category], String) = ([], "")
    repeat {
      let page = try await categories.listCategories(
        .with { ($0.pageSize, $0.pageToken, $0.showArchived) = (20, token, showArchived) })
      all += page.categories
      token = page.nextPageToken
    } while !token.isEmpty
    return all
  }
}

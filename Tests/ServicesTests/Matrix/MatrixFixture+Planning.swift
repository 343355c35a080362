import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  /// Categories.
  static let planning: [MatrixFixture] = [
    .init(PayshareV1.CategoryServiceMethods.createCategory, PayshareV1.CreateCategoryRequest.self) {
      _, request in
      request.category = .with { $0.displayName = "C\(UUID.version7())" }
    },
    .init(PayshareV1.CategoryServiceMethods.getCategory, PayshareV1.GetCategoryRequest.self) {
      scene, request in
      request.categoryID = try await scene.category().id
    },
    .init(PayshareV1.CategoryServiceMethods.listCategories, PayshareV1.ListCategoriesRequest.self),
    .init(PayshareV1.CategoryServiceMethods.updateCategory, PayshareV1.UpdateCategoryRequest.self) {
      scene, request in
      let category = try await scene.category()
      (request.categoryID, request.etag) = (category.id, category.etag)
      request.category = .with { $0.displayName = "C\(UUID.version7())" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(PayshareV1.CategoryServiceMethods.moveCategory, PayshareV1.MoveCategoryRequest.self) {
      scene, request in
      let category = try await scene.category()
      (request.categoryID, request.etag) = (category.id, category.etag)
      request.parentCategoryID = try await scene.category().id
    },
    .init(PayshareV1.CategoryServiceMethods.mergeCategory, PayshareV1.MergeCategoryRequest.self) {
      scene, request in
      let category = try await scene.category()
      (request.categoryID, request.etag) = (category.id, category.etag)
      request.intoCategoryID = try await scene.category().id
    },
    .init(PayshareV1.CategoryServiceMethods.archiveCategory, PayshareV1.ArchiveCategoryRequest.self) {
      scene, request in
      let category = try await scene.category()
      (request.categoryID, request.etag) = (category.id, category.etag)
    },
    .init(PayshareV1.CategoryServiceMethods.unarchiveCategory, PayshareV1.UnarchiveCategoryRequest.self) {
      scene, request in
      let made = try await scene.category()
      let archived = try await scene.root.categories.archiveCategory(
        .with { ($0.categoryID, $0.etag) = (made.id, made.etag) })
      (request.categoryID, request.etag) = (archived.id, archived.etag)
    },
  ]
}

extension MatrixScene {
  /// A new category of the caller's organisation.
  fileprivate func category() async throws -> PayshareV1.Category {
    try await root.category("C\(UUID.version7())")
  }
}

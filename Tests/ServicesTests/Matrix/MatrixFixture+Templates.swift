import GoogleAPI
import Identifiers
import PayshareAPI
import Protobuf

extension MatrixFixture {
  private typealias Methods = PayshareV1.BudgetTemplateServiceMethods

  /// Templates of budgets.
  static let budgetTemplates: [MatrixFixture] = [
    .init(Methods.createBudgetTemplate, PayshareV1.CreateBudgetTemplateRequest.self) { _, request in
      request.budgetTemplate = .with { ($0.displayName, $0.currencyCode) = ("T\(UUID.version7())", "EUR") }
    },
    .init(Methods.saveBudgetAsTemplate, PayshareV1.SaveBudgetAsTemplateRequest.self) { scene, request in
      (request.budgetID, request.displayName) = (scene.budget, "T\(UUID.version7())")
    },
    .init(Methods.getBudgetTemplate, PayshareV1.GetBudgetTemplateRequest.self) { scene, request in
      request.budgetTemplateID = try await scene.template().id
    },
    .init(Methods.listBudgetTemplates, PayshareV1.ListBudgetTemplatesRequest.self),
    .init(Methods.updateBudgetTemplate, PayshareV1.UpdateBudgetTemplateRequest.self) { scene, request in
      let template = try await scene.template()
      (request.budgetTemplateID, request.etag) = (template.id, template.etag)
      request.budgetTemplate = .with { $0.displayName = "T\(UUID.version7())" }
      request.updateMask = .with { $0.paths = ["display_name"] }
    },
    .init(Methods.deleteBudgetTemplate, PayshareV1.DeleteBudgetTemplateRequest.self) { scene, request in
      let template = try await scene.template()
      (request.budgetTemplateID, request.etag) = (template.id, template.etag)
    },
  ]
}

extension MatrixScene {
  /// A new template of the caller's organisation.
  fileprivate func template() async throws -> PayshareV1.BudgetTemplate {
    try await root.template("T\(UUID.version7())")
  }
}

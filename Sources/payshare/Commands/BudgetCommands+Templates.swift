import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

extension BudgetCommand {
  /// Templates of budgets.
  struct Template: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Templates: lines that budgets can be made with, for your whole organisation.",
      discussion: """
        payshare budget template save "Household 2027" Household
            make one from the lines of a budget
        payshare budget add "Household 2028" --goal "New roof" --from 2028-01 --to 2028-12 --template Household
            make a budget with it
        Making, changing and removing them is for those who may, such as accountants of the organisation.
        """,
      subcommands: [List.self, Show.self, Add.self, Save.self, Set.self, Edit.self, Remove.self])

    /// Lists templates.
    struct List: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "List the templates of your organisation.")

      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let templates = try await context.budgetTemplates()
        try context.show(BudgetViews.table(templates), .object([("budgetTemplates", try .list(templates))]))
      }
    }

    /// Shows a template.
    struct Show: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Show a template with its lines.")

      @Argument(help: "The template, by id or name.") var template: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        try await context.show(try await context.budgetTemplate(template))
      }
    }

    /// Makes a template.
    struct Add: PayshareCommand {
      static let configuration = CommandConfiguration(abstract: "Make a template of lines that you state.")

      @Argument(help: "What it is called.") var name: String
      @Option(help: "The currency, such as EUR.", transform: { $0.uppercased() }) var currency: String
      @Option(
        name: .customLong("line"),
        help: "What may be spent on a category in each period, CATEGORY=AMOUNT. Repeatable.")
      var lines: [BudgetLineAmount] = []
      @Option(help: "What it is for.") var description = ""
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        var stated: [PayshareV1.BudgetLine] = []
        for line in lines {
          let category = try await context.category(line.category)
          if stated.contains(where: { $0.categoryID == category.id }) {
            throw .usage("--line names \(category.displayName) twice")
          }
          let units = try ExpenseOptions.amount(line.amount, currency).minorUnits
          stated.append(.of(category.id, units, .each, periods: 1))
        }
        let (made, id) = (stated, UUID.version7().description)
        let template = try await context.call { options async throws(Status) in
          try await context.budgetTemplateService.createBudgetTemplate(
            .with { request in
              request.budgetTemplateID = id
              request.budgetTemplate = .with {
                ($0.displayName, $0.description) = (name, description)
                ($0.currencyCode, $0.lines) = (currency, made)
              }
            }, options: options)
        }
        try await context.show(try await context.budgetTemplate(template.id))
      }
    }

    /// Makes a template from a budget.
    struct Save: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Make a template from the lines of a budget. Everybody in your organisation sees them then."
      )

      @Argument(help: "The budget, by id or name.") var budget: String
      @Argument(help: "What the template is called.") var name: String
      @Option(help: "The revision. (default: the one in force, else the newest)") var revision: Int64?
      @Option(help: "What it is for.") var description = ""
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let (budget, id) = (try await context.budget(budget), UUID.version7().description)
        let template = try await context.call { options async throws(Status) in
          try await context.budgetTemplateService.saveBudgetAsTemplate(
            .with {
              ($0.budgetID, $0.number, $0.budgetTemplateID) = (budget.id, revision ?? 0, id)
              ($0.displayName, $0.description) = (name, description)
            }, options: options)
        }
        try await context.show(try await context.budgetTemplate(template.id))
      }
    }

    /// Sets a line of a template.
    struct Set: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Add a line to a template, change it, or remove it; what no option names stays as it is.")

      @Argument(help: "The template, by id or name.") var template: String
      @Argument(help: "The category.") var category: String
      @Argument(help: "How much may be spent in each period, such as 400.00; as before without it.")
      var amount: String?
      @Flag(help: "Remove the line.") var remove = false
      @OptionGroup var line: BudgetLineOptions
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        if remove, amount != nil || line.isStated { throw ValidationError("--remove excludes all else") }
        if !remove, amount == nil, !line.isStated {
          throw ValidationError(
            "say how much may be spent, such as 400.00, or what to change, such as --stop")
        }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let stored = try await context.budgetTemplate(template)
        let category = try await context.category(category)
        let old = stored.lines.first { $0.categoryID == category.id }
        if old == nil, amount == nil {
          throw .usage(
            "\(category.displayName) has no line\(remove ? "" : " yet: say how much may be spent")")
        }
        var lines = stored.lines.filter { $0.categoryID != category.id }
        if !remove {
          var new = old ?? .of(category.id, 0, .each, periods: 1)
          if let amount {
            new.set(try ExpenseOptions.amount(amount, stored.currencyCode).minorUnits, .each, periods: 1)
          }
          try line.apply(to: &new, currency: stored.currencyCode)
          lines.append(new)
        }
        let wanted = lines
        try await context.change(stored, ["lines"]) { $0.lines = wanted }
      }
    }

    /// Changes a template.
    struct Edit: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Change what a template is called or what it is for.")

      @Argument(help: "The template, by id or name.") var template: String
      @Option(help: "What it is to be called.") var name: String?
      @Option(help: "What it is for; \"\" for nothing.") var description: String?
      @OptionGroup var global: GlobalOptions

      func validate() throws {
        if name == nil, description == nil {
          throw ValidationError("say what to change: --name or --description")
        }
      }

      func run(_ context: CommandContext) async throws(CommandError) {
        let stored = try await context.budgetTemplate(template)
        let paths = (name == nil ? [] : ["display_name"]) + (description == nil ? [] : ["description"])
        try await context.change(stored, paths) {
          ($0.displayName, $0.description) = (name ?? "", description ?? "")
        }
      }
    }

    /// Removes a template.
    struct Remove: PayshareCommand {
      static let configuration = CommandConfiguration(
        abstract: "Remove a template. Budgets that were made with it stay.")

      @Argument(help: "The template, by id or name.") var template: String
      @OptionGroup var global: GlobalOptions

      func run(_ context: CommandContext) async throws(CommandError) {
        let stored = try await context.budgetTemplate(template)
        _ = try await context.call { options async throws(Status) in
          try await context.budgetTemplateService.deleteBudgetTemplate(
            .with { ($0.budgetTemplateID, $0.etag) = (stored.id, stored.etag) }, options: options)
        }
        try context.show(
          "Template \(TextWidth.printable(stored.displayName)) is removed\n",
          .object([("id", .string(stored.id))]))
      }
    }
  }
}

extension CommandContext {
  var budgetTemplateService: PayshareV1.BudgetTemplateServiceClient {
    PayshareV1.BudgetTemplateServiceClient(channel)
  }

  /// All templates, by name, without their lines.
  func budgetTemplates() async throws(CommandError) -> [PayshareV1.BudgetTemplate] {
    try await list(.max) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await budgetTemplateService.listBudgetTemplates(
          .with { ($0.pageSize, $0.pageToken) = (size, token) }, options: options)
      }
      return (page.budgetTemplates, page.nextPageToken)
    }.found
  }

  /// A template with its lines, by its id or its name, whatever its case.
  func budgetTemplate(_ text: String) async throws(CommandError) -> PayshareV1.BudgetTemplate {
    var id = text
    if UUID(text) == nil {
      let found = try await budgetTemplates().first { $0.displayName.lowercased() == text.lowercased() }
      guard let found else {
        throw .usage("there is no template \(text): payshare budget template list shows them")
      }
      id = found.id
    }
    let wanted = id
    return try await call { options async throws(Status) in
      try await budgetTemplateService.getBudgetTemplate(
        .with { $0.budgetTemplateID = wanted }, options: options)
    }
  }

  fileprivate func change(
    _ stored: PayshareV1.BudgetTemplate, _ paths: [String],
    _ change: (inout PayshareV1.BudgetTemplate) -> Void
  ) async throws(CommandError) {
    var new = PayshareV1.BudgetTemplate()
    change(&new)
    let wanted = new
    _ = try await call { options async throws(Status) in
      try await budgetTemplateService.updateBudgetTemplate(
        .with {
          ($0.budgetTemplateID, $0.etag, $0.budgetTemplate) = (stored.id, stored.etag, wanted)
          $0.updateMask = .with { $0.paths = paths }
        }, options: options)
    }
    try await show(try await budgetTemplate(stored.id))
  }

  fileprivate func show(_ template: PayshareV1.BudgetTemplate) async throws(CommandError) {
    let categories = CategoryView(try await categories(showArchived: true))
    try show(BudgetViews.template(template, categories), template.fullJSON())
  }
}

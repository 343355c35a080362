import ArgumentParser
import JSON
import PayshareClient

/// Everything about categories.
struct CategoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "category", abstract: "Categories: what money is spent on, as a tree of your organisation.",
    discussion: """
      payshare category list
          the tree, which begins with a default set
      payshare category add Cheese --under Groceries
          make one; for those who may, such as accountants
      payshare category merge Snacks --into "Coffee and snacks"
          give one up for another; it goes on as another name of it
      A category is named by its id, its name, its code or, where several have one name, by its path: \
      "Travel/Activities".
      """,
    subcommands: [
      List.self, Add.self, Rename.self, Move.self, Merge.self, Archive.self, Unarchive.self,
    ])

  /// Lists categories.
  struct List: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the categories as a tree.",
      discussion: "The amount of a category is that of all below it as well.")

    @Flag(help: "Also those that are archived, or were merged into another one.") var archived = false
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let categories = try await context.categories(showArchived: archived)
      try context.show(
        CategoryView(categories).text, .object([("categories", try .list(categories))]))
    }
  }

  /// Makes a category.
  struct Add: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a category. Needs category.create, which accountants have.")

    @Argument(help: "What it is called.") var name: String
    @Option(help: "The category above it; without it, it is at the top.") var under: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      var parent = ""
      if let under { parent = try await context.category(under).id }
      let above = parent
      let category = try await context.call { options async throws(Status) in
        try await context.categoryService.createCategory(
          .with { $0.category = .with { ($0.displayName, $0.parentCategoryID) = (name, above) } },
          options: options)
      }
      try context.show(category)
    }
  }

  /// Renames a category.
  struct Rename: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Give a category another name.")

    @Argument(help: "The category.") var category: String
    @Argument(help: "What it is to be called.") var name: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.category(category)
      let renamed = try await context.call { options async throws(Status) in
        try await context.categoryService.updateCategory(
          .with {
            ($0.categoryID, $0.etag, $0.category) = (stored.id, stored.etag, .with { $0.displayName = name })
            $0.updateMask = .with { $0.paths = ["display_name"] }
          }, options: options)
      }
      try context.show(renamed)
    }
  }

  /// Moves a category.
  struct Move: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a category, with all below it, elsewhere in the tree.")

    @Argument(help: "The category.") var category: String
    @Option(help: "The category under which to put it.") var under: String?
    @Flag(help: "Put it at the top.") var top = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if top == (under != nil) { throw ValidationError("say where: either --under CATEGORY or --top") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.category(category)
      var parent = ""
      if let under { parent = try await context.category(under).id }
      let above = parent
      let moved = try await context.call { options async throws(Status) in
        try await context.categoryService.moveCategory(
          .with { ($0.categoryID, $0.parentCategoryID, $0.etag) = (stored.id, above, stored.etag) },
          options: options)
      }
      try context.show(moved)
    }
  }

  /// Merges a category into another one.
  struct Merge: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give up a category for another one. It cannot be undone.",
      discussion: "What was entered under it, and what will be, counts for the other one.")

    @Argument(help: "The category that is given up.") var category: String
    @Option(help: "The category that takes its place.") var into: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let (stored, other) = (try await context.category(category), try await context.category(into))
      let merged = try await context.call { options async throws(Status) in
        try await context.categoryService.mergeCategory(
          .with { ($0.categoryID, $0.intoCategoryID, $0.etag) = (stored.id, other.id, stored.etag) },
          options: options)
      }
      try context.show(merged)
    }
  }

  /// Archives a category.
  struct Archive: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a category, with all below it, out of use. What was entered stays.")

    @Argument(help: "The category.") var category: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.category(category)
      let archived = try await context.call { options async throws(Status) in
        try await context.categoryService.archiveCategory(
          .with { ($0.categoryID, $0.etag) = (stored.id, stored.etag) }, options: options)
      }
      try context.show(archived)
    }
  }

  /// Brings an archived category back.
  struct Unarchive: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Bring an archived category back into use.")

    @Argument(help: "The category.") var category: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let stored = try await context.category(category)
      let back = try await context.call { options async throws(Status) in
        try await context.categoryService.unarchiveCategory(
          .with { ($0.categoryID, $0.etag) = (stored.id, stored.etag) }, options: options)
      }
      try context.show(back)
    }
  }
}

extension CommandContext {
  var categoryService: PayshareV1.CategoryServiceClient { PayshareV1.CategoryServiceClient(channel) }

  /// All categories, in the order of their tree.
  func categories(showArchived: Bool) async throws(CommandError) -> [PayshareV1.Category] {
    try await list(.max) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await categoryService.listCategories(
          .with { ($0.pageSize, $0.pageToken, $0.showArchived) = (size, token, showArchived) },
          options: options)
      }
      return (page.categories, page.nextPageToken)
    }.found
  }

  /// A category by its id, name, code or path.
  func category(_ text: String) async throws(CommandError) -> PayshareV1.Category {
    let view = CategoryView(try await categories(showArchived: true))
    let found = view.categories(named: text)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw .usage("there is no category \(text): payshare category list shows them")
    }
    let paths = found.map { view.path(of: $0) }.joined(separator: ", ")
    throw .usage("several categories are called \(text): \(paths); name one by its path or id")
  }

  /// The id of a category that an option names; nil without the option, empty where it says none.
  func categoryID(_ text: String?) async throws(CommandError) -> String? {
    guard let text else { return nil }
    return text.isEmpty ? "" : try await category(text).id
  }

  fileprivate func show(_ category: PayshareV1.Category) throws(CommandError) {
    try show(
      "Category \(TextWidth.printable(category.displayName)), id \(category.id)\n", category.fullJSON())
  }
}

import ArgumentParser
import Identifiers
import JSON
import Money
import PayshareClient

/// What is saved for goals.
extension GoalCommand {
  /// Enters what was put aside.
  struct Save: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Enter what was put aside for a goal.")

    @OptionGroup var entry: GoalEntryOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await entry.add(isTaken: false, context)
    }
  }

  /// Enters what was taken out.
  struct Take: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Enter what was taken out of a goal's savings.")

    @OptionGroup var entry: GoalEntryOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await entry.add(isTaken: true, context)
    }
  }

  /// Lists entries.
  struct Entries: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what was put aside for a goal and taken out, the latest day first.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let goal = try await context.goal(goal)
      let entries = try await context.goalEntries(of: goal.id, limit: limit.limit)
      try context.show(
        GoalViews.entries(entries.found, of: goal), .object([("entries", try .list(entries.found))]))
      limit.tell(entries.hasMore)
    }
  }

  /// Changes an entry.
  struct Correct: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change an entry of a goal; what no option names stays as it is.",
      discussion: "An amount that was taken out stays one, and so does one that was put aside.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @Argument(help: "The entry, by the id that payshare goal entries shows.") var entry: String
    @Option(help: "The amount, such as 250.00.") var amount: String?
    @Option(help: "The day, YYYY-MM-DD.") var date: String?
    @Option(help: "A note; \"\" for none.") var note: String?
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if amount == nil, date == nil, note == nil {
        throw ValidationError("say what to change, such as --amount 250.00")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let goal = try await context.goal(goal)
      let old = try await context.goalEntry(entry, of: goal.id)
      var (new, paths) = (old, [String]())
      if let amount {
        let units = try ExpenseOptions.amount(amount, goal.target?.currencyCode ?? "").minorUnits
        new.amountMinor = old.amountMinor < 0 ? -units : units
        new.currencyCode = goal.target?.currencyCode ?? ""
        paths.append("amount_minor")
      }
      if let date {
        new.entryDate = date
        paths.append("entry_date")
      }
      if let note {
        new.note = note
        paths.append("note")
      }
      let (wanted, mask) = (new, paths)
      let changed = try await context.call { options async throws(Status) in
        try await context.goalService.updateGoalEntry(
          .with {
            ($0.goalID, $0.goalEntryID, $0.entry) = (goal.id, old.id, wanted)
            ($0.etag, $0.reason) = (old.etag, why.reason)
            $0.updateMask = .with { $0.paths = mask }
          }, options: options)
      }
      try await context.show(changed, of: goal.id)
    }
  }

  /// Removes an entry.
  struct Remove: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Remove an entry of a goal.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @Argument(help: "The entry, by the id that payshare goal entries shows.") var entry: String
    @OptionGroup var why: ReasonOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let goal = try await context.goal(goal)
      let old = try await context.goalEntry(entry, of: goal.id)
      let answer = try await context.call { options async throws(Status) in
        try await context.goalService.deleteGoalEntry(
          .with {
            ($0.goalID, $0.goalEntryID, $0.etag, $0.reason) = (goal.id, old.id, old.etag, why.reason)
          }, options: options)
      }
      try context.show("Removed: \(GoalViews.entry(old, of: goal))", try answer.fullJSON())
    }
  }

  /// Shows what has changed.
  struct Log: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show who changed what of a goal, when and why, newest first.",
      discussion: "Of names, descriptions and notes it says only that they changed: they are not kept.")

    @Argument(help: "The goal, by id or name.") var goal: String
    @OptionGroup var limit: LimitOption
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let goal = try await context.goal(goal)
      let changes = try await context.list(limit.limit) { size, token async throws(CommandError) in
        let page = try await context.call { options async throws(Status) in
          try await context.goalService.listGoalChanges(
            .with { ($0.goalID, $0.pageSize, $0.pageToken) = (goal.id, size, token) }, options: options)
        }
        return (page.changes, page.nextPageToken)
      }
      let people = People(me: try context.session())
      try context.show(
        GoalViews.changes(changes.found, of: goal, people),
        .object([("changes", try .list(changes.found))]))
      limit.tell(changes.hasMore)
    }
  }
}

/// What is put aside or taken out.
struct GoalEntryOptions: ParsableArguments, Sendable {
  @Argument(help: "The goal, by id or name.") var goal: String
  @Argument(help: "The amount, such as 250.00.") var amount: String
  @Option(help: "The day, YYYY-MM-DD. (default: today)") var date: String?
  @Option(help: "A note.") var note = ""
  @OptionGroup var why: ReasonOption

  fileprivate func add(isTaken: Bool, _ context: CommandContext) async throws(CommandError) {
    let goal = try await context.goal(goal)
    let units = try ExpenseOptions.amount(amount, goal.target?.currencyCode ?? "").minorUnits
    let entry = try await context.call { options async throws(Status) in
      try await context.goalService.addGoalEntry(
        .with {
          ($0.goalID, $0.reason) = (goal.id, why.reason)
          $0.entry = .with {
            ($0.amountMinor, $0.note) = (isTaken ? -units : units, note)
            $0.entryDate = date ?? TimeText.localDay()
            $0.currencyCode = goal.target?.currencyCode ?? ""
          }
          $0.requestID = UUID.version7().description
        }, options: options)
    }
    try await context.show(entry, of: goal.id)
  }
}

extension CommandContext {
  fileprivate func goalEntries(
    of goal: String, limit: Int
  ) async throws(CommandError) -> Listed<PayshareV1.GoalEntry> {
    try await list(limit) { size, token async throws(CommandError) in
      let page = try await call { options async throws(Status) in
        try await goalService.listGoalEntries(
          .with { ($0.goalID, $0.pageSize, $0.pageToken) = (goal, size, token) }, options: options)
      }
      return (page.entries, page.nextPageToken)
    }
  }

  /// An entry by its id.
  fileprivate func goalEntry(
    _ id: String, of goal: String
  ) async throws(CommandError) -> PayshareV1.GoalEntry {
    let entries = try await goalEntries(of: goal, limit: .max).found
    guard let entry = entries.first(where: { $0.id == id.lowercased() }) else {
      throw .usage("the goal has no entry \(id): payshare goal entries shows them")
    }
    return entry
  }

  /// Shows an entry, and the goal as it is now.
  fileprivate func show(_ entry: PayshareV1.GoalEntry, of goal: String) async throws(CommandError) {
    let json = try entry.fullJSON()
    if options.json { return try show("", json) }
    let now = try await self.goal(goal)
    try show("\(GoalViews.entry(entry, of: now))\n\(GoalViews.progress(now))", json)
  }
}

import ArgumentParser
import PayshareClient

/// What becomes of goals.
extension GoalCommand {
  /// Says that a goal is reached.
  struct Reach: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a goal is reached, whatever was saved.")

    @OptionGroup var change: GoalStateChange
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await change.run(context) { goal, reason, options async throws(Status) in
        try await context.goalService.reachGoal(
          .with { ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, reason) }, options: options)
      }
    }
  }

  /// Gives a goal up.
  struct Abandon: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give a goal up.")

    @OptionGroup var change: GoalStateChange
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await change.run(context) { goal, reason, options async throws(Status) in
        try await context.goalService.abandonGoal(
          .with { ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, reason) }, options: options)
      }
    }
  }

  /// Makes a goal active again.
  struct Reopen: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a goal active again that was reached or given up.")

    @OptionGroup var change: GoalStateChange
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await change.run(context) { goal, reason, options async throws(Status) in
        try await context.goalService.reopenGoal(
          .with { ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, reason) }, options: options)
      }
    }
  }

  /// Puts a goal away.
  struct Archive: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a goal away; it cannot be changed until it is brought back.")

    @OptionGroup var change: GoalStateChange
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await change.run(context) { goal, reason, options async throws(Status) in
        try await context.goalService.archiveGoal(
          .with { ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, reason) }, options: options)
      }
    }
  }

  /// Brings a goal back.
  struct Unarchive: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Bring a goal back that was put away, in the state that it had.")

    @OptionGroup var change: GoalStateChange
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await change.run(context) { goal, reason, options async throws(Status) in
        try await context.goalService.unarchiveGoal(
          .with { ($0.goalID, $0.etag, $0.reason) = (goal.id, goal.etag, reason) }, options: options)
      }
    }
  }
}

/// A change of the state of a goal.
struct GoalStateChange: ParsableArguments, Sendable {
  @Argument(help: "The goal, by id or name.") var goal: String
  @OptionGroup var why: ReasonOption

  /// Makes the call about the goal as it is now, and shows what it has become.
  func run(
    _ context: CommandContext,
    _ change: (PayshareV1.Goal, String, CallOptions) async throws(Status) -> PayshareV1.Goal
  ) async throws(CommandError) {
    let old = try await context.goal(goal)
    let new = try await context.call { options async throws(Status) in
      try await change(old, why.reason, options)
    }
    try await context.show(new)
  }
}

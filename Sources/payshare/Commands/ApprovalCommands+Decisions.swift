import ArgumentParser
import JSON
import PayshareClient

/// Deciding.
extension ApprovalCommand {
  /// Approves.
  struct Approve: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Approve. The last approval that is needed puts the budget in force at once.")

    @OptionGroup var decision: ApprovalDecisionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await decision.decide(.approve, context)
    }
  }

  /// Rejects.
  struct Reject: PayshareCommand {
    static let configuration = CommandConfiguration(abstract: "Reject, for everybody who is asked.")

    @OptionGroup var decision: ApprovalDecisionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await decision.decide(.reject, context)
    }
  }

  /// Wants something else.
  struct RequestChanges: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask for changes, after which it is submitted again.")

    @OptionGroup var decision: ApprovalDecisionOptions
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      try await decision.decide(.requestChanges, context)
    }
  }

  /// Takes it back.
  struct Withdraw: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back what you submitted, to change it: payshare approval reopen makes it a draft again."
    )

    @OptionGroup var named: ApprovalArgument
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await named.approval(context)
      let new = try await context.call { options async throws(Status) in
        try await context.approvalService.withdrawApproval(
          .with { ($0.approvalID, $0.etag) = (old.id, old.etag) }, options: options)
      }
      try await context.show(new)
    }
  }

  /// Makes it a draft again.
  struct Reopen: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make what was rejected, sent back, withdrawn or expired a draft again.")

    @OptionGroup var named: ApprovalArgument
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await named.approval(context)
      let new = try await context.call { options async throws(Status) in
        try await context.approvalService.reopenApproval(
          .with { ($0.approvalID, $0.etag) = (old.id, old.etag) }, options: options)
      }
      try await context.show(new)
    }
  }

  /// Gives a place to another person.
  struct Reassign: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have another person asked in your place, or in that of another person, for those who may.")

    @OptionGroup var named: ApprovalArgument
    @Argument(help: "Who is asked instead, by id, by address or, where you know each other, by name.")
    var person: String
    @Option(help: "Who was asked. (default: you)") var from: String?
    @Option(help: "The number of the step. (default: the one that is open)") var step: Int?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if let step, !(1...10).contains(step) {
        throw ValidationError("--step takes the number of a step, from 1 on")
      }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let old = try await named.approval(context)
      let to = try await context.personID(person)
      var fromID = ""
      if let from { fromID = try await context.personID(from) }
      let (wanted, index) = (fromID, step.map { Int32($0 - 1) } ?? old.stepIndex)
      let new = try await context.call { options async throws(Status) in
        try await context.approvalService.reassignApproval(
          .with {
            ($0.approvalID, $0.etag, $0.stepIndex) = (old.id, old.etag, index)
            ($0.fromUserID, $0.toUserID) = (wanted, to)
          }, options: options)
      }
      try await context.show(new)
    }
  }
}

/// A decision.
struct ApprovalDecisionOptions: ParsableArguments, Sendable {
  @OptionGroup var named: ApprovalArgument
  @Option(help: "What is said with it.") var comment = ""
  @Option(
    name: .customLong("for"),
    help: "Whose decision it is, if somebody has you decide for them. (default: yours)")
  var approver: String?
  @Option(
    help: """
      The digest that payshare approval show has shown: refused if it is another content by now. (default: that of now)
      """)
  var digest: String?

  /// Decides, and shows what has become of it.
  func decide(
    _ choice: PayshareV1.ApprovalVote.Choice, _ context: CommandContext
  ) async throws(CommandError) {
    let old = try await named.approval(context)
    var approverID = ""
    if let approver { approverID = try await context.personID(approver) }
    let (wanted, seen) = (approverID, digest ?? old.digest)
    let new = try await context.call { options async throws(Status) in
      try await context.approvalService.decideApproval(
        .with {
          ($0.approvalID, $0.choice, $0.digest) = (old.id, choice, seen)
          ($0.approverUserID, $0.comment) = (wanted, comment)
        }, options: options)
    }
    try await context.show(new)
  }
}

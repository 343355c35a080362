import ArgumentParser
import JSON
import PayshareClient

/// Having others decide.
extension ApprovalCommand {
  /// Has another person decide.
  struct Delegate: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have another person decide for you, for some time.",
      discussion: """
        They decide what they could decide themselves, and nothing that they made. Both names are kept.
        """)

    @Argument(help: "Who decides for you, by id, by address or, where you know each other, by name.")
    var person: String
    @Option(help: "When it ends: \(UntilText.help).") var until: UntilText
    @Option(help: "When it begins: \(FromText.help). (default: now)") var from: FromText?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      if until == .never { throw ValidationError("--until takes a time: a delegation ends") }
      if until.isPast() { throw ValidationError("--until is in the past") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      let id = try await context.personID(person)
      let delegation = try await context.call { options async throws(Status) in
        try await context.approvalDelegationService.createApprovalDelegation(
          .with {
            $0.delegation = .with {
              ($0.toUserID, $0.firstTime) = (id, from?.timestamp)
              // So that another one can begin where this one ends.
              $0.lastTime = until.timestamp?.momentBefore
            }
          }, options: options)
      }
      let people = try await context.peopleIfShown([delegation.fromUserID, delegation.toUserID])
      try context.show(ApprovalViews.delegations([delegation], people), delegation.fullJSON())
    }
  }

  /// Lists delegations.
  struct Delegations: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "List who decides for you, and for whom you decide.")

    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      let answer = try await context.call { options async throws(Status) in
        try await context.approvalDelegationService.listApprovalDelegations(.init(), options: options)
      }
      let people = try await context.peopleIfShown(
        answer.delegations.flatMap { [$0.fromUserID, $0.toUserID] })
      try context.show(
        answer.delegations.isEmpty
          ? "Nobody decides for you, and you decide for nobody"
          : ApprovalViews.delegations(answer.delegations, people), answer.fullJSON())
    }
  }

  /// Ends a delegation.
  struct Undelegate: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decide yourself again, from the next decision on.")

    @Argument(help: "The delegation's id; payshare approval delegations shows it.") var id: String
    @OptionGroup var global: GlobalOptions

    func run(_ context: CommandContext) async throws(CommandError) {
      _ = try await context.call { options async throws(Status) in
        try await context.approvalDelegationService.deleteApprovalDelegation(
          .with { $0.delegationID = id }, options: options)
      }
      try context.show("Ended \(TextWidth.printable(id))", .object([]))
    }
  }
}

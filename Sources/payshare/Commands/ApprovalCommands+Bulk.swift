import ArgumentParser
import JSON
import PayshareClient

extension ApprovalCommand {
  /// Decides about several.
  struct Decide: PayshareCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decide about several approvals, each by itself: what one refuses stops no other.",
      discussion: "If any is not decided, it fails with the first error, after it has shown them all.")

    @Argument(help: "approve, reject or request-changes.") var choice: ApprovalChoiceOption
    @Argument(help: "The approvals, by their ids or by the names of their budgets.") var approvals: [String]
    @Option(help: "What is said with each.") var comment = ""
    @Option(
      name: .customLong("for"),
      help: "Whose decisions they are, if somebody has you decide for them. (default: yours)")
    var approver: String?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
      let most = PayshareV1.BulkDecideApprovalsRequest.Limits.itemsCount
      if approvals.count > most { throw ValidationError("at most \(most) approvals at a time") }
    }

    func run(_ context: CommandContext) async throws(CommandError) {
      var approverID = ""
      if let approver { approverID = try await context.personID(approver) }
      var old: [PayshareV1.Approval] = []
      for text in approvals { old.append(try await context.approval(text)) }
      let items = old.map { approval in
        PayshareV1.BulkDecideApprovalsRequest.Item.with {
          ($0.approvalID, $0.choice, $0.digest) = (approval.id, choice.choice, approval.digest)
          ($0.approverUserID, $0.comment) = (approverID, comment)
        }
      }
      let answer = try await context.call { options async throws(Status) in
        try await context.approvalService.bulkDecideApprovals(.with { $0.items = items }, options: options)
      }
      let names = try await context.names(of: old)
      try context.show(ApprovalViews.results(answer, of: old, names), answer.fullJSON())
      for case .error(let error) in answer.results.compactMap(\.outcome) {
        throw .status(Status(error))
      }
    }
  }
}

extension ApprovalViews {
  /// What has become of several decisions, a line for each.
  static func results(
    _ answer: PayshareV1.BulkDecideApprovalsResponse, of approvals: [PayshareV1.Approval],
    _ names: AccessNames
  ) -> String {
    zip(approvals, answer.results).map { old, result in
      let outcome =
        switch result.outcome {
        case .approval(let approval): state(approval)
        case .error(let error): "not decided, \(Status(error))"
        case nil: "not decided"
        }
      return TextWidth.printable("\(subject(old, names)): \(outcome)")
    }.joined(separator: "\n")
  }
}

extension Status {
  /// An error that an answer contains.
  fileprivate init(_ error: GoogleRpc.Status) {
    self.init(StatusCode(rawValue: error.code) ?? .unknown, error.message, details: error.details)
  }
}

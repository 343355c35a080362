import GoogleAPI
import PayshareAPI
import Protobuf
import RPC
import ServiceKit

/// The results of several decisions, as they are answered.
struct BulkAnswer: Sendable {
  private(set) var message = PayshareV1.BulkDecideApprovalsResponse()
  private(set) var bytes: Int64 = 0

  /// Adds an approval: without its steps and votes if they would make the answer too long.
  mutating func add(_ approval: PayshareV1.Approval) {
    var shown = approval
    var size = Int64(shown.encoded().count)
    if bytes + size > Page.maximumBytes {
      (shown.steps, shown.votes) = ([], [])
      size = Int64(shown.encoded().count)
    }
    bytes += size
    message.results.append(.with { $0.outcome = .approval(shown) })
  }

  /// Adds why there was no decision.
  mutating func add(_ error: Status) {
    let status = GoogleRpc.Status.with {
      ($0.code, $0.message, $0.details) = (error.code.rawValue, error.message, error.details)
    }
    bytes += Int64(status.encoded().count)
    message.results.append(.with { $0.outcome = .error(status) })
  }
}

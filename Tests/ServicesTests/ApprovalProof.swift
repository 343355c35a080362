import Foundation

/// How long the proofs of approvals on two servers are: short, or as long as `make approval-proof` says.
enum ApprovalProof {
  private static let stated = ProcessInfo.processInfo.environment["PAYSHARE_APPROVAL_ROUNDS"].flatMap(
    Int.init)

  /// How often two decide at once.
  static let rounds = stated ?? 18

  /// How many random sequences there are of `sequenceLength` actions.
  static let sequences = stated.map { max(1, $0 / 10) } ?? 3
  static let sequenceLength = 100

  /// Says what a long proof has found.
  static func report(_ text: String) {
    if stated != nil { print(text) }
  }
}

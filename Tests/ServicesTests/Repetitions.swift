import Foundation

/// How often the proofs of access are repeated, each time with a new database: once, or as often as `make access-proofs`
/// says.
enum Repetitions {
  static let count = ProcessInfo.processInfo.environment["PAYSHARE_PROOF_REPETITIONS"].flatMap(Int.init) ?? 1

  /// Runs a proof that often.
  static func of(_ proof: (Payshare) async throws -> Void) async throws {
    for _ in 0..<count { try await Payshare.with { try await proof($0) } }
  }
}

import Postgres

/// The codes of guards of jobs.
enum JobGuard {
  /// This server has lost the job: its lease expired and another server has it, or an operator dropped it.
  static let leaseLost: SQLState = "PS021"
}

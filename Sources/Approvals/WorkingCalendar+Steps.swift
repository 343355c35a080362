import Rules
import WorkingTime

import struct Postgres.Timestamp

extension WorkingCalendar {
  /// The moment at which so many hours of working days have passed since another, for a deadline of a step.
  /// - Throws: a refusal if that is too far away.
  func moment(after hours: Int, from start: Timestamp, in step: String) throws(Refusal) -> Timestamp {
    let (seconds, fraction) = start.microsecondsSince1970.dividedDown(by: 1_000_000)
    do throws(WorkingTimeError) {
      let end = try adding(workingHours: hours, to: seconds)
      return Timestamp(microsecondsSince1970: end * 1_000_000 + fraction)
    } catch {
      throw .precondition(
        reason: "APPROVAL_DEADLINE_TOO_FAR", message: "the deadline of the step \(step): \(error)",
        metadata: ["step": step])
    }
  }
}

extension Int64 {
  /// The quotient that is not greater than the exact one, and what is left.
  fileprivate func dividedDown(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

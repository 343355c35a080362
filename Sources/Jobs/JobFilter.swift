import Identifiers
import ServiceKit

/// The filters of the list of jobs.
struct JobFilter: ListFilter, Hashable {
  /// The name of a kind.
  var kind: String?
  /// The state.
  var state: JobState?
  /// The organisation that they belong to.
  var organisation: UUID?

  static var fields: [FilterField<JobFilter>] {
    [
      .word("kind", \.kind),
      .choice(
        "state", \.state,
        among: [("SCHEDULED", .scheduled), ("READY", .ready), ("RUNNING", .running), ("DEAD", .dead)]),
      .id("organisation_id", \.organisation),
    ]
  }
}

/// The order of the list of jobs.
enum JobOrder: String, ListOrder {
  /// By organisation, and the newest first in each: ids are ordered by time.
  case newest = "organisation_id desc, id desc"

  static var standard: JobOrder { .newest }

  var index: String { "job_key" }
}

/// The filter and order of a request.
typealias JobQuery = ListQuery<JobFilter, JobOrder>

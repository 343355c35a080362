import PayshareAPI
import Postgres

/// Which approvals of an organisation are listed.
struct ApprovalFilter: Sendable, Hashable {
  /// Those that have one of these states.
  let states: Set<ApprovalState>
  /// Those of such subjects.
  let subjects: [ApprovalSubjectKind]

  /// What a request wants; nil if it wants all.
  init?(_ request: PayshareV1.ListOrganisationApprovalsRequest) {
    if request.states.isEmpty, request.subject == .unspecified { return nil }
    let stated = request.states.compactMap { ApprovalState(rawValue: Int16(clamping: $0.rawValue)) }
    states = stated.isEmpty ? Set(ApprovalState.allCases) : Set(stated)
    let subject = ApprovalSubjectKind(rawValue: Int16(clamping: request.subject.rawValue))
    subjects = subject.map { [$0] } ?? Array(ApprovalSubjectKind.allCases)
  }

  /// Rows that may be wanted, all of one stored state.
  struct Rows: Sendable, Hashable {
    let subject: ApprovalSubjectKind
    let state: ApprovalState
    /// Whether only those whose deadline has passed are meant.
    var areDue = false
  }

  /// Where to look: what has expired may be stored as submitted until that was written.
  var rows: [Rows] {
    subjects.flatMap { subject in
      var rows = states.sorted { $0.rawValue < $1.rawValue }.map { Rows(subject: subject, state: $0) }
      if states.contains(.expired), !states.contains(.submitted) {
        rows.append(Rows(subject: subject, state: .submitted, areDue: true))
      }
      return rows
    }
  }

  /// Binds page tokens to it.
  var arguments: [String] {
    [
      states.map(\.rawValue).sorted().map(\.description).joined(separator: ","),
      subjects.map(\.rawValue.description).joined(separator: ","),
    ]
  }
}

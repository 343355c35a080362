/// A route as a request states it.
struct RouteDraft: Sendable, Hashable {
  var displayName = ""
  var description = ""
  var subject = ApprovalSubjectKind.budgetRevision
  var isMandatory = false
  var route = ApprovalRoute(steps: [])
}

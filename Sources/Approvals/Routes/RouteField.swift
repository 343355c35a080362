/// The fields of a route that an update mask may name; the raw values are the contract's names.
enum RouteField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
  case description
  case isMandatory = "is_mandatory"
  case steps
}

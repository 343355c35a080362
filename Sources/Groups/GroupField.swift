/// The fields of a group that an update mask may name; the raw values are the contract's names.
enum GroupField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
}

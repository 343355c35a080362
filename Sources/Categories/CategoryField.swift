/// The fields of a category that an update mask may name; the raw values are the contract's names.
enum CategoryField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
}

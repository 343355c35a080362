/// The fields of a template that an update mask may name; the raw values are the contract's names.
enum TemplateField: String, Sendable, Hashable, CaseIterable {
  case displayName = "display_name"
  case description
  case lines
}

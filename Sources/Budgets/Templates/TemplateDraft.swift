/// A template as a request states it.
struct TemplateDraft: Sendable, Hashable {
  var displayName = ""
  var description = ""
  var currencyCode = ""
  var lines: [LineDraft] = []
}

import Postgres

/// A template with what is stored besides.
struct StoredTemplate: Sendable {
  var template: BudgetTemplate
  let createTime: Timestamp
  var updateTime: Timestamp
}

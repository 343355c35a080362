import GoogleAPI
import Identifiers
import Money
import PayshareAPI
import Postgres
import Protobuf
import RPC
import Rules
import ServiceKit

extension PayshareV1.BudgetTemplate {
  /// A template without its lines.
  init(_ stored: StoredTemplate) {
    self.init()
    let template = stored.template
    id = template.id.description
    displayName = template.displayName
    description = template.description
    currencyCode = template.currency.code
    lineCount = Int32(clamping: template.lineCount)
    creatorUserID = template.creatorID.description
    createTime = GoogleProtobuf.Timestamp(stored.createTime)
    updateTime = GoogleProtobuf.Timestamp(stored.updateTime)
    etag = template.version.etag
  }

  /// A template with its lines.
  init(withLinesOf stored: StoredTemplate) {
    self.init(stored)
    lines = stored.template.lines.map { PayshareV1.BudgetLine(StatedLine(line: $0.line, spread: $0.spread)) }
  }
}

extension TemplateDraft {
  /// A draft from a request.
  init(_ message: PayshareV1.BudgetTemplate?) throws(Status) {
    let message = message ?? PayshareV1.BudgetTemplate()
    self.init(
      displayName: message.displayName, description: message.description, currencyCode: message.currencyCode,
      lines: try LineDraft.all(message.lines, at: "budget_template.lines"))
  }
}

extension [LineDraft] {
  /// Lines of a template as they are stored.
  var stored: [UInt8] {
    PayshareV1.BudgetTemplate.with {
      $0.lines = map { PayshareV1.BudgetLine(StatedLine(line: $0.line, spread: $0.spread)) }
    }.encoded()
  }

  /// Lines of a template as they were stored.
  init(stored: [UInt8]) throws(Status) {
    self = try LineDraft.all(
      try PayshareV1.BudgetTemplate(response: stored).lines, at: "budget_template.lines")
  }
}

public import Cryptography
import Money
import Postgres

extension BudgetContent {
  /// The content in canonical form.
  public func canonical(_ form: CanonicalForm = .current) -> CanonicalContent {
    var content = CanonicalContent(form, kind: "budget")
    content.write(1, goalID)
    content.write(2, goalTarget?.minorUnits)
    content.write(3, goalTarget?.currency.code)
    content.write(4, currency.code)
    content.write(5, firstDays.map { Int64($0.daysSince1970) })
    content.write(6, Int64(endDay.daysSince1970))
    content.write(7, baseRevision)
    content.writeSorted(8, lines) { line, content in
      content.write(1, line.categoryID)
      content.write(2, line.amounts)
      content.write(3, line.limit.rawValue)
      content.write(4, line.thresholds.sorted().map { Int64($0) })
      content.write(5, line.rollover.rawValue)
      content.write(6, line.cap)
    }
    return content
  }

  /// What decisions about it bind to.
  public func digest(_ form: CanonicalForm = .current) throws(OpenSSLError) -> ContentDigest {
    try canonical(form).digest()
  }
}

import Approvals
import Cryptography
import Identifiers
import Money
import PayshareAPI
import Protobuf
import RPC
import Rules

extension ExpenseEdit {
  /// What decisions about the edit bind to: what is done, to which version of the expense, and all that it would be then.
  /// - Parameters:
  ///   - new: the expense as it would be.
  ///   - version: the version of the expense as it is now: once that is another one, no decision counts.
  func canonical(
    _ new: Expense, on version: ResourceVersion, _ form: CanonicalForm = .current
  ) -> CanonicalContent {
    var content = CanonicalContent(form, kind: "expense-edit")
    content.write(1, Int64(kind.rawValue))
    content.write(2, expenseID)
    content.write(3, version.number)
    content.write(4, new.description)
    content.write(5, Int64(new.kind.rawValue))
    content.write(6, new.spendDate)
    content.write(7, new.total.minorUnits)
    content.write(8, new.total.currency.code)
    content.write(9, new.rate?.numerator)
    content.write(10, new.rate?.denominator)
    content.write(11, new.rate?.source)
    content.write(12, new.rate?.date)
    content.write(13, new.baseTotal.minorUnits)
    content.writeSorted(14, new.payers, Self.write)
    content.writeSorted(15, new.shares, Self.write)
    content.write(16, new.notes)
    content.write(17, new.categoryID?.description)
    // How it is divided again when its total changes. Another encoding of the same split voids decisions, no more.
    content.write(18, (proposal.payerSplit?.encoded() ?? []).map { Int64($0) })
    content.write(19, (proposal.split?.encoded() ?? []).map { Int64($0) })
    return content
  }

  private static func write(_ allocation: Expense.Allocation, _ content: inout CanonicalContent) {
    content.write(1, allocation.userID)
    content.write(2, allocation.minorUnits)
    content.write(3, allocation.baseMinorUnits)
  }

  /// The digest, as services throw.
  func digest(
    _ new: Expense, on version: ResourceVersion, _ form: CanonicalForm = .current
  ) throws(Status) -> ContentDigest {
    do throws(OpenSSLError) {
      return try canonical(new, on: version, form).digest()
    } catch {
      throw Status(.internal, "no digest could be made")
    }
  }
}

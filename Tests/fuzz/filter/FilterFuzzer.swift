import FuzzSupport
import Identifiers
import Rules

@testable import Expenses
@testable import Postgres
@testable import ServiceKit

/// Whatever a filter and an order are, they are taken or refused at a place in them; and what is taken only chooses among
/// the texts of the list's statements.
@main
struct FilterFuzzer {
  static func main() {
    let texts = Set(ExpensePageTexts.all)
    Fuzzer.run { input in
      // The order behind the first NUL, if there is one.
      let text = String(decoding: input, as: UTF8.self)
      let parts = text.split(separator: "\0", maxSplits: 1, omittingEmptySubsequences: false)
      let (filter, order) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      check(filter)
      guard let query = query(filter, order) else { return }
      let statement = ExpenseStatements.page(of: .zero, in: .zero, Page(size: 0), query, showsDeleted: false)
      precondition(texts.contains(statement.command.sql), "a filter must not make a text")
    }
  }

  private static func check(_ text: String) {
    do throws(ListFault) {
      let terms = try Filter(text).terms
      precondition(terms.count <= Filter.maximumTerms, "a filter has only so many terms")
    } catch {
      precondition((1...text.unicodeScalars.count + 1).contains(error.place), "a fault is in the text")
    }
  }

  private static func query(_ filter: String, _ order: String) -> ExpenseQuery? {
    do throws(Refusal) {
      return try ExpenseQuery(filter: filter, orderBy: order)
    } catch {
      guard case .invalid(let violations) = error, !violations.isEmpty else {
        preconditionFailure("a filter can only be invalid")
      }
      return nil
    }
  }
}

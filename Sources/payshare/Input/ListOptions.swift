import ArgumentParser
import PayshareClient

/// How long a list may be.
struct LimitOption: ParsableArguments, Sendable {
  @Option(help: "How many to show at most.") var limit = 50

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000") }
  }

  /// Says on standard error that the list goes on.
  func tell(_ hasMore: Bool) {
    if hasMore { _ = PlainFile.writeAll("payshare: there are more; --limit shows them\n", to: 2) }
  }
}

/// The filter and order of a list of named things.
struct NamedListOptions: ParsableArguments, Sendable {
  /// The orders of such a list.
  enum Order: String, ExpressibleByArgument, CaseIterable, Sendable {
    case newest, name
  }

  @Option(help: "Only those with this text in their name, ignoring case.") var containing: String?
  @Option(help: "The newest first, or by name.") var order = Order.newest
  @Option(help: "Only those that match this filter, in the syntax of ListEvents and ListGroups.") var filter:
    String?

  var query: ListedQuery {
    var filter = FilterText(filter)
    filter.add("display_name", ":", containing)
    return ListedQuery(filter: filter.text, orderBy: order == .name ? "display_name" : "")
  }

  /// Refuses these options beside one with which a list has neither filter nor order.
  func refuse(beside option: String) throws(ValidationError) {
    if query != ListedQuery() {
      throw ValidationError("\(option) excludes --containing, --filter and --order name")
    }
  }
}

/// The filter and order of a list of expenses.
struct ExpenseListOptions: ParsableArguments, Sendable {
  /// The orders of expenses.
  enum Order: String, ExpressibleByArgument, CaseIterable, Sendable {
    case day, entry
  }

  @Option(help: "Only those spent on this day or later, YYYY-MM-DD.") var from: String?
  @Option(help: "Only those spent on this day or before, YYYY-MM-DD.") var to: String?
  @Option(help: "Only those that this person paid, alone or with others.") var by: String?
  @Option(name: .customLong("for"), help: "Only those that this person has a share of.") var sharer: String?
  @Option(help: "Only those in this currency, such as EUR.", transform: { $0.uppercased() })
  var currency: String?
  @Option(help: "Only those with this text in their description, ignoring case.")
  var containing: String?
  @Option(help: "Only those of this category, of one below it, or of one merged into them.")
  var category: String?
  @Option(help: "Last spent first, or last entered first.") var order = Order.day
  @Option(help: "Only those that match this filter, in the syntax of ListExpenses.") var filter: String?

  /// The query; names are looked up among these people.
  func query(_ people: People, categoryID: String?) throws(CommandError) -> ListedQuery {
    var filter = FilterText(filter)
    filter.add("category_id", "=", categoryID)
    filter.add("spend_date", ">=", from)
    filter.add("spend_date", "<=", to)
    filter.add("payers.user_id", ":", try id(of: by, people))
    filter.add("shares.user_id", ":", try id(of: sharer, people))
    filter.add("total.currency_code", "=", currency)
    filter.add("description", ":", containing)
    return ListedQuery(filter: filter.text, orderBy: order == .entry ? "create_time desc" : "")
  }

  private func id(of text: String?, _ people: People) throws(CommandError) -> String? {
    guard let text else { return nil }
    return try people.id(of: text)
  }
}

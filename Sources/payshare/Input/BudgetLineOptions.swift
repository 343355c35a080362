import ArgumentParser
import Money
import PayshareClient

/// How an amount is divided among the periods of a budget, as people write it.
enum BudgetSpreadOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case each, total, days

  static let help: ArgumentHelp =
    "What an amount is: each, of each period; total, of all together, the same for each; days, of all by their days."
}

/// What happens at the limit of a line, and with what is left of it.
struct BudgetLineOptions: ParsableArguments, Sendable {
  /// What is carried into the next period, as people write it.
  enum Rollover: String, ExpressibleByArgument, CaseIterable, Sendable {
    case none, surplus, both

    fileprivate var kind: PayshareV1.BudgetRollover.Kind {
      switch self {
      case .none: .none
      case .surplus: .surplus
      case .both: .surplusAndDeficit
      }
    }
  }

  @Flag(help: "Spending stops at the amount.") var stop = false
  @Option(
    help: "At which percentages of the amount people should be told, such as 80,100; nothing is sent yet.")
  var warn: String?
  @Flag(help: "Nothing happens at the amount.") var ignore = false
  @Option(
    help: "What goes on into the next period: none, surplus, or both for what was overspent, too.")
  var rollover: Rollover?
  @Option(help: "The most that goes on from one period, such as 100.00; \"\" for no limit.") var cap: String?

  /// Whether there is anything to change.
  var isStated: Bool { stop || ignore || warn != nil || rollover != nil || cap != nil }

  func validate() throws {
    if ignore, stop || warn != nil { throw ValidationError("--ignore excludes --stop and --warn") }
    if cap != nil, rollover == BudgetLineOptions.Rollover.none {
      throw ValidationError("--rollover none excludes --cap")
    }
    if let warn, Self.thresholds(warn) == nil {
      throw ValidationError("--warn takes percentages, such as 80,100")
    }
  }

  /// The thresholds that a text states, in thousandths, rising.
  static func thresholds(_ text: String) -> [Int32]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      PercentageText.permille(String($0))
    }
    let values = parts.compactMap { $0 }
    return values.count == parts.count ? Set(values).sorted() : nil
  }

  /// Changes a line as far as something is stated.
  func apply(to line: inout PayshareV1.BudgetLine, currency: String) throws(CommandError) {
    if ignore { line.limit = .with { $0.mode = .ignore } }
    if stop || warn != nil {
      var limit = line.limit ?? .init()
      if let warn { limit.thresholdsPermille = Self.thresholds(warn) ?? [] }
      limit.mode = stop ? .stop : limit.mode == .stop ? .stop : .warn
      line.limit = limit
    }
    if rollover == nil, cap == nil { return }
    var carried = line.rollover ?? .init()
    if let rollover { carried.kind = rollover.kind }
    if let cap {
      carried.capMinor = cap.isEmpty ? nil : try ExpenseOptions.amount(cap, currency).minorUnits
    }
    if carried.kind == .none || carried.kind == .unspecified { carried.capMinor = nil }
    line.rollover = carried
  }
}

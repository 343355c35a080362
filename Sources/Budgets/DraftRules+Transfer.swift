import Categories
import Identifiers
import Rules

extension DraftRules {
  /// The lines of the revision in force after a transfer, for the categories of now. A place names the category whose
  /// line it is in the revision, also one that was merged since.
  static func transfer(
    _ minorUnits: Int64, from source: LinePeriod, to destination: LinePeriod, of lines: [StatedLine],
    of budget: Budget, in tree: CategoryTree
  ) throws(Refusal) -> Checked {
    let meant = lines.meaning(in: tree)
    var names: [UUID: UUID] = [:]
    for (old, new) in zip(lines, meant) { names[old.categoryID] = new.categoryID }
    func now(_ place: LinePeriod) -> LinePeriod {
      LinePeriod(names[place.categoryID] ?? place.categoryID, period: place.period)
    }
    let before = budget.revision(meant.map(\.line), tree: tree)
    let after = try TransferRules.transfer(minorUnits, from: now(source), to: now(destination), in: before)
    return try checked(
      meant.map { stated in after[stated.categoryID].map(stated.with) ?? stated }, of: budget, in: tree)
  }
}

import Identifiers
import Money

/// What a change of what is spent or planned does to the sums of a budget. No I/O, no clock.
public enum SpendingRules {
  /// The change of sums when some items take the place of others. An item that moves is less where it was and more where
  /// it is; where both are the same place, what counts is the difference. So an edit that lowers is never stopped.
  /// - Parameter isLimited: whether limits stop an increase.
  public static func change(
    from old: [SpendingItem], to new: [SpendingItem], on ground: SpendingGround, isLimited: Bool = true
  ) throws(SpendingError) -> SpendingChange {
    let totals = try totals(from: old, to: new)
    var lines: [LinePeriod: SpendingDelta] = [:]
    for (place, delta) in totals {
      for line in ground.coverage[place.categoryID]?.lineIDs ?? [] {
        try add(delta, to: &lines[LinePeriod(line, period: place.period), default: SpendingDelta()])
      }
    }
    lines = lines.filter { !$0.value.isZero }
    let renewed = Set(
      lines.filter { $0.value.spent != 0 && ground.histories[$0.key.categoryID] != nil }.keys
        .map(\.categoryID))
    return SpendingChange(
      totals: totals.filter { !$0.value.isZero }.map { .init(place: $0.key, delta: $0.value) }
        .sorted { $0.place < $1.place },
      groups: groups(of: lines.filter { !renewed.contains($0.key.categoryID) }),
      renewals: try renewals(of: renewed, lines, ground, isLimited: isLimited), isLimited: isLimited)
  }

  private static func totals(
    from old: [SpendingItem], to new: [SpendingItem]
  ) throws(SpendingError) -> [LinePeriod: SpendingDelta] {
    var totals: [LinePeriod: SpendingDelta] = [:]
    for item in new { try add(item.delta(sign: 1), to: &totals[item.place, default: SpendingDelta()]) }
    for item in old { try add(item.delta(sign: -1), to: &totals[item.place, default: SpendingDelta()]) }
    return totals
  }

  private static func add(
    _ delta: SpendingDelta, to sum: inout SpendingDelta
  ) throws(SpendingError) {
    do throws(MoneyError) {
      sum.spent = try sum.spent.addingExactly(delta.spent)
      sum.planned = try sum.planned.addingExactly(delta.planned)
    } catch {
      throw .overflow
    }
  }

  /// Changes that are the same for several lines become one.
  private static func groups(of lines: [LinePeriod: SpendingDelta]) -> [SpendingChange.Group] {
    struct Key: Hashable {
      let period: Int
      let delta: SpendingDelta
    }
    return Dictionary(grouping: lines) { Key(period: $0.key.period, delta: $0.value) }
      .map { key, lines in
        SpendingChange.Group(
          period: key.period, delta: key.delta, lineIDs: lines.map(\.key.categoryID).sorted())
      }
      .sorted { ($0.period, $0.lineIDs.first ?? .zero) < ($1.period, $1.lineIDs.first ?? .zero) }
  }

  private static func renewals(
    of renewed: Set<UUID>, _ lines: [LinePeriod: SpendingDelta], _ ground: SpendingGround, isLimited: Bool
  ) throws(SpendingError) -> [SpendingChange.Renewal] {
    var renewals: [SpendingChange.Renewal] = []
    for id in renewed.sorted() {
      guard let history = ground.histories[id] else { continue }
      let deltas = lines.filter { $0.key.categoryID == id }.map { (period: $0.key.period, delta: $0.value) }
        .sorted { $0.period < $1.period }
      let next = try history.changed(by: deltas, isLimited: isLimited)
      do throws(MoneyError) {
        renewals.append(
          SpendingChange.Renewal(
            before: history, history: next, stopAts: try next.line.stopAts(spent: next.spent)))
      } catch {
        throw .overflow
      }
    }
    return renewals
  }
}

extension SpendingItem {
  /// What it adds to sums, or takes from them. An amount's negative exists: entries are limited, and conversions checked.
  fileprivate func delta(sign: Int64) -> SpendingDelta {
    let amount = sign &* amountMinor
    return isPlanned ? SpendingDelta(planned: amount) : SpendingDelta(spent: amount)
  }
}

public import Rules

/// What a request asks of a list: its order, and which of its elements.
///
/// A list declares each with a type. The values of a filter become parameters; the text of the statement depends only
/// on the order, and on whether there is a filter. So there are few texts, and each has an index.
public struct ListQuery<Wanted: ListFilter, Order: ListOrder>: Sendable {
  /// The order.
  public private(set) var order: Order
  /// The filter; nil if all elements are wanted.
  public private(set) var wanted: Wanted?
  private var filter: String

  /// All elements in the standard order.
  public init() {
    order = .standard
    wanted = nil
    filter = ""
  }

  /// The query in the fields `filter` and `order_by` of a request.
  /// - Throws: `invalid` with everything wrong with them.
  public init(filter: String, orderBy: String) throws(Refusal) {
    self.init()
    if filter.isEmpty, orderBy.isEmpty { return }
    var faults: [ListFault] = []
    do throws(ListFault) {
      let parsed = try Filter(filter)
      if !parsed.terms.isEmpty { wanted = Wanted(parsed, &faults) }
    } catch {
      faults.append(error)
    }
    var violations = faults.map(\.ofFilter)
    do throws(ListFault) {
      order = try Order(orderBy: orderBy)
    } catch {
      violations.append(error.ofOrder)
    }
    try violations.refuse()
    self.filter = filter
  }

  /// What page tokens are bound to in addition to the list: a token continues the same order and filter. Empty if the
  /// request gives neither, as most do.
  public var arguments: [String] {
    if wanted != nil { return [order.rawValue, filter] }
    return order == .standard ? [] : [order.rawValue]
  }
}

/// Limits on the statements of a list.
public enum ListLimits {
  /// The most statement texts that a list may need. A connection keeps 1 000 prepared statements for everything.
  public static let maximumStatements = 64
  /// The most rows read to find a page. A page that is not full by then ends there, and its token continues.
  public static let maximumReadRows = 10_000
}

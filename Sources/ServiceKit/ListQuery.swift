public import Rules

/// What a request asks of a list: in which order, and which of its elements.
///
/// A list declares both by a type each. What a filter asks for becomes parameters; the text of the statement follows from
/// the order, and from whether there is a filter. So there are few texts, and each has the index that it is read by.
public struct ListQuery<Wanted: ListFilter, Order: ListOrder>: Sendable {
  /// The order.
  public private(set) var order: Order
  /// Which elements are wanted; nil where all are.
  public private(set) var wanted: Wanted?
  private var filter: String

  /// Everything in the standard order.
  public init() {
    order = .standard
    wanted = nil
    filter = ""
  }

  /// What the fields `filter` and `order_by` of a request ask for.
  /// - Throws: `invalid` with all that is wrong with them, and where.
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

  /// What page tokens are bound to besides the list: a token leads on in the same order, through the same filter. Nothing
  /// where the request states neither, as most do.
  public var arguments: [String] {
    if wanted != nil { return [order.rawValue, filter] }
    return order == .standard ? [] : [order.rawValue]
  }
}

/// What the statements of a list are bounded by.
public enum ListLimits {
  /// The most texts of statements that a list may need. Connections keep 1 000 prepared statements, of all lists and
  /// everything else.
  public static let maximumStatements = 64
  /// The most rows that a page is looked for in. A page that finds less in so many ends there, and its token goes on.
  public static let maximumReadRows = 10_000
}

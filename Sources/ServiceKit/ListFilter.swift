/// The fields that a list can be filtered by: a type with a property for each.
public protocol ListFilter: Sendable {
  /// A filter that matches everything.
  init()
  /// The fields, in the order in which error messages list them.
  static var fields: [FilterField<Self>] { get }
}

extension ListFilter {
  /// The values of a filter; adds everything wrong with it to `faults`.
  init(_ filter: Filter, _ faults: inout [ListFault]) {
    self.init()
    var named: Set<String> = []
    for term in filter.terms {
      if let fault = take(term, &named) { faults.append(fault) }
    }
  }

  private mutating func take(_ term: Filter.Term, _ named: inout Set<String>) -> ListFault? {
    guard let field = Self.fields.first(where: { $0.name == term.field }) else {
      let names = Self.fields.map(\.name).joined(separator: ", ")
      return ListFault(at: term.places.field, "this list is filtered by \(names)")
    }
    guard field.comparisons.contains(term.comparison) else {
      let symbols = field.comparisons.map(\.rawValue).joined(separator: " ")
      return ListFault(at: term.places.comparison, "\(field.name) takes \(symbols)")
    }
    guard named.insert(field.name).inserted || field.isRepeatable else {
      return ListFault(at: term.places.field, "\(field.name) may be named once")
    }
    guard let expectation = field.take(&self, term) else { return nil }
    return ListFault(at: term.places.value, "the value of \(field.name) must be \(expectation)")
  }
}

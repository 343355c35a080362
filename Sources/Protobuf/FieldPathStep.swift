/// Which element of a repeated or map field is meant.
public enum FieldElement: Sendable, Hashable {
  /// The field as a whole.
  case none
  /// An element of a repeated field, counted from zero.
  case index(Int)
  /// An entry of a map field.
  case key(String)
}

/// One step of a field path: `shares[2]`.
struct FieldPathStep: Sendable {
  let field: StaticString
  let element: FieldElement

  func write(to text: inout String) {
    text.append(field.description)
    switch element {
    case .none: break
    case .index(let index): text.append("[\(index)]")
    case .key(let key): text.append("[\"\(key)\"]")
    }
  }
}

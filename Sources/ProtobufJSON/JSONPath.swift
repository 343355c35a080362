/// A position in a JSON text: `authors[2].displayName`, `labels["a b"]`.
///
/// It is built from the inside out as an error propagates, so that reading without an error costs nothing.
struct JSONPath: Sendable, Hashable {
  private(set) var text = ""

  /// The path as seen from the enclosing object, in which it starts at `name`.
  func inside(field name: String) -> JSONPath { after(name) }

  /// The path as seen from the enclosing array.
  func inside(index: Int) -> JSONPath { after("[\(index)]") }

  /// The path as seen from the enclosing map.
  func inside(key: String) -> JSONPath { after("[\"\(key)\"]") }

  private func after(_ step: String) -> JSONPath {
    JSONPath(text: text.isEmpty || text.hasPrefix("[") ? step + text : "\(step).\(text)")
  }
}

/// Where in a JSON text something stands: `authors[2].displayName`, `labels["a b"]`.
///
/// It is put together from the inside out, as an error leaves one value after another, so that reading without an error
/// costs nothing.
struct JSONPath: Sendable, Hashable {
  private(set) var text = ""

  /// The path as seen from the object around, in which its start is called `name`.
  func inside(field name: String) -> JSONPath { after(name) }

  /// The path as seen from the array around.
  func inside(index: Int) -> JSONPath { after("[\(index)]") }

  /// The path as seen from the map around.
  func inside(key: String) -> JSONPath { after("[\"\(key)\"]") }

  private func after(_ step: String) -> JSONPath {
    JSONPath(text: text.isEmpty || text.hasPrefix("[") ? step + text : "\(step).\(text)")
  }
}

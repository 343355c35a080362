/// A fault in the proto files that keeps code from being generated; protoc prints it.
public struct GeneratorError: Error, Hashable, CustomStringConvertible {
  /// File, element, and what is wrong with it.
  public let description: String

  /// A fault of `element` in the proto file `file`.
  init(file: String, element: String, _ problem: String) {
    description = "\(file): \(element): \(problem)"
  }

  /// A fault of the plugin's options.
  init(_ problem: String) { description = problem }
}

/// An error in the proto files that stops the generator; protoc prints it.
public struct GeneratorError: Error, Hashable, CustomStringConvertible {
  /// File, element, and what is wrong with it.
  public let description: String

  /// An error about `element` in the proto file `file`.
  init(file: String, element: String, _ problem: String) {
    description = "\(file): \(element): \(problem)"
  }

  /// An error in the plugin's options.
  init(_ problem: String) { description = problem }
}

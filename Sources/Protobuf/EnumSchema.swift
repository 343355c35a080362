/// What the contract says about one enum.
public final class EnumSchema: Sendable {
  /// A value that the contract names.
  public struct Value: Sendable, Hashable {
    /// The name in the contract.
    public let name: String
    /// The number on the wire.
    public let number: Int32
  }

  /// The name with its package: `library.v1.Book.Kind`.
  public let fullName: String
  /// The values in the order of the contract; if a number has several names, the first is written.
  public let values: [Value]
  private let names: [Int32: String]
  private let numbers: [String: Int32]

  init(fullName: String, values: [Value]) {
    self.fullName = fullName
    self.values = values
    names = Dictionary(values.map { ($0.number, $0.name) }) { first, _ in first }
    numbers = Dictionary(values.map { ($0.name, $0.number) }) { first, _ in first }
  }

  /// The name of a number; nil if the contract has none.
  public func name(of number: Int32) -> String? { names[number] }

  /// The number of a name; nil if the contract has none.
  public func number(of name: String) -> Int32? { numbers[name] }
}

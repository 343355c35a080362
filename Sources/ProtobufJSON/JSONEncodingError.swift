public import Protobuf

/// Why a message has no form in JSON, and where.
public struct JSONEncodingError: Error, Hashable {
  /// What is wrong with the message.
  public enum Reason: Sendable, Hashable {
    /// Its bytes are not a message of the type.
    case malformed(DecodingError.Reason)
    /// A value of a well-known type that has no form in JSON, such as a `Timestamp` in the year 10 000.
    case unrepresentable(type: String)
    /// An `Any` of a type that the schemas do not have.
    case unknownType(String)
    /// A type with a JSON form of its own that is not supported: `Struct`, `Value`, `ListValue`.
    case unsupportedType
    /// Messages are nested deeper than `WireReader.maximumDepth`.
    case tooDeep
  }

  /// What is wrong with the message.
  public let reason: Reason
  /// Where, by JSON names: `authors[2].displayName`; empty for the message itself.
  public var path: String { place.text }
  var place = JSONPath()

  init(_ reason: Reason) { self.reason = reason }

  init(_ error: DecodingError) { self.init(.malformed(error.reason)) }

  func inside(field name: String) -> JSONEncodingError { with(place.inside(field: name)) }
  func inside(index: Int) -> JSONEncodingError { with(place.inside(index: index)) }
  func inside(key: String) -> JSONEncodingError { with(place.inside(key: key)) }

  private func with(_ place: JSONPath) -> JSONEncodingError {
    var error = self
    error.place = place
    return error
  }
}

extension JSONEncodingError: CustomStringConvertible {
  /// One line for people: the path and what is wrong there.
  public var description: String {
    let text =
      switch reason {
      case .malformed(let reason): "is not a valid message: \(reason)"
      case .unrepresentable(let type): "is a \(type) that JSON cannot represent"
      case .unknownType(let url): "is of the unknown type '\(url)'"
      case .unsupportedType: "is of a type that is not supported in JSON"
      case .tooDeep: "messages are nested deeper than \(WireReader.maximumDepth) levels"
      }
    return path.isEmpty ? text : "\(path): \(text)"
  }
}

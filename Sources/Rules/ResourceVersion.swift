/// The version of a resource: counts its changes from 1, and is shown to callers as an opaque `etag` (AIP-154).
public struct ResourceVersion: Sendable, Hashable {
  /// The version of a newly created resource.
  public static let first = ResourceVersion(1)

  /// How many times the resource was written.
  public let number: Int64

  /// The version with this number.
  public init(_ number: Int64) {
    self.number = number
  }

  /// The version as callers see it.
  public var etag: String {
    "v\(number)"
  }

  /// The version after the next change.
  public var next: ResourceVersion {
    ResourceVersion(number &+ 1)
  }

  /// Throws `stale` if a change was decided on another version than this.
  public func require(etag: String) throws(Refusal) {
    guard etag == self.etag else { throw .stale(currentETag: self.etag) }
  }
}

public import Identifiers

/// What somebody submits, and the way it takes.
public struct ApprovalSubmission: Sendable, Hashable {
  /// The content.
  public var digest: ContentDigest
  /// The route.
  public var route: ApprovalRoute
  /// The people whom each selector of the route means now; one that is missing means nobody.
  public var resolution: [ApproverSelector: [UUID]]

  /// A submission.
  public init(digest: ContentDigest, route: ApprovalRoute, resolution: [ApproverSelector: [UUID]]) {
    self.digest = digest
    self.route = route
    self.resolution = resolution
  }

  /// The people whom selectors mean.
  func people(_ selectors: [ApproverSelector]) -> Set<UUID> {
    Set(selectors.flatMap { resolution[$0] ?? [] })
  }
}

import Protobuf

/// A request that breaks the contract's field rules, and how. An object, so that a call without one pays for nothing.
final class RefusedRequest {
  let request: any Message
  let violations: Violations

  init(_ request: any Message, _ violations: Violations) {
    self.request = request
    self.violations = violations
  }
}

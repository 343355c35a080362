import Protobuf

/// A request that breaks the contract's field rules, and how. A class, so that a call without one pays nothing for it.
final class RefusedRequest {
  let request: any Message
  let violations: Violations

  init(_ request: any Message, _ violations: Violations) {
    self.request = request
    self.violations = violations
  }
}

public import RPC
public import ServiceKit

extension AccessPolicy {
  /// What a method of the contract needs, with the built-in roles that give it.
  public convenience init(of method: MethodDescriptor) {
    self.init(
      (method.policy?.requirements ?? []).map(AccessNeed.init), reading: AccessNeed.reading,
      allowsEndedSession: method.policy?.allowsEndedSession == true)
  }
}

extension AccessNeed {
  /// What reading a resource of each kind needs that a handler may ask for besides: `event.read` on an event.
  fileprivate static let reading = [Resource.Kind.group, .event, .expense, .goal, .budget].map { kind in
    AccessNeed(MethodPolicy.Requirement("\(kind.rawValue).read", on: kind.rawValue))
  }
}

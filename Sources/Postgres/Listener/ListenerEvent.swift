/// What a `Listener` tells.
public enum ListenerEvent: Hashable, Sendable {
  /// Notifications arrive from here on. What was notified before is lost: whoever keeps hints drops them now.
  case linkUp
  /// Notifications are missed until the next `linkUp`.
  case linkDown(reason: String)
  /// A notification, with its channel and payload.
  case notification(channel: String, payload: String)
}

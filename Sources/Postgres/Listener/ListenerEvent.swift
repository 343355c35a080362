/// What a `Listener` reports.
public enum ListenerEvent: Hashable, Sendable {
  /// Notifications arrive from here on. Earlier ones are lost: drop anything derived from them.
  case connected
  /// Notifications are missed until the next `connected`.
  case disconnected(reason: String)
  /// A notification, with its channel and payload.
  case notification(channel: String, payload: String)
}

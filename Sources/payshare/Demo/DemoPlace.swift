import PayshareClient

/// Where the demo plays.
struct DemoPlace: Sendable {
  let channel: ClientChannel
  let timeout: Duration
  /// The organisation in which its people register; empty for the only one.
  let organisation: String

  /// How calls without a session are made.
  var options: CallOptions {
    var options = CallOptions(timeout: timeout)
    // The server may still be starting.
    options.waitsForReady = true
    return options
  }
}

import FairQueueing
import RPC
import ServiceKit

extension CallerGrant {
  /// The end user's address that the caller states, where it may; nil where it states none.
  /// - Throws: `INVALID_ARGUMENT` where it states something else, or several.
  func statedSource(of call: ServerCall) throws(Status) -> SourceAddress? {
    guard forwards else { return nil }
    let stated = call.metadata.values(ServerCall.sourceAddressKey)
    if stated.isEmpty { return nil }
    guard stated.count == 1, let address = SourceAddress(stated[0]) else {
      throw Status(
        .invalidArgument, reason: "INVALID_SOURCE_ADDRESS",
        "the metadata \(ServerCall.sourceAddressKey) must be one IPv4 or IPv6 address, without a port",
        metadata: ["metadata": ServerCall.sourceAddressKey])
    }
    return address
  }

  /// Whose turn a call takes that no user's session names: that of the address which the caller states; nil where it
  /// states none, so that the call is the caller's own. What it states wrongly is refused when the call is admitted.
  func flow(of call: ServerCall) -> FlowID? {
    guard forwards, let address = try? statedSource(of: call) else { return nil }
    return FlowID(call.peer.flow, for: address)
  }
}

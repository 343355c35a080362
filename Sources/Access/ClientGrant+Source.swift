import FairQueueing
import RPC
import ServiceKit

extension ClientGrant {
  /// The end user's address that the caller states, if it may; nil if it states none.
  /// - Throws: `INVALID_ARGUMENT` if it states several, or something else.
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

  /// The flow of a call without a user's session: that of the stated address; nil if none is stated, so that the call
  /// counts for the caller itself. A malformed address is refused when the call is admitted.
  func flow(of call: ServerCall) -> FlowID? {
    guard forwards, let address = try? statedSource(of: call) else { return nil }
    return FlowID(call.peer.flow, for: address)
  }
}

import FairQueueing
import HTTP2

/// Counts the bytes that a connection holds, and limits them. Confined to the loop.
final class ConnectionBytes {
  private let requests: ByteBudget
  private let responses: ByteBudget
  /// The peer's account of undelivered requests: an unfinished request does not say who the user is.
  private(set) var requestAccount: ByteAccount
  /// The peer's account of responses, which includes the bytes that the socket does not accept.
  private(set) var responseAccount: ByteAccount
  private var lastFlow: FlowID
  private var lastAccount: ByteAccount
  /// Undelivered bytes of requests of this connection.
  private(set) var undeliveredRequestBytes = 0
  /// Bytes of the heads of calls that have not started, and how many of them are counted.
  private var heads = (held: 0, counted: 0)
  /// By how much the two may differ: most requests are complete at once, and so cost no more than an addition.
  static let uncountedHeadBytes = 16 << 10

  init(_ requests: ByteBudget, _ responses: ByteBudget, _ flow: FlowID) {
    self.requests = requests
    self.responses = responses
    requestAccount = requests.account(of: flow)
    responseAccount = responses.account(of: flow)
    lastFlow = flow
    lastAccount = responseAccount
  }

  /// The account of a caller's responses; most calls of a connection are of the same caller as the one before.
  func account(of flow: FlowID) -> ByteAccount {
    if flow == lastFlow { return lastAccount }
    lastFlow = flow
    lastAccount = responses.account(of: flow)
    return lastAccount
  }

  /// Counts a change of what is held of a request.
  func countRequest(_ change: Int) {
    undeliveredRequestBytes += change
    requestAccount.add(change)
  }

  /// Counts the metadata of a call that has not started.
  /// - Returns: the limit that this exceeds.
  @inline(__always)
  func hold(head bytes: Int) -> ByteLimit? {
    heads.held += bytes
    if heads.held - heads.counted < Self.uncountedHeadBytes { return nil }
    countHeads()
    return requestLimit
  }

  /// The call has started or is over.
  @inline(__always)
  func release(head bytes: Int) {
    heads.held -= bytes
    guard heads.counted > 0 else { return }
    if heads.counted - heads.held >= Self.uncountedHeadBytes || heads.held == 0 { countHeads() }
  }

  private func countHeads() {
    countRequest(heads.held - heads.counted)
    heads.counted = heads.held
  }

  /// The limit that the requests of this connection exceed; nil for none.
  var requestLimit: ByteLimit? {
    if undeliveredRequestBytes > requests.limits.perConnection { return .connection }
    return requests.limit(reachedBy: 0, in: requestAccount)
  }

  /// The limit that a response of `count` bytes would break, where `unsent` bytes wait on the connection.
  func responseLimit(_ count: Int, unsent: Int, in account: ByteAccount) -> ByteLimit? {
    if unsent + count > responses.limits.perConnection { return .connection }
    return responses.limit(reachedBy: count, in: account)
  }

  /// The limit that is half used up by waiting responses, so that no more calls are started.
  func backlog(unsent: Int, in account: ByteAccount) -> ByteLimit? {
    if unsent > responses.limits.perConnection / 2 { return .connection }
    return account.byteCount > responses.limits.perCaller / 2 ? .caller : nil
  }
}

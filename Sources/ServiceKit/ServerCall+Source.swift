public import RPC

/// Where a call comes from, as far as budgets tell sources apart: a certificate, and an address of those who use it.
///
/// The address alone would let a portal that lies spend what others' users have.
public struct CallSource: Sendable, Hashable {
  /// The service that calls, as `ServerCall.serviceName`.
  public let service: String
  /// The end user's address where the service states it, else the service's own; nil where it has none.
  public let address: SourceAddress?

  /// A source of its parts.
  public init(service: String, address: SourceAddress?) {
    self.service = service
    self.address = address
  }
}

private enum StatedSourceKey: CallKey {
  typealias Value = SourceAddress
}

extension ServerCall {
  /// The name of the metadata in which a portal states for whom it calls: the one address of the end user.
  ///
  /// Not `x-forwarded-for`: that is a list that each proxy adds to, in which only the last entry can be trusted, and of
  /// which a portal may pass on what its client made up.
  public static var sourceAddressKey: String { "payshare-source-address" }

  /// The end user's address that a portal states; set by the access interceptor, where the certificate may state one.
  public var statedSource: SourceAddress? {
    get { self[StatedSourceKey.self] }
    set { self[StatedSourceKey.self] = newValue }
  }

  /// Where the call comes from.
  public var source: CallSource {
    CallSource(service: serviceName, address: statedSource ?? SourceAddress(peer.host))
  }
}

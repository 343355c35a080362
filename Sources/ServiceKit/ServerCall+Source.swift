public import RPC

/// The source of a call, as budgets distinguish sources: a certificate, and one address behind it.
///
/// The address alone would let a lying portal use up the budgets of other portals' users.
public struct CallSource: Sendable, Hashable {
  /// The calling service, as in `ServerCall.serviceName`.
  public let service: String
  /// The end user's address if the service states it, or else the service's own; nil if it has none.
  public let address: SourceAddress?

  /// A source from its parts.
  public init(service: String, address: SourceAddress?) {
    self.service = service
    self.address = address
  }
}

private enum StatedSourceKey: CallKey {
  typealias Value = SourceAddress
}

extension ServerCall {
  /// The metadata key under which a portal states the address of the end user for whom it calls.
  ///
  /// Not `x-forwarded-for`: that is a list to which each proxy appends, so only the last entry can be trusted, and a
  /// portal may pass on entries that its client made up.
  public static var sourceAddressKey: String { "payshare-source-address" }

  /// The end user's address stated by a portal; set by the access interceptor if the certificate may state one.
  public var statedSource: SourceAddress? {
    get { self[StatedSourceKey.self] }
    set { self[StatedSourceKey.self] = newValue }
  }

  /// The source of the call.
  public var source: CallSource {
    CallSource(service: serviceName, address: statedSource ?? SourceAddress(peer.host))
  }
}

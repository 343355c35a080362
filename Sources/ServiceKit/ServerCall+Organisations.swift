public import Identifiers
public import RPC

private enum AllowedOrganisationsKey: CallKey {
  typealias Value = Set<UUID>
}

extension ServerCall {
  /// The organisations that the calling certificate may call for; nil for all. Set by the access interceptor.
  public var allowedOrganisations: Set<UUID>? {
    get { self[AllowedOrganisationsKey.self] }
    set { self[AllowedOrganisationsKey.self] = newValue }
  }

  /// Checks that the calling certificate may call for an organisation.
  /// - Throws: `PERMISSION_DENIED`.
  public func requireAllowed(_ organisation: UUID) throws(Status) {
    guard let allowedOrganisations, !allowedOrganisations.contains(organisation) else { return }
    throw Status(
      .permissionDenied, reason: "ORGANISATION_NOT_ALLOWED",
      "the certificate's identity may not call for this organisation",
      metadata: ["identity": serviceName, "organisation": organisation.description])
  }
}

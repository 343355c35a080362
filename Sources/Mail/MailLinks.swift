/// What recipients do with the token of a mail: they open a page of the organisation's portal or, without a portal, run a
/// command.
public struct MailLinks: Sendable, Hashable {
  /// The address of the portal, with a slash at its end; nil without one.
  private let portal: String?

  /// Links to a portal.
  /// - Parameter portal: its address, such as `https://pay.example/`.
  public init(portal: String? = nil) {
    self.portal = portal.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The text for a mail.
  /// - Parameters:
  ///   - page: the path of the page in the portal, which gets the token as the parameter `token`.
  ///   - command: the command, which the token follows.
  ///   - token: the token, in the alphabet of URLs.
  public func action(page: String, command: String, token: String) -> String {
    portal.map { "\($0)\(page)?token=\(token)" } ?? "\(command) \(token)"
  }
}

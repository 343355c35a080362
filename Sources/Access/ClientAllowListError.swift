public import Files
public import TLS

/// Why the allow list file is unusable: which file, which line, and what is wrong.
public struct ClientAllowListError: Error, Sendable, Hashable {
  /// The path of the file.
  public let file: String
  /// The line, from 1; nil if the error concerns the whole file.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// The kinds of mistakes.
  public enum Problem: Error, Sendable, Hashable {
    /// The file cannot be read, has more than `ClientAllowListFile.maximumBytes`, or is writable by everyone.
    case unusable(FileError.Problem)
    /// The file is not UTF-8.
    case notUTF8
    /// The file has no rules.
    case noRules
    /// The first word is neither a SPIFFE ID with a path nor a prefix followed by `/*`.
    case malformedID(String, SPIFFEID.ParseError)
    /// The rule is for a trust domain other than the server's, so it can never apply.
    case otherTrustDomain(String, String)
    /// The second word is neither `users` nor `no-users`.
    case usersExpected
    /// The rule allows relaying sessions without acting for users.
    case relayWithoutUsers
    /// The rule asks for roles of a client that does nothing for users.
    case rolesWithoutUsers
    /// An organisation is not named by its id.
    case malformedOrganisation(String)
    /// The rule names no service.
    case noServices
    /// `*` is combined with other services.
    case allAmongServices
    /// No service has this name.
    case unknownService(String)
    /// An earlier line has a rule for the same identity.
    case duplicate(firstLine: Int)
  }
}

extension ClientAllowListError: CustomStringConvertible {
  /// One line for people: `callers.conf:3: there is no service x`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(problem)"
  }
}

extension ClientAllowListError.Problem: CustomStringConvertible {
  /// What is wrong, for people.
  public var description: String {
    switch self {
    case .unusable(let problem): "\(problem)"
    case .notUTF8: "not UTF-8"
    case .noRules: "it has no rules"
    case .malformedID(let text, let error):
      "\"\(text)\" is neither a SPIFFE ID nor a prefix followed by /* (\(error))"
    case .otherTrustDomain(let domain, let own):
      "clients of the trust domain \(domain) are never accepted; the server's is \(own)"
    case .usersExpected: "the second word must be users or no-users"
    case .relayWithoutUsers: "relay requires users: with no-users no session may be shown"
    case .rolesWithoutUsers: "by-roles requires users: with no-users nothing is done for anybody"
    case .malformedOrganisation(let text): "\"\(text)\" is not the id of an organisation"
    case .noServices: "the rule names no service; use * for all"
    case .allAmongServices: "* means all services, so it cannot be combined with others"
    case .unknownService(let name): "there is no service \(name)"
    case .duplicate(let first): "line \(first) has a rule for the same clients"
    }
  }
}

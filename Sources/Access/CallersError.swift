public import Files
public import TLS

/// Why the file of the allow list is not usable: which file, which line, and what is wrong with it.
public struct CallersError: Error, Sendable, Hashable {
  /// The path of the file.
  public let file: String
  /// The line, from 1 on; nil where it is the file as a whole.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// The kinds of mistakes.
  public enum Problem: Error, Sendable, Hashable {
    /// The file cannot be read, has more than `CallersFile.maximumBytes`, or can be changed by everybody.
    case unusable(FileError.Problem)
    /// The file is not UTF-8.
    case notUTF8
    /// The file has no rule at all.
    case noRules
    /// The first word is neither a SPIFFE ID with a path nor the beginning of one and `/*`.
    case malformedID(String, SPIFFEID.ParseError)
    /// The rule is for another trust domain than the server's, so that it can never count.
    case otherTrustDomain(String, String)
    /// The second word is neither `users` nor `no-users`.
    case usersExpected
    /// The rule marks a relay of sessions that may show none.
    case relayWithoutUsers
    /// The rule names no service.
    case noServices
    /// `*` stands beside other services.
    case allAmongServices
    /// There is no service of this name.
    case unknownService(String)
    /// An earlier line has a rule for the same identity.
    case duplicate(firstLine: Int)
  }
}

extension CallersError: CustomStringConvertible {
  /// One line for a person: `callers.conf:3: there is no service x`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(problem)"
  }
}

extension CallersError.Problem: CustomStringConvertible {
  /// What is wrong, for a person.
  public var description: String {
    switch self {
    case .unusable(let problem): "\(problem)"
    case .notUTF8: "not UTF-8"
    case .noRules: "there is no rule in it"
    case .malformedID(let text, let error):
      "\"\(text)\" is neither a SPIFFE ID nor the beginning of one and /* (\(error))"
    case .otherTrustDomain(let domain, let own):
      "clients of the trust domain \(domain) are not let in at all; the server's is \(own)"
    case .usersExpected: "the second word must be users or no-users"
    case .relayWithoutUsers: "relay stands beside users only: without them no session may be shown"
    case .noServices: "the rule names no service; * stands for all"
    case .allAmongServices: "* stands for all services, so no other may be named beside it"
    case .unknownService(let name): "there is no service \(name)"
    case .duplicate(let first): "line \(first) has a rule for the same clients"
    }
  }
}

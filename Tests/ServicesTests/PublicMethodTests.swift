import PayshareAPI
import RPC
import Testing

@testable import Access

/// What can be called without a session: the methods in the list of docs/security.md, and nothing else.
@Suite("Methods without a session") struct PublicMethodTests {
  private static let methods = PayshareAPIServices.all.flatMap(\.methods)

  /// The methods that the page lists, as `UserService/RegisterUser`.
  private static func listed() throws -> [String] {
    let text = try RepositoryFile.text(of: "docs/security.md")
    let section = try #require(text.split(separator: "\n## ").first { $0.hasPrefix("Methods without") })
    return section.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      return line.hasPrefix("| `") && parts.count > 2 ? String(parts[1]) : nil
    }
  }

  @Test func thePageListsEachPublicMethodOfTheContractAndNoOther() throws {
    let ofContract = Self.methods.filter {
      switch $0.policy?.access {
      case .public, nil: true
      case .operator, .requirements: false
      }
    }
    let names = ofContract.map { String($0.path.dropFirst("/payshare.v1.".count)) }
    #expect(Set(try Self.listed()) == Set(names))
    #expect(try Self.listed().count == names.count)
  }

  @Test func everyOtherMethodRefusesCallersWithoutASession() async throws {
    let listed = Set(try Self.listed())
    let callers = try ClientAllowList.list("\(Payshare.web) users *")
    try await Payshare.with(callers: callers) { payshare in
      var count = 0
      for method in Self.methods where !listed.contains(String(method.path.dropFirst("/payshare.v1.".count)))
      {
        count += 1
        let refused = await status {
          let stream = try await payshare.channel.open(method, CallOptions())
          try await stream.send([UInt8](repeating: 0, count: 5), last: true)
          while try await stream.receive() != nil {}
        }
        let expected = method.policy?.access == .operator ? "OPERATOR_REQUIRED" : "SESSION_REQUIRED"
        #expect(refused?.reason == expected, "\(method.path): \(String(describing: refused))")
      }
      #expect(count > 40)
    }
  }
}

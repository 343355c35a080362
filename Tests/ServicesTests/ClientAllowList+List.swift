import PayshareAPI

@testable import Access
@testable import payshare_server

extension ClientAllowList {
  /// What a file with these lines says.
  static func list(_ text: String) throws -> ClientAllowList {
    try ClientAllowListFile("callers", trustDomain: "payshare.dev", services: Services.names).parse(
      Array(text.utf8))
  }
}

import PayshareAPI

@testable import Access
@testable import payshare_server

extension Callers {
  /// What a file with these lines says.
  static func list(_ text: String) throws -> Callers {
    try CallersFile("callers", trustDomain: "payshare.dev", services: Services.names).parse(Array(text.utf8))
  }
}

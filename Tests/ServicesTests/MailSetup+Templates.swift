import Foundation
import Mail
import RPCTestSupport

@testable import payshare_server

extension MailSetup {
  /// Mails with some templates of its own, by file name.
  static func templates(_ files: [String: String]) throws -> MailSetup {
    let folder = try ScratchFolder.make("templates")
    for (file, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file)")) }
    return MailSetup(templates: try MailTemplates(folder: folder))
  }
}

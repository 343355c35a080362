import Glibc
import PayshareClient
import Testing

@testable import payshare

@Suite("Kept sessions")
struct StoredSessionTests {
  private var session: StoredSession {
    StoredSession(
      .with { session in
        session.accessToken = "abc.def"
        session.accessTokenExpireTime = .with { $0.seconds = 1_000 }
        session.refreshToken = "xyz"
        session.user = .with {
          $0.id = "1"
          $0.email = "asha@example.com"
          $0.displayName = "Asha Rao"
        }
      }, server: "localhost:8443")
  }

  @Test func aSessionComesBackFromItsText() {
    #expect(StoredSession(text: session.text) == session)
  }

  @Test func aNameCannotAddALineToTheFile() {
    var hostile = session
    hostile.displayName = "x\nserver evil:1"
    #expect(StoredSession(text: hostile.text)?.server == "localhost:8443")
  }

  @Test func aTextWithoutATokenIsNoSession() {
    let lines = session.text.split(separator: "\n").filter { !$0.hasPrefix("refresh_token ") }
    #expect(StoredSession(text: lines.joined(separator: "\n")) == nil)
  }

  @Test func aTokenIsExchangedAWhileBeforeItExpires() {
    #expect(!session.isStale(at: 1_000 - StoredSession.refreshMarginSeconds - 1))
    #expect(session.isStale(at: 1_000 - StoredSession.refreshMarginSeconds))
  }

  @Test func theFileIsForItsOwnerOnlyAndItsFoldersAreMade() async throws {
    let folder = "/tmp/payshare-session-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let file = SessionFile(path: "\(folder)/a/session")
    #expect(try file.read() == nil)
    try file.write(session)
    try file.write(session)
    #expect(try file.read() == session)
    var status = stat()
    #expect(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat("\(folder)/a", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    file.remove()
    #expect(try file.read() == nil)
    rmdir("\(folder)/a")
    rmdir(folder)
  }

  /// Another user may have planted it, or read its tokens.
  @Test func aFileThatOthersCanReadIsRefused() throws {
    let file = SessionFile(path: "/tmp/payshare-session-\(getpid())-\(UInt32.random(in: 0 ... .max))")
    try file.write(session)
    defer { file.remove() }
    chmod(file.path, 0o644)
    #expect(throws: CommandError.self) { try file.read() }
  }
}

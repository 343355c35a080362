import RPC
import Testing

@testable import Journal

@Suite("Resume tokens") struct ResumeTokenTests {
  private let hash = [UInt8](0..<32)

  @Test(arguments: [0, 1, 255, 1 << 40, Int64.max])
  func aTokenSaysItsPositionAndTheBeginningOfItsHash(_ position: Int64) throws {
    let token = ResumeToken(position: position, hash: hash)
    #expect(try ResumeToken(token.text) == token)
    #expect(token.fits(hash))
  }

  @Test func aTokenFitsOnlyTheEntryThatItIsBehind() {
    let token = ResumeToken(position: 5, hash: hash)
    #expect(!token.fits(nil))
    #expect(!token.fits([UInt8](repeating: 0, count: 32)))
    #expect(!ResumeToken(position: 5, hash: []).fits(hash))
    #expect(ResumeToken(position: 0, hash: []).fits(nil))
  }

  @Test(arguments: ["x", "AAAA", "????", String(repeating: "A", count: 100)])
  func whatIsNoTokenIsRefused(_ text: String) {
    #expect { try ResumeToken(text) } throws: { error in
      (error as? Status)?.code == .invalidArgument
    }
  }
}

import Testing

@testable import TLS

@Suite struct SPIFFEIDTests {
  @Test(arguments: [
    ("spiffe://payshare.dev/client/admin", "payshare.dev", "/client/admin"),
    ("spiffe://payshare.dev", "payshare.dev", ""),
    ("spiffe://a/b", "a", "/b"),
    ("spiffe://1.2.3.4/x", "1.2.3.4", "/x"),
    ("spiffe://under_score-dash.9/A-Z.a_z/0", "under_score-dash.9", "/A-Z.a_z/0"),
    ("spiffe://example.org/...", "example.org", "/..."),
    ("spiffe://example.org/.hidden/..b/c..", "example.org", "/.hidden/..b/c.."),
  ])
  func wellFormedIDsAreRead(text: String, trustDomain: String, path: String) throws {
    let id = try SPIFFEID(text)
    #expect(id.trustDomain == trustDomain)
    #expect(id.path == path)
    #expect(id.description == text)
  }

  @Test(
    arguments: [
      ("", .wrongScheme), ("spiffe", .wrongScheme), ("spiffe:/a/b", .wrongScheme),
      ("http://a/b", .wrongScheme),
      ("SPIFFE://a/b", .wrongScheme), (" spiffe://a/b", .wrongScheme), ("spiffe:///b", .emptyTrustDomain),
      ("spiffe://", .emptyTrustDomain), ("spiffe://Example.org/b", .invalidTrustDomain),
      ("spiffe://a:80/b", .invalidTrustDomain), ("spiffe://user@a/b", .invalidTrustDomain),
      ("spiffe://a?x", .invalidTrustDomain), ("spiffe://a#x", .invalidTrustDomain),
      ("spiffe://a%2eb/c", .invalidTrustDomain), ("spiffe://ä/c", .invalidTrustDomain),
      ("spiffe://a b/c", .invalidTrustDomain), ("spiffe://[::1]/c", .invalidTrustDomain),
      ("spiffe://a\0/b", .invalidTrustDomain), ("spiffe://a/", .emptySegment),
      ("spiffe://a//b", .emptySegment),
      ("spiffe://a/b/", .emptySegment), ("spiffe://a/./b", .relativeSegment),
      ("spiffe://a/b/..", .relativeSegment),
      ("spiffe://a/../b", .relativeSegment), ("spiffe://a/.", .relativeSegment),
      ("spiffe://a/b?c", .invalidPath),
      ("spiffe://a/b#c", .invalidPath), ("spiffe://a/b%20c", .invalidPath), ("spiffe://a/b c", .invalidPath),
      ("spiffe://a/ü", .invalidPath), ("spiffe://a/b\0", .invalidPath), ("spiffe://a/b\n", .invalidPath),
      ("spiffe://a/b:c", .invalidPath), ("spiffe://a/b@c", .invalidPath), ("spiffe://a/b\\c", .invalidPath),
      ("spiffe://a/~b", .invalidPath),
    ] as [(String, SPIFFEID.ParseError)])
  func malformedIDsAreRefused(text: String, error: SPIFFEID.ParseError) {
    #expect(throws: error) { try SPIFFEID(text) }
  }

  @Test func everyByteOutsideTheAlphabetIsRefused() {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789.-_".utf8)
    let path = letters.union("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "/") {
      let inDomain = Array("spiffe://a".utf8) + [byte] + Array("b/c".utf8)
      let inPath = Array("spiffe://a/b".utf8) + [byte] + Array("c".utf8)
      #expect(((try? SPIFFEID(inDomain)) != nil) == letters.contains(byte), "domain byte \(byte)")
      #expect(((try? SPIFFEID(inPath)) != nil) == path.contains(byte), "path byte \(byte)")
    }
  }

  @Test func theLengthOfAnIDIsLimited() throws {
    let prefix = "spiffe://a/"
    let longest = prefix + String(repeating: "b", count: SPIFFEID.maximumBytes - prefix.utf8.count)
    #expect(try SPIFFEID(longest).description == longest)
    #expect(throws: SPIFFEID.ParseError.tooLong) { try SPIFFEID(longest + "b") }
  }

  @Test func theLengthOfATrustDomainIsLimited() throws {
    let longest = String(repeating: "a", count: SPIFFEID.maximumTrustDomainBytes)
    #expect(try SPIFFEID("spiffe://\(longest)/b").trustDomain == longest)
    #expect(throws: SPIFFEID.ParseError.trustDomainTooLong) { try SPIFFEID("spiffe://\(longest)a/b") }
  }

  @Test func trustDomainsAreRecognised() {
    #expect(SPIFFEID.isTrustDomain("payshare.dev"))
    #expect(!SPIFFEID.isTrustDomain(""))
    #expect(!SPIFFEID.isTrustDomain("Payshare.dev"))
    #expect(!SPIFFEID.isTrustDomain("payshare.dev/client"))
    #expect(!SPIFFEID.isTrustDomain(String(repeating: "a", count: 256)))
  }

  @Test func idsDifferByCaseOfTheirPath() throws {
    #expect(try SPIFFEID("spiffe://a/B") != SPIFFEID("spiffe://a/b"))
    #expect(try SPIFFEID("spiffe://a/b") == SPIFFEID("spiffe://a/b"))
  }
}

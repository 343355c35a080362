import Cryptography
import Identifiers
import SeededRandom
import Testing

@testable import Accounts

@Suite struct AccessTokenTests {
  let now: Int64 = 1_767_600_000
  let names: AccessTokenNames
  let key: AccessTokenKey
  let issuer: AccessTokenIssuer
  let verifier: AccessTokenVerifier
  let token: AccessToken

  init() throws {
    names = try #require(AccessTokenNames(issuer: "https://payshare.example", audience: "payshare"))
    key = try AccessTokenKey(secret: [UInt8](repeating: 7, count: 32))
    issuer = AccessTokenIssuer(names, key: key)
    verifier = try AccessTokenVerifier(names, publicKeys: [key.publicKey])
    token = AccessToken(
      userID: UUID(high: 1, low: 2), sessionID: UUID(high: 3, low: 4), in: UUID(high: 5, low: 6), at: now)
  }

  /// A token with a header and claims of the test's choice, properly signed.
  private func forge(header: String? = nil, claims: String) throws -> String {
    let header = header.map { Base64URL.encode(Array($0.utf8)) } ?? AccessTokenText.header(keyID: key.id)
    let signed = header + "." + Base64URL.encode(Array(claims.utf8))
    return signed + "." + Base64URL.encode(try key.privateKey.sign(Array(signed.utf8)))
  }

  private func claims(_ text: String) throws -> String {
    let parts = text.split(separator: ".")
    return String(decoding: try #require(Base64URL.decode(parts[1])), as: UTF8.self)
  }

  @Test func issuedTokenIsVerified() throws {
    let text = try issuer.issue(token)
    #expect(try verifier.verify(text, at: now) == token)
    #expect(
      try claims(text)
        == #"{"iss":"https://payshare.example","aud":"payshare","sub":"00000000-0000-0001-0000-000000000002","#
        + #""sid":"00000000-0000-0003-0000-000000000004","org":"00000000-0000-0005-0000-000000000006","#
        + #""iat":1767600000,"nbf":1767600000,"exp":1767600900}"#
    )
  }

  @Test func aTokenForEnrolmentSaysSoUnderItsSignature() throws {
    let enrolling = AccessToken(
      userID: token.userID, sessionID: token.sessionID, in: token.organisationID, at: now,
      isForEnrolment: true)
    let text = try issuer.issue(enrolling)
    #expect(try verifier.verify(text, at: now) == enrolling)
    #expect(try !verifier.verify(issuer.issue(token), at: now).isForEnrolment)
    let claims = try claims(text)
    #expect(claims.hasSuffix(#","exp":1767600900,"scope":"enrolment"}"#))
    for other in ["enrolment ", "Enrolment", ""] {
      let forged = try forge(claims: claims.replacing("\"enrolment\"", with: "\"\(other)\""))
      #expect(throws: AccessTokenError.malformed) { try verifier.verify(forged, at: now) }
    }
  }

  @Test func tokenLivesFifteenMinutesAtMost() throws {
    let text = try issuer.issue(token)
    #expect(AccessToken.maximumLifetimeSeconds == 900)
    #expect(try verifier.verify(text, at: now + 899) == token)
    #expect(throws: AccessTokenError.expired) { try verifier.verify(text, at: now + 900) }
    let longer = AccessToken(
      userID: token.userID, sessionID: token.sessionID, organisationID: token.organisationID,
      issueTime: now, expireTime: now + 901)
    let longText = try issuer.issue(longer)
    #expect(throws: AccessTokenError.lifetimeTooLong) { try verifier.verify(longText, at: now) }
    let endless = AccessToken(
      userID: token.userID, sessionID: token.sessionID, organisationID: token.organisationID,
      issueTime: .min, expireTime: .max)
    let endlessText = try issuer.issue(endless)
    #expect(throws: AccessTokenError.lifetimeTooLong) { try verifier.verify(endlessText, at: now) }
  }

  @Test func tokenFromTheFutureIsRefusedBeyondTheLeeway() throws {
    let text = try issuer.issue(token)
    let leeway = AccessTokenVerifier.clockLeewaySeconds
    #expect(try verifier.verify(text, at: now - leeway) == token)
    #expect(throws: AccessTokenError.notYetValid) { try verifier.verify(text, at: now - leeway - 1) }
  }

  @Test func otherIssuerOrAudienceIsRefused() throws {
    let text = try issuer.issue(token)
    for (issuer, audience) in [("https://other.example", "payshare"), ("https://payshare.example", "other")] {
      let others = try #require(AccessTokenNames(issuer: issuer, audience: audience))
      let verifier = try AccessTokenVerifier(others, publicKeys: [key.publicKey])
      #expect(throws: AccessTokenError.wrongIssuerOrAudience) { try verifier.verify(text, at: now) }
    }
    #expect(AccessTokenNames(issuer: #"a","sub":"b"#, audience: "c") == nil)
  }

  @Test func keysRotate() throws {
    let newKey = try AccessTokenKey(secret: [UInt8](repeating: 8, count: 32))
    let old = try issuer.issue(token)
    let new = try AccessTokenIssuer(names, key: newKey).issue(token)
    #expect(throws: AccessTokenError.unknownKey) { try verifier.verify(new, at: now) }
    let both = try AccessTokenVerifier(names, publicKeys: [key.publicKey, newKey.publicKey])
    #expect(try both.verify(old, at: now) == token)
    #expect(try both.verify(new, at: now) == token)
    let after = try AccessTokenVerifier(names, publicKeys: [newKey.publicKey])
    #expect(throws: AccessTokenError.unknownKey) { try after.verify(old, at: now) }
  }

  @Test(arguments: [
    #"{"alg":"none","kid":"KID","typ":"JWT"}"#, #"{"alg":"HS256","kid":"KID","typ":"JWT"}"#,
    #"{"alg":"EdDSA","kid":"other","typ":"JWT"}"#, #"{"alg":"EdDSA","typ":"JWT"}"#,
    #"{"alg":"EdDSA","kid":"KID","typ":"JWT","crit":["x"]}"#, #"{ "alg":"EdDSA","kid":"KID","typ":"JWT"}"#,
  ])
  func anotherHeaderIsRefusedAlthoughSignedWithOurKey(header: String) throws {
    let header = header.split(separator: "KID", omittingEmptySubsequences: false).joined(separator: key.id)
    let text = try forge(header: header, claims: try claims(try issuer.issue(token)))
    #expect(throws: AccessTokenError.unknownKey) { try verifier.verify(text, at: now) }
  }

  @Test func differentlyWrittenClaimsAreRefusedAlthoughSignedWithOurKey() throws {
    let ours = try claims(try issuer.issue(token))
    #expect(try verifier.verify(try forge(claims: ours), at: now) == token)
    let others = [
      "", "{}", ours + " ", " " + ours, String(ours.dropLast()), String(ours.dropLast()) + #","admin":true}"#,
      ours.split(separator: #","exp":1767600900"#).joined(),
      ours.split(separator: "1767600900").joined(separator: "01767600900"),
      ours.split(separator: #""nbf":1767600000"#).joined(separator: #""nbf":1767600001"#),
      ours.split(separator: "00000000-0000-0001").joined(separator: "0000000000000001"),
    ]
    for claims in others {
      let text = try forge(claims: claims)
      #expect(throws: AccessTokenError.malformed) { try verifier.verify(text, at: now) }
    }
  }

  @Test func anyChangedCharacterIsRefused() throws {
    let text = Array(try issuer.issue(token).utf8)
    for index in text.indices {
      var changed = text
      changed[index] = text[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      let changedText = String(decoding: changed, as: UTF8.self)
      #expect(throws: AccessTokenError.self) { try verifier.verify(changedText, at: now) }
    }
  }

  @Test func textThatIsNoTokenIsRefused() throws {
    let text = try issuer.issue(token)
    let parts = text.split(separator: ".").map(String.init)
    let long = String(repeating: "A", count: AccessTokenVerifier.maximumLength + 1)
    for bad in [
      "", ".", "..", "a.b", text + ".", "." + text, text + "=", long, parts[0] + "." + parts[1] + ".",
    ] {
      #expect(throws: AccessTokenError.self) { try verifier.verify(bad, at: now) }
    }
  }

  @Test func secretAndPublicKeyHaveThirtyTwoBytes() {
    #expect(throws: OpenSSLError.self) { try AccessTokenKey(secret: [1, 2, 3]) }
    #expect(throws: OpenSSLError.self) { try AccessTokenVerifier(names, publicKeys: [[1, 2, 3]]) }
  }
}

import Cryptography
import Identifiers

/// The text form of an access token's two signed parts. There is only one, so reading needs no general JSON parser:
/// any other form is not ours.
enum AccessTokenText {
  /// The first part: the algorithm, the key's name and the type.
  static func header(keyID: String) -> String {
    Base64URL.encode(Array(#"{"alg":"EdDSA","kid":"\#(keyID)","typ":"JWT"}"#.utf8))
  }

  /// The second part: the claims.
  static func payload(_ token: AccessToken, _ names: AccessTokenNames) -> String {
    Base64URL.encode(Array(claims(token, names).utf8))
  }

  /// The claims in a second part; nil unless `payload` would write exactly this text.
  static func claims(in payload: Substring) -> (token: AccessToken, names: AccessTokenNames)? {
    guard let bytes = Base64URL.decode(payload) else { return nil }
    var reader = ClaimReader(bytes)
    guard let issuer = reader.text(after: #"{"iss":""#), let audience = reader.text(after: #"","aud":""#),
      let user = reader.text(after: #"","sub":""#).flatMap(UUID.init),
      let session = reader.text(after: #"","sid":""#).flatMap(UUID.init),
      let organisation = reader.text(after: #"","org":""#).flatMap(UUID.init),
      let issueTime = reader.integer(after: #"","iat":"#), let start = reader.integer(after: #","nbf":"#),
      let end = reader.integer(after: #","exp":"#), start == issueTime,
      let names = AccessTokenNames(issuer: issuer, audience: audience)
    else { return nil }
    let token = AccessToken(
      userID: user, sessionID: session, organisationID: organisation,
      isForEnrolment: reader.has(enrolmentScope), issueTime: issueTime, expireTime: end)
    return claims(token, names).utf8.elementsEqual(bytes) ? (token, names) : nil
  }

  /// Stands behind the other claims in the tokens of sessions that can only be used to enrol a second factor.
  private static let enrolmentScope = #","scope":"enrolment""#

  private static func claims(_ token: AccessToken, _ names: AccessTokenNames) -> String {
    #"{"iss":"\#(names.issuer)","aud":"\#(names.audience)","sub":"\#(token.userID)","sid":"\#(token.sessionID)","#
      + #""org":"\#(token.organisationID)","iat":\#(token.issueTime),"nbf":\#(token.issueTime),"exp":\#(token.expireTime)"#
      + (token.isForEnrolment ? enrolmentScope : "") + "}"
  }
}

/// Reads claims in the order in which they are written.
private struct ClaimReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The text up to the next quote, which is not consumed, after the expected characters.
  mutating func text(after expected: String) -> String? {
    take(expected) { $0 != UInt8(ascii: "\"") }
  }

  /// The number after the expected characters.
  mutating func integer(after expected: String) -> Int64? {
    take(expected) { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-") }
      .flatMap { Int64($0) }
  }

  /// Whether these characters come next.
  func has(_ expected: String) -> Bool { rest.starts(with: expected.utf8) }

  private mutating func take(_ expected: String, while belongs: (UInt8) -> Bool) -> String? {
    guard rest.starts(with: expected.utf8) else { return nil }
    rest = rest.dropFirst(expected.utf8.count)
    let taken = rest.prefix(while: belongs)
    rest = rest.dropFirst(taken.count)
    return String(validating: taken, as: UTF8.self)
  }
}

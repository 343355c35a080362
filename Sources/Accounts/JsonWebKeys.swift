import Cryptography
import PayshareAPI

extension PayshareV1.JsonWebKeySet {
  /// The set of some keys, the one that signs first.
  init(_ keys: [AccessTokenKey.Public]) {
    self.init()
    self.keys = keys.map(PayshareV1.JsonWebKey.init)
    // All values are in the alphabet of Base64URL, or fixed: nothing needs escaping.
    json = #"{"keys":[\#(self.keys.map(\.json).joined(separator: ","))]}"#
  }
}

extension PayshareV1.JsonWebKey {
  fileprivate init(_ key: AccessTokenKey.Public) {
    self.init()
    kid = key.id
    kty = "OKP"
    crv = "Ed25519"
    x = Base64URL.encode(key.bytes)
    alg = "EdDSA"
    use = "sig"
  }

  fileprivate var json: String {
    #"{"kid":"\#(kid)","kty":"\#(kty)","crv":"\#(crv)","x":"\#(x)","alg":"\#(alg)","use":"\#(use)"}"#
  }
}

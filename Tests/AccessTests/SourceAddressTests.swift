import ServiceKit
import Testing

@Suite("The address of a source")
struct SourceAddressTests {
  @Test(
    arguments: [
      ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("::FFFF:c000:207", "192.0.2.7"),
      ("2001:DB8:0:1:2:3:4:5", "2001:db8:0:1::/64"), ("2001:db8:0:1::", "2001:db8:0:1::/64"),
      ("::1", "::/64"), ("::192.0.2.7", "::/64"), ("2001:db8::192.0.2.7", "2001:db8::/64"),
    ])
  func hasOneCanonicalForm(_ text: String, _ form: String) {
    #expect(SourceAddress(text)?.description == form)
  }

  @Test func ipv6AddressesOfOneNetworkAreEqual() {
    #expect(SourceAddress("2001:db8:0:1::1") == SourceAddress("2001:db8:0:1:ffff:ffff:ffff:ffff"))
    #expect(SourceAddress("2001:db8:0:1::1") != SourceAddress("2001:db8:0:2::1"))
    #expect(SourceAddress("192.0.2.7") != SourceAddress("192.0.2.8"))
    #expect(SourceAddress("192.0.2.7") != SourceAddress("::192.0.2.7"))
  }

  @Test(
    arguments: [
      "", " 192.0.2.7", "192.0.2.7 ", "192.0.2", "192.0.2.256", "192.0.2.07", "0x7f.1", "192.0.2.7:443",
      "192.0.2.7, 192.0.2.8", "[::1]", "[::1]:443", "::1%eth0", "::1/64", "2001:db8", "1:2:3:4:5:6:7:8:9",
      "192.0.2.7\0", "example.com", "unix:/run/socket", "in-process", String(repeating: "1", count: 10_000),
    ])
  func malformedTextIsNoAddress(_ text: String) {
    #expect(SourceAddress(text) == nil)
  }
}

import Testing

@testable import EventLoop

/// Which addresses count as one network.
struct NetworkBytesTests {
  private func network(_ host: String) throws -> [UInt8] {
    Array(try #require(SocketAddress.resolve(host: host, port: 1).first).networkBytes)
  }

  @Test func anIPv4AddressIsANetworkOfItsOwn() throws {
    #expect(try network("192.0.2.1") == [192, 0, 2, 1])
    #expect(try network("192.0.2.1") != network("192.0.2.2"))
  }

  @Test func IPv6AddressesWithTheSameFirst64BitsAreOneNetwork() throws {
    #expect(try network("2001:db8:1:2::1") == network("2001:db8:1:2:ffff::9"))
    #expect(try network("2001:db8:1:2::1") != network("2001:db8:1:3::1"))
  }

  @Test func anIPv4AddressOfAnIPv6SocketIsItself() throws {
    #expect(try network("::ffff:192.0.2.1") == [192, 0, 2, 1])
  }
}

import CertificateTestSupport
import Testing

@testable import TLS

/// One side of a connection in memory, with the plaintext that it has received.
final class Side {
  let session: TLSSession
  private(set) var received: [UInt8] = []
  /// What state the session was in at its first delivery.
  private(set) var stateAtFirstDelivery: TLSSession.State?
  private(set) var deliveries = 0
  private let scratch: UnsafeMutableRawBufferPointer

  init(_ session: TLSSession, scratchBytes: Int = 16_384) {
    self.session = session
    scratch = .allocate(byteCount: scratchBytes, alignment: 16)
  }

  deinit {
    scratch.deallocate()
  }

  func receive(_ bytes: some Collection<UInt8>) throws(TLSError) {
    let copy = Array(bytes)
    try copy.withUnsafeBufferPointer { ciphertext throws(TLSError) in
      try session.receive(UnsafeRawBufferPointer(ciphertext), scratch: scratch) { plaintext in
        if stateAtFirstDelivery == nil { stateAtFirstDelivery = session.state }
        deliveries += 1
        received.append(contentsOf: plaintext)
      }
    }
  }

  func send(_ bytes: [UInt8]) throws(TLSError) {
    try bytes.withUnsafeBufferPointer { plaintext throws(TLSError) in
      try session.send(UnsafeRawBufferPointer(plaintext))
    }
  }

  func send(_ text: String) throws(TLSError) {
    try send(Array(text.utf8))
  }

  /// Takes what the session wants to send.
  func output() -> [UInt8] {
    var bytes: [UInt8] = []
    session.drain { pending in
      bytes = Array(pending)
      return pending.count
    }
    return bytes
  }

  var text: String { String(decoding: received, as: UTF8.self) }
}

/// A client and a server in memory.
struct Pair {
  let client: Side
  let server: Side

  init(_ client: TLSContext, _ server: TLSContext, expecting: ServerExpectation = .host("localhost")) throws {
    self.client = Side(try TLSSession(client: client, expecting: expecting))
    self.server = Side(try TLSSession(server: server))
  }

  init(_ client: Side, _ server: Side) {
    self.client = client
    self.server = server
  }

  /// Carries ciphertext between the two, in pieces of at most `pieceBytes`, until both are silent.
  func carry(pieceBytes: Int = .max) throws(TLSError) {
    while true {
      let toServer = client.output()
      let toClient = server.output()
      if toServer.isEmpty && toClient.isEmpty { return }
      try Self.deliver(toServer, to: server, pieceBytes)
      try Self.deliver(toClient, to: client, pieceBytes)
    }
  }

  /// Carries, and tells what each side threw.
  func carryUntilFailure() -> (client: TLSError?, server: TLSError?) {
    for _ in 0..<100 {
      let toServer = client.output()
      let toClient = server.output()
      if toServer.isEmpty && toClient.isEmpty { break }
      try? server.receive(toServer)
      try? client.receive(toClient)
    }
    return (client.session.failure, server.session.failure)
  }

  private static func deliver(_ bytes: [UInt8], to side: Side, _ pieceBytes: Int) throws(TLSError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      try side.receive(rest.prefix(pieceBytes))
      rest = rest.dropFirst(pieceBytes)
    }
  }
}

/// An authority with a server's and a client's certificate, and the configurations with them.
struct World {
  let authority: TestAuthority
  let serverCertificate: TestCertificate
  let clientCertificate: TestCertificate
  var serverConfiguration: TLSServerConfiguration
  var clientConfiguration: TLSClientConfiguration

  init() throws {
    authority = try TestAuthority()
    serverCertificate = try authority.issue(.server)
    clientCertificate = try authority.issue(.client())
    serverConfiguration = TLSServerConfiguration(
      credentials: try serverCertificate.credentials, clientAuthorities: try authority.pem,
      trustDomain: "test.dev")
    clientConfiguration = TLSClientConfiguration(
      credentials: try clientCertificate.credentials, serverAuthorities: try authority.pem)
  }

  /// Sessions that have not exchanged anything yet.
  func pair(expecting: ServerExpectation = .host("localhost")) throws -> Pair {
    try Pair(
      TLSContext(client: clientConfiguration), TLSContext(server: serverConfiguration), expecting: expecting)
  }

  /// Sessions that are open.
  func openPair(expecting: ServerExpectation = .host("localhost")) throws -> Pair {
    let pair = try pair(expecting: expecting)
    try pair.carry()
    try #require(pair.client.session.state == .open)
    try #require(pair.server.session.state == .open)
    return pair
  }
}

extension TestCertificate {
  /// The certificate as the module sees it.
  var certificate: Certificate { reference.withPointer { Certificate(sharing: $0) } }
}

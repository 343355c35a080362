import MailTestSupport
import RPCTestSupport
import Testing

@testable import SMTP

/// Many mails at once, and abandoned ones.
@Suite("SMTP client, many mails", .timeLimit(.minutes(10))) struct SMTPClientConcurrencyTests {
  @Test func connectionsAreKeptForFurtherMails() async throws {
    let server = try await TestMailServer.shared()
    let client = SMTPClient(server.configuration(.startTLS))
    let recipient = TestMailServer.address()
    for index in 1...5 { try await client.send(.sample(to: recipient, id: "mail-\(index)")) }
    let mails = try server.mails(to: recipient)
    #expect(mails.map(\.message.messageID) == (1...5).map { "<mail-\($0)@pay.example>" })
    #expect(Set(mails.map(\.peer)).count == 1)
  }

  @Test func manyMailsTakeNoMoreConnectionsThanAllowed() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.startTLS)
    configuration.maximumConnections = 3
    let client = SMTPClient(configuration)
    let recipient = TestMailServer.address()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 1...60 {
        group.addTask { try await client.send(.sample(to: recipient, id: "mail-\(index)")) }
      }
      try await group.waitForAll()
    }
    let mails = try server.mails(to: recipient)
    #expect(Set(mails.map(\.message.messageID)).count == 60)
    #expect(Set(mails.map(\.peer)).count <= 3)
  }

  @Test func oneRefusedRecipientDoesNotKeepOthersFromTheirs() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.startTLS)
    configuration.breaker.failures = 2
    let client = SMTPClient(configuration)
    for _ in 0..<5 {
      for behaviour in ["unknown", "greylisted", "spam"] {
        let message = try MailMessage.sample(to: TestMailServer.address(behaviour))
        await #expect(throws: SMTPError.self) { try await client.send(message) }
      }
    }
    let recipient = TestMailServer.address()
    try await client.send(.sample(to: recipient))
    #expect(try server.mails(to: recipient).count == 1)
  }

  @Test func aServerThatFailsIsLeftAloneAndTriedAgain() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.plaintext)
    configuration.breaker.failures = 2
    configuration.breaker.pauseMilliseconds = 60_000
    let client = SMTPClient(configuration)
    for _ in 0..<2 {
      let message = try MailMessage.sample(to: TestMailServer.address("closing"))
      await #expect(throws: SMTPError.self) { try await client.send(message) }
    }
    let recipient = TestMailServer.address()
    let refused = await #expect(throws: SMTPError.self) { try await client.send(.sample(to: recipient)) }
    guard case .breakerOpen(let milliseconds, let reason) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect((1...72_000).contains(milliseconds))
    #expect(reason.hasPrefix("the mail server ended the connection"), "\(reason)")
    #expect(try server.mails(to: recipient).isEmpty)

    configuration.breaker.pauseMilliseconds = 0
    let patient = SMTPClient(configuration)
    for _ in 0..<3 {
      let message = try MailMessage.sample(to: TestMailServer.address("closing"))
      await #expect(throws: SMTPError.self) { try await patient.send(message) }
    }
    try await patient.send(.sample(to: recipient))
    #expect(try server.mails(to: recipient).count == 1)
  }

  @Test func aMailBeyondThoseThatMayWaitIsRefused() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.plaintext)
    configuration.maximumConnections = 1
    configuration.maximumWaiting = 0
    let client = SMTPClient(configuration)
    await #expect(throws: SMTPError.overloaded(maximumWaiting: 0)) {
      try await client.send(.sample(to: TestMailServer.address()))
    }
  }

  @Test func aCancelledMailIsAbandonedAtOnce() async throws {
    let server = try await TestMailServer.shared()
    var configuration = server.configuration(.plaintext)
    configuration.maximumConnections = 1
    let client = SMTPClient(configuration)
    let hanging = Task { try await client.send(.sample(to: TestMailServer.address("hanging"))) }
    let behind = Task { try await client.send(.sample(to: TestMailServer.address("hanging"))) }
    // Whether it waits, runs or has not begun.
    behind.cancel()
    hanging.cancel()
    for task in [hanging, behind] {
      let outcome = await task.result
      #expect(throws: SMTPError.cancelled) { try outcome.get() }
    }
    // The connection is free again.
    let recipient = TestMailServer.address()
    try await client.send(.sample(to: recipient))
    #expect(try server.mails(to: recipient).count == 1)
  }

  @Test func aClientThatIsShutDownGivesUpWhatItHas() async throws {
    let server = try await TestMailServer.shared()
    let client = SMTPClient(server.configuration(.plaintext))
    let tasks = (1...3).map { _ in
      Task { try await client.send(.sample(to: TestMailServer.address("hanging"))) }
    }
    client.shutDown()
    for task in tasks {
      let outcome = await task.result
      #expect(throws: SMTPError.shutDown) { try outcome.get() }
    }
    await #expect(throws: SMTPError.shutDown) {
      try await client.send(.sample(to: TestMailServer.address()))
    }
  }
}

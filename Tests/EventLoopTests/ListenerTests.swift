import Glibc
import Testing

@testable import EventLoop

@Suite(.timeLimit(.minutes(15))) struct ListenerTests {
  @Test(arguments: ["127.0.0.1", "::1"])
  func aConnectionIsAcceptedAndCarriesBytes(host: String) async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let address = try #require(SocketAddress.resolve(host: host, port: 0).first)
        let listening = try Socket.listening(at: address)
        let bound = try listening.localAddress()
        #expect(bound.port != 0)
        let listener = try Listener(listening, on: loop) { accepted, peer in
          let sent = "hello".withCString { accepted.write(UnsafeRawBufferPointer(start: $0, count: 5)) }
          if case .bytes(5) = sent { journal.add("accepted from \(peer.hostBytes == bound.hostBytes)") }
        }
        let client = try Socket.connecting(to: bound)
        let handler = Handler()
        let watch = try loop.watch(client.descriptor, .readable, handler)
        let descriptor = client.descriptor
        handler.action = { _ in
          var bytes = [UInt8](repeating: 0, count: 10)
          let count = read(descriptor, &bytes, bytes.count)
          watch.cancel()
          journal.add(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
        }
        await journal.wait(for: 2)
        #expect(client.connectError() == nil)
        #expect(journal.entries == ["accepted from true", "hello"])
        listener.close()
      }
    }
  }

  @Test func severalLoopsListenAtOneAddress() async throws {
    let first = try Socket.listening(at: #require(SocketAddress.resolve(host: "127.0.0.1", port: 0).first))
    let second = try Socket.listening(at: first.localAddress())
    #expect(try first.localAddress() == second.localAddress())
  }

  @Test func aRefusedConnectionIsReported() async throws {
    // The port is free again once its listener is gone.
    let address = try { () throws(SystemError) in
      try Socket.listening(at: SocketAddress.resolve(host: "127.0.0.1", port: 0)[0], reusePort: false)
        .localAddress()
    }()
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        let client = try Socket.connecting(to: address)
        let handler = Handler()
        let watch = try loop.watch(client.descriptor, .writable, handler)
        handler.action = { _ in
          watch.cancel()
          journal.add("decided")
        }
        await journal.wait(for: 1)
        #expect(client.connectError()?.code == ECONNREFUSED)
      }
    }
  }

  @Test func acceptingPausesWithoutDescriptorsAndResumes() async {
    await #expect(processExitsWith: .success) {
      try await withLoop { loop in
        try await loop.submit {
          let journal = Journal()
          var limit = rlimit()
          getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
          let generous = limit
          let listening = try Socket.listening(at: SocketAddress.resolve(host: "127.0.0.1", port: 0)[0])
          let address = try listening.localAddress()
          let listener = try Listener(listening, on: loop) { _, _ in journal.add("accepted") }
          let client = try Socket.connecting(to: address)
          // No number is below this: nothing gets a descriptor, even where another thread closes one.
          limit.rlim_cur = 0
          setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
          // Turns pass in which the connection waits and cannot be accepted.
          for _ in 0..<10 {
            loop.letTimePass()
            await loop.nextTurn()
          }
          guard journal.entries.isEmpty else { exit(1) }
          var restored = generous
          setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &restored)
          await journal.wait(for: 1)
          listener.close()
          _ = client.descriptor
        }
      }
    }
  }

  @Test func aSignalIsAnEventOfTheLoop() async throws {
    try await withLoop { loop in
      try await loop.submit {
        let journal = Journal()
        // For this thread only: a signal to the process might find one that does not block it.
        SignalWatch.block([SIGUSR1, SIGUSR2])
        let signals = try SignalWatch([SIGUSR1, SIGUSR2], on: loop) { journal.add("\($0)") }
        pthread_kill(pthread_self(), SIGUSR1)
        await journal.wait(for: 1)
        pthread_kill(pthread_self(), SIGUSR2)
        await journal.wait(for: 2)
        #expect(journal.entries == ["\(SIGUSR1)", "\(SIGUSR2)"])
        signals.cancel()
      }
    }
  }
}

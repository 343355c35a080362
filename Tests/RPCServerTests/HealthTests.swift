import GRPCAPI
import Protobuf
import RPC
import RPCClient
import RPCServer
import RPCTestSupport
import Testing

/// The health checking protocol.
@Suite(.timeLimit(.minutes(15)))
struct HealthTests {
  @Test func checkTellsTheStatusOfEachService() async throws {
    let health = HealthService(services: ["a", "b"])
    try await withServer([health]) { channel, _ in
      let client = GrpcHealthV1.HealthClient(channel)
      health.set(.notServing, for: "b")
      for (service, status) in [
        ("", GrpcHealthV1.HealthCheckResponse.ServingStatus.serving), ("a", .serving), ("b", .notServing),
      ] {
        let response = try await client.check(.with { $0.service = service })
        #expect(response.status == status)
      }
      let unknown = await failure { try await client.check(.with { $0.service = "c" }) }
      #expect(unknown?.code == .notFound)
      let list = try await client.list(GrpcHealthV1.HealthListRequest())
      #expect(list.statuses.mapValues(\.status) == ["": .serving, "a": .serving, "b": .notServing])
    }
  }

  @Test func watchTellsChangesOnce() async throws {
    let health = HealthService(services: ["a"])
    try await withServer([health]) { channel, _ in
      let watch = try await GrpcHealthV1.HealthClient(channel).watch(.with { $0.service = "a" })
      var changes = watch.makeAsyncIterator()
      for status: GrpcHealthV1.HealthCheckResponse.ServingStatus in [.serving, .notServing, .serving] {
        let change = try await changes.next()
        #expect(change?.status == status)
        health.set(status, for: "a")
        health.set(status == .serving ? .notServing : .serving, for: "a")
      }
    }
  }

  @Test func anUnknownServiceCanBeWatchedUntilItExists() async throws {
    let health = HealthService(services: [])
    try await withServer([health]) { channel, _ in
      let watch = try await GrpcHealthV1.HealthClient(channel).watch(.with { $0.service = "late" })
      var changes = watch.makeAsyncIterator()
      let unknown = try await changes.next()
      #expect(unknown?.status == .serviceUnknown)
      health.set(.serving, for: "late")
      let serving = try await changes.next()
      #expect(serving?.status == .serving)
      health.set(.notServing, for: "late")
      let notServing = try await changes.next()
      #expect(notServing?.status == .notServing)
    }
  }

  @Test(arguments: ["", "a", "unknown"])
  func aServerThatGoesAwayTellsItsWatchersAndEndsTheWatch(_ service: String) async throws {
    let health = HealthService(services: ["a"])
    try await withServer([health]) { channel, _ in
      let watch = try await GrpcHealthV1.HealthClient(channel).watch(.with { $0.service = service })
      var changes = watch.makeAsyncIterator()
      let first = try await changes.next()
      #expect(first?.status == (service == "unknown" ? .serviceUnknown : .serving))
      health.shutDown()
      if service != "unknown" {
        let last = try await changes.next()
        #expect(last?.status == .notServing)
      }
      let status = await failure { try await changes.next() }
      #expect(status?.code == .unavailable)
    }
  }

  @Test func nothingServesAgainOnceTheServerGoesAway() async throws {
    let health = HealthService(services: ["a"])
    try await withServer([health]) { channel, _ in
      health.shutDown()
      health.setAll(.serving)
      health.set(.serving, for: "a")
      let list = try await GrpcHealthV1.HealthClient(channel).list(GrpcHealthV1.HealthListRequest())
      #expect(list.statuses.mapValues(\.status) == ["": .notServing, "a": .notServing])
    }
  }

  @Test func aWatchEndsWithItsDeadline() async throws {
    let health = HealthService(services: [])
    try await withServer([health]) { channel, _ in
      let status = await failure {
        let watch = try await GrpcHealthV1.HealthClient(channel).watch(
          GrpcHealthV1.HealthCheckRequest(), options: CallOptions(timeout: .milliseconds(50)))
        for try await _ in watch {}
      }
      #expect(status?.code == .deadlineExceeded)
    }
  }
}

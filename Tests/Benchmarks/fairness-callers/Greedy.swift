import ArgumentParser
import Foundation
import GRPCAPI
import LoadTest
import Locking
import PayshareClient

/// One account, or one certificate without a session, that asks for as much as it can.
struct Greedy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Calls as one who asks for everything.")

  @OptionGroup var target: Target
  @Argument(help: "What is asked for.") var want: Want
  @Option(help: "The person, one who is not among the honest callers.") var person = 60
  @Option(help: "Calls at once.") var calls = 256
  @Option(help: "Connections.") var connections = 4
  @Option(help: "Seconds.") var seconds = 15.0
  /// How long a refused caller waits before it asks again: the server says a second, which it ignores.
  private static let pause = Duration.milliseconds(5)

  private struct Counts {
    var done = 0
    var refused = 0
  }

  func run() async throws {
    let channels = try (0..<connections).map { _ in try target.channel() }
    defer { for channel in channels { channel.shutDown() } }
    let text = try String(contentsOfFile: target.scenario, encoding: .utf8)
    let population = Population(try Scenario(yaml: text, source: target.scenario).population)
    var people: [Person] = []
    if want != .streams, want != .logIns {
      for channel in channels { people.append(try await Person(person, over: channel)) }
    }
    let large = want == .pages ? try await people[0].largeEvent() : nil
    print("ready")
    fflush(nil)
    _ = readLine()
    let counts = Locked(Counts())
    let end = ContinuousClock.now + .seconds(seconds)
    let own = Population.id(.event, person)
    let hidden = (0...).first { !population.participants(ofEvent: $0).contains(person) }
    let three = population.participants(ofEvent: person).prefix(3).map { Population.id(.user, $0) }
    await withTaskGroup { group in
      for number in 0..<calls {
        let channel = channels[number % connections]
        let person = people.isEmpty ? nil : people[number % connections]
        group.addTask {
          await repeating(until: end, counts) { () async throws(Status) in
            switch want {
            case .logIns: try await Person.logIn(self.person, over: channel)
            case .streams: try await Self.stream(over: channel, until: end)
            case .reads, .throttled: try await person?.readEvent(own)
            case .refusals: if let hidden { try await person?.readHidden(Population.id(.event, hidden)) }
            case .writes: try await person?.addExpense(to: own, people: three)
            case .pages:
              if let large { _ = try await person?.readPage(of: large, size: Person.largeExpenses) }
            }
          }
        }
      }
    }
    print(counts.withLock { "{\"done\": \($0.done), \"refused\": \($0.refused)}" })
  }

  private func repeating(
    until end: ContinuousClock.Instant, _ counts: Locked<Counts>, _ call: () async throws(Status) -> Void
  ) async {
    while ContinuousClock.now < end {
      do throws(Status) {
        try await call()
        counts.withLock { $0.done += 1 }
      } catch {
        counts.withLock { $0.refused += 1 }
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  /// Asks on one stream for the largest file, sixteen questions ahead of the answers.
  private static func stream(over channel: ClientChannel, until end: ContinuousClock.Instant)
    async throws(Status)
  {
    let stream = try await GrpcReflectionV1.ServerReflectionClient(channel).serverReflectionInfo()
    let request = GrpcReflectionV1.ServerReflectionRequest.with {
      $0.messageRequest = .fileContainingSymbol(PayshareV1.ExpenseServiceMethods.service.name)
    }
    for _ in 0..<16 { try await stream.send(request) }
    for try await _ in stream.responses {
      if ContinuousClock.now >= end { break }
      try await stream.send(request)
    }
    stream.cancel()
  }
}

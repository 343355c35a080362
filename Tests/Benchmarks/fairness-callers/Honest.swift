import ArgumentParser
import Foundation
import LoadTest
import Locking
import PayshareClient

/// Callers who each make a call now and then, and say how long it took them and the server.
struct Honest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Calls as many who ask for little.")

  @OptionGroup var target: Target
  @Option(help: "People, the first of the population, who each call on their own.") var callers = 50
  @Option(help: "Calls a second of all of them together.") var rate = 100.0
  @Option(help: "Seconds.") var seconds = 15.0
  @Flag(help: "Log in as well, one call in fifty.") var logIn = false

  private struct Figures {
    var own: [Int] = []
    var server: [Int] = []
    var errors: [String: Int] = [:]
  }

  func run() async throws {
    let text = try String(contentsOfFile: target.scenario, encoding: .utf8)
    let population = Population(try Scenario(yaml: text, source: target.scenario).population)
    let channel = try target.channel()
    defer { channel.shutDown() }
    var people: [Person] = []
    for number in 0..<callers { people.append(try await Person(number, over: channel)) }
    // Each has called before: a token is verified at its first call.
    for person in people { try await person.readEvent(Population.id(.event, person.number)) }
    print("ready")
    fflush(nil)
    _ = readLine()
    let figures = Locked(Figures())
    let end = ContinuousClock.now + .seconds(seconds)
    await withTaskGroup { group in
      for person in people {
        group.addTask { await call(as: person, population, until: end, figures) }
      }
    }
    print(figures.withLock { Self.json($0) })
  }

  private func call(
    as person: Person, _ population: Population, until end: ContinuousClock.Instant,
    _ figures: Locked<Figures>
  ) async {
    let event = Population.id(.event, person.number)
    let people = population.participants(ofEvent: person.number).prefix(3).map { Population.id(.user, $0) }
    let mean = Double(callers) / rate
    while true {
      // Independent callers: the times between their calls are distributed exponentially.
      try? await Task.sleep(for: .seconds(-log(Double.random(in: 0.001..<1)) * mean))
      let start = ContinuousClock.now
      if start >= end { return }
      let response = ResponseInfo()
      var failure: Status?
      do throws(Status) {
        switch Int.random(in: 0..<50) {
        case 0 where logIn:
          var options = CallOptions(timeout: Person.timeout)
          options.response = response
          try await Person.logIn(person.number, over: person.channel, options: options)
        case 0..<5: try await person.addExpense(to: event, people: people, response)
        default: try await person.readEvent(event, response)
        }
      } catch { failure = error }
      let took = (ContinuousClock.now - start) / .microseconds(1)
      figures.withLock { figures in
        if let failure { return figures.errors["\(failure.code)", default: 0] += 1 }
        figures.own.append(Int(took))
        if let text = response.trailers.values("server-time-us").first, let time = Int(text) {
          figures.server.append(time)
        }
      }
    }
  }

  private static func json(_ figures: Figures) -> String {
    func percentiles(_ values: [Int]) -> String {
      let sorted = values.sorted()
      func at(_ part: Double) -> Int {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
      }
      return "{\"p50_us\": \(at(0.5)), \"p99_us\": \(at(0.99))}"
    }
    let errors = figures.errors.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return """
      {"calls": \(figures.own.count), "own": \(percentiles(figures.own)), "server": \(percentiles(figures.server)), \
      "errors": {\(errors)}}
      """
  }
}

import ArgumentParser
import PayshareClient
import TestingAPI

/// A call whose instructions are counted.
enum CountedCall: String, CaseIterable, ExpressibleByArgument {
  /// `testing.EchoService`: 69 bytes there and back.
  case echo = "Echo"
  /// A page with three people and twenty expenses.
  case getEvent = "GetEvent"
  /// An expense that one of three people paid for all of them.
  case createExpense = "CreateExpense"

  /// Makes what the call needs; answers what makes the call once and throws its status where that is not OK.
  func prepare(_ channel: ClientChannel) async throws(Status) -> () async throws(Status) -> Void {
    switch self {
    case .echo:
      let message = Testing.EchoMessage.with {
        $0.text = "Dinner in Goa"
        $0.number = 4_500_00
        $0.payload = Array(repeating: 7, count: 46)
      }
      return { () async throws(Status) in
        _ = try await Testing.EchoServiceClient(channel).echo(message)
      }
    case .getEvent:
      let trip = try await Trip.begin(channel)
      for _ in 0..<20 { try await trip.addExpense() }
      return trip.getEvent
    case .createExpense:
      return try await Trip.begin(channel).addExpense
    }
  }
}

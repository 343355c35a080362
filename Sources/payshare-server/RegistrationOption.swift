import ArgumentParser
import PayshareAPI

/// How people join the organisation of a new database.
enum RegistrationOption: String, ExpressibleByArgument, CaseIterable, Sendable {
  case open, invitation

  var value: PayshareV1.Registration {
    switch self {
    case .open: .open
    case .invitation: .invitation
    }
  }
}

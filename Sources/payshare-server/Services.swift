import EventLoop
import Postgres
import RPC

/// Everything that answers calls: the services of the slices, and the interceptor that carries out their policies.
/// (A stub until the slices are wired.)
struct Services {
  /// What the services need in the database.
  static let migrations = Migrations([])

  let all: [any Service]
  let interceptors: [any ServerInterceptor]

  init(_ database: Database, loops: EventLoopGroup) async throws {
    all = []
    interceptors = []
  }
}

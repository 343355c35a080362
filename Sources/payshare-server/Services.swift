import Access
import Accounts
import EventLoop
import Events
import Expenses
import Groups
import Postgres
import RPC
import RPCServer
import Settlement
import Slice

/// Everything that answers calls: the services of the slices, and the interceptor that carries out their policies.
struct Services {
  /// The services.
  let all: [any Service]
  /// What happens around every call, the first outermost.
  let interceptors: [any ServerInterceptor]
  /// What is counted of refused guesses until it is stored.
  let refusedGuesses = RefusedGuesses()

  /// Wires the services to a database whose schema is in place; reads its secrets, and makes them where it has none.
  init(
    _ database: Database, loops: [EventLoop], callers: CallerCheck = CallerCheck(Callers())
  ) async throws {
    let tokens = try await AccessTokens(database, loops: loops)
    let pages = try await PageTokens(keys: database.secrets(for: "page-token"))
    let hasher = PasswordHasher(limit: loops.count)
    let passwords = try await PasswordCheck(database, hasher: hasher, refused: refusedGuesses)
    all = [
      AccountService(database, hasher: hasher, passwords: passwords),
      SessionService(
        database, passwords: passwords, tokens: tokens, refreshTokens: try await RefreshTokens(database)),
      GroupService(database, pages: pages),
      EventService(database, pages: pages, expenses: ExpenseList(pages)),
      ExpenseService(database, pages: pages),
      BalanceService(database),
      SettlementService(database),
    ]
    interceptors = [AccessInterceptor(database, tokens: tokens, callers: callers)]
  }

  /// What housekeeping forgets.
  static let chores = [Chore.answers] + Chore.sessions + Chore.guesses

  /// The full names of all services that a server has, health and reflection included.
  static let names: Set<String> = {
    let types: [any Service.Type] = [
      AccountService.self, SessionService.self, GroupService.self, EventService<ExpenseList>.self,
      ExpenseService.self,
      BalanceService.self, SettlementService.self, HealthService.self,
    ]
    return Set(types.map { $0.descriptor.name } + ReflectionService.serviceNames)
  }()
}

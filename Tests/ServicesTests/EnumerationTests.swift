import Access
import EventLoop
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import ServiceKit
import Testing

@testable import payshare_server

/// Nobody learns whether an address has an account: calls about known and unknown ones are answered alike and do the
/// same, statement by statement. Times are not compared here, because they follow from the work.
@Suite(.timeLimit(.minutes(10))) struct EnumerationTests {
  /// Of the same length, so that what is stored is as long, too.
  private static let known = "asha@example.com"
  private static let unknown = "xxxx@example.com"
  private static let tries = 1_000

  /// What the tries at one address did.
  fileprivate struct Work: Equatable {
    /// How often each answer was given, with its size; numbers in texts, such as of seconds, are left out.
    var answers: [String: Int] = [:]
    /// How often each statement was executed.
    var statements: [String: Int64] = [:]
    /// How many rows the table of jobs has got, and their size.
    var jobs: [Int64] = []
    /// How many mails were made.
    var mails: Int64 = 0
  }

  @Test func logInsAtKnownAndUnknownAccountsAreAlike() async throws {
    try await compare(accepted: 50) { payshare, email, number in
      await payshare.from(number, email).attempt { channel, options async throws in
        _ = try await PayshareV1.SessionServiceClient(channel).logIn(
          .with { ($0.email, $0.password) = (email, "something else \(number)") }, options: options)
      }
    }
  }

  @Test func resetsOfKnownAndUnknownAccountsAreAlike() async throws {
    try await compare(accepted: 10) { payshare, email, number in
      await payshare.from(number, email).attempt { channel, options async throws in
        _ = try await PayshareV1.PasswordServiceClient(channel).requestPasswordReset(
          .with { $0.email = email }, options: options)
      }
    }
  }

  /// Tries each address from as many sources, so that all are accepted by the budgets, then with used-up budgets.
  private func compare(
    accepted: Int, _ attempt: (Payshare, String, Int) async -> Status?
  ) async throws {
    try await Payshare.with(callers: .list("\(Payshare.web) users forwards *")) { payshare in
      _ = try await payshare.person("Asha")
      try await payshare.test.made.administer("CREATE EXTENSION pg_stat_statements")
      // Each connection prepares its statements once; that is over before anything is measured.
      for email in ["yyyy@example.com", "zzzz@example.com"] { _ = await attempt(payshare, email, 0) }
      var works: [[Work]] = []
      for email in [Self.known, Self.unknown] {
        let first = try await measure(payshare) { work in
          for number in 0..<accepted { work.count(await attempt(payshare, email, number)) }
        }
        // All of each budget is used up for an hour from now.
        try await payshare.test.made.administer("UPDATE guess SET used_until = now() + interval '3600 s'")
        let rest = try await measure(payshare) { work in
          for number in accepted..<Self.tries { work.count(await attempt(payshare, email, number)) }
        }
        works.append([first, rest])
        try await payshare.test.made.administer("UPDATE guess SET used_until = now() - interval '1 s'")
      }
      #expect(works[0] == works[1])
      #expect(works[0][0].answers.values.reduce(0, +) == accepted && works[0][0].answers.count == 1)
      #expect(works[0][1].answers.count == 1 && works[0][1].statements.count > 0)
      #expect(works[0].allSatisfy { $0.mails == 0 })
    }
  }

  private func measure(
    _ payshare: Payshare, _ body: (inout Work) async throws -> Void
  ) async throws -> Work {
    let before = try await snapshot(payshare)
    var work = Work()
    try await body(&work)
    let after = try await snapshot(payshare)
    for (query, calls) in after.statements where calls != before.statements[query] ?? 0 {
      work.statements[query] = calls - (before.statements[query] ?? 0)
    }
    work.jobs = zip(after.jobs, before.jobs).map { $0 - $1 }
    work.mails = after.mails - before.mails
    return work
  }

  private func snapshot(_ payshare: Payshare) async throws -> Work {
    var work = Work()
    let statements = try await payshare.database.read(
      Statement(
        """
        SELECT query, sum(calls)::bigint FROM pg_stat_statements
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%count(*)%' AND query NOT LIKE 'UPDATE guess SET used_until = now() %'
        GROUP BY query
        """
      ) { row throws(PostgresError) in (try row.next(String.self), try row.next(Int64.self)) })
    work.statements = Dictionary(statements, uniquingKeysWith: +)
    work.jobs = try await payshare.database.read(
      Statement(
        "SELECT unnest(ARRAY[count(*), coalesce(sum(length(payload)), 0)]) FROM job", as: Int64.self))
    work.mails = try await payshare.rowCount("mail") ?? 0
    return work
  }
}

extension EnumerationTests.Work {
  fileprivate mutating func count(_ status: Status?) {
    let text = status.map { "\($0.code) \($0.reason ?? "") \($0.message.filter { !$0.isNumber })" } ?? "OK"
    answers[text, default: 0] += 1
  }
}

extension Payshare {
  /// Calls from one of many sources, others for each address.
  fileprivate func from(_ number: Int, _ email: String) -> Payshare {
    stating("10.\(email.utf8.first ?? 0).\(number / 250).\(number % 250)")
  }

  fileprivate func attempt(
    _ body: (any Channel, CallOptions) async throws -> Void
  ) async -> Status? {
    var options = CallOptions()
    if let statedAddress { options.metadata.append(ServerCall.sourceAddressKey, statedAddress) }
    let chosen = options
    return await status { try await body(channel, chosen) }
  }
}

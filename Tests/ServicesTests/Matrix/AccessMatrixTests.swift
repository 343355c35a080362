import Foundation
import PayshareAPI
import Postgres
import PostgresTestSupport
import RPC
import Testing

@testable import Roles

/// Which role may call which method, by really calling each: docs/access-matrix.md.
@Suite("The access matrix", .timeLimit(.minutes(10))) struct AccessMatrixTests {
  /// Set by `make access-matrix`: the page is written instead of compared.
  private static let accepts = ProcessInfo.processInfo.environment["PAYSHARE_ACCEPT_MATRIX"] != nil
  private static let methods = PayshareAPIServices.all.flatMap(\.methods)

  @Test func everyMethodThatNeedsASessionHasAFixture() {
    let needed = Self.methods.filter { AccessMatrix.Row(withoutSession: $0) == nil }.map(\.path)
    let made = MatrixFixture.all.map(\.method.path)
    #expect(
      Set(needed).subtracting(made) == [], "add one that makes a valid request: Matrix/MatrixFixture+….swift")
    #expect(Set(made).subtracting(needed) == [])
    #expect(Set(MatrixFixture.all.map(\.name)).count == MatrixFixture.all.count, "rows have different names")
  }

  @Test func everyBuiltInRoleIsAColumnOrLeftOutWithAReason() {
    let roles = MatrixRole.all.map(\.name) + MatrixRole.leftOut.keys
    #expect(roles.sorted() == BuiltInRoles.all.map(\.name).sorted(), "add it to Matrix/MatrixRole.swift")
  }

  @Test func thePageShowsHowCallsOfEveryRoleAreAnswered() async throws {
    var matrix = AccessMatrix(roles: MatrixRole.all.map(\.name))
    try await Payshare.with { payshare in
      let walk = try await MatrixWalk(payshare)
      for method in Self.methods {
        if let row = AccessMatrix.Row(withoutSession: method) { matrix.rows.append(row) }
        for fixture in MatrixFixture.all where fixture.method == method {
          var marks: [AccessMatrix.Mark] = []
          for role in MatrixRole.all { marks.append(try await walk.mark(fixture, role)) }
          matrix.rows.append(AccessMatrix.Row(fixture, marks))
        }
      }
    }
    #expect(
      !matrix.rows.contains { $0.marks.contains(.others) }, "a role reaches no further than its resource")
    if Self.accepts { return try RepositoryFile.write(matrix.page, to: "docs/access-matrix.md") }
    let (new, old) = (matrix.page.lines, try RepositoryFile.text(of: "docs/access-matrix.md").lines)
    let differences = new.difference(from: old)
    guard !differences.isEmpty else { return }
    try RepositoryFile.write(matrix.page, to: "var/access-matrix.md")
    let list = differences.map(\.text).joined(separator: "\n")
    Issue.record(
      """
      docs/access-matrix.md shows something else than calls do; if the change is intended, accept it by \
      `make access-matrix` (this run's page is var/access-matrix.md):
      \(list)
      """)
  }

  @Test(arguments: [
    "INSERT INTO organisation (id, handle, display_name) VALUES (gen_random_uuid(), 'acme', 'Acme')",
    "UPDATE organisation SET display_name = display_name", "DELETE FROM secret",
  ])
  func aChangeOfAnyRowIsNoticed(_ change: String) async throws {
    try await Payshare.with { payshare in
      let versions = try await RowVersions.Reader(of: payshare.database)
      let before = try await versions.read()
      #expect(try await versions.read() == before)
      try await payshare.test.made.administer(change)
      #expect(try await versions.read().differences(from: before) != [])
    }
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}

extension CollectionDifference.Change where ChangeElement == Substring {
  fileprivate var text: String {
    switch self {
    case .insert(_, let line, _): "+ \(line)"
    case .remove(_, let line, _): "- \(line)"
    }
  }
}

import RPC

/// Which role may call which method: what docs/access-matrix.md shows.
struct AccessMatrix {
  /// What a role may do.
  enum Mark: String {
    case allowed = "✓"
    case own = "own"
    case denied = "–"
    /// On others' resources: no role should allow that.
    case others = "**others**"
  }

  /// A method, or a kind of request to it.
  struct Row {
    let method: MethodDescriptor
    let name: String
    let needs: String
    /// A mark for each role; none for methods that need no session.
    let marks: [Mark]

    /// A method that needs no session.
    init?(withoutSession method: MethodDescriptor) {
      switch method.policy?.access {
      case nil, .public: needs = "public"
      case .operator: needs = "operator"
      case .requirements: return nil
      }
      (self.method, name, marks) = (method, method.method, [])
    }

    /// What calls of a fixture have shown.
    init(_ fixture: MatrixFixture, _ marks: [Mark]) {
      (method, self.marks) = (fixture.method, marks)
      name = fixture.name
      needs = fixture.needs.joined(separator: ", ")
    }

    fileprivate func line(_ columns: Int) -> String {
      let cells = marks.isEmpty ? Array(repeating: "", count: columns) : marks.map(\.rawValue)
      return AccessMatrix.line([name, needs] + cells)
    }
  }

  /// The names of the roles.
  let roles: [String]
  /// All rows, in the order of the contract.
  var rows: [Row] = []

  private static let introduction = """
    # Who may call what

    Each method and each built-in role, as calls of real services were answered: `AccessMatrixTests` makes them all, compares the answers with this page, and fails where they differ. `make access-matrix` writes the page anew; read what has changed before you commit it. Do not edit it by hand.

    | mark | meaning |
    |---|---|
    | ✓ | allowed: a valid request is answered with `OK` |
    | own | allowed on one's own resources, and denied on others' |
    | – | denied: `PERMISSION_DENIED`, and no row of the database has changed |
    | `public` | needs no session ([security.md](security.md#methods-without-a-session)) |
    | `operator` | needs a certificate that the client allow list marks `operator`, and no session |

    Own is a resource on which one holds the role: for roles on the organisation one of the same organisation in which one takes no part, others' being of another organisation; for roles on a group or an event that one, others' being of the same organisation. Everybody is a `member` of their organisation besides. The role `service` is no column, as no user holds it.

    """

  /// The page.
  var page: String {
    var text = Self.introduction
    var service = ""
    for row in rows {
      if row.method.service != service {
        service = row.method.service
        text += "\n## \(service.split(separator: ".").last ?? "")\n\n"
        text += Self.line(["method", "needs"] + roles) + "\n"
        text += "|" + String(repeating: "---|", count: roles.count + 2) + "\n"
      }
      text += row.line(roles.count) + "\n"
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

extension MatrixFixture {
  /// The permissions that a call needs, with the kinds of what they are needed on.
  fileprivate var needs: [String] {
    let all = (method.policy?.requirements ?? []).filter { $0.resource == nil || !kinds.isEmpty }
    // One of several fields names the resource.
    let isNamed = all.contains { requirement in requirement.resource.map(kinds.contains) ?? false }
    return all.filter { requirement in !isNamed || requirement.resource.map(kinds.contains) ?? true }
      .map { requirement in
        "`\(requirement.permission)`" + (requirement.resource.map { " on the \($0)" } ?? "")
      } + besides.map { "`\($0)`" }
  }
}

import Protobuf
import RPC

/// How to make a valid request of a method, which is answered with OK if its caller may make it.
///
/// Each request is about something new if the call changes it, so that the order of calls does not matter.
struct MatrixFixture: Sendable {
  /// What is called.
  let method: MethodDescriptor
  /// Which of several rows of the method it is; empty if it is the only one.
  let note: String
  /// The kinds of resource that the request is about; those that the method's policy names, unless it says otherwise.
  let kinds: [String]
  /// The permissions that the method asks for itself, because not every request of it needs them.
  let besides: [String]
  /// Makes the frames of the request, the first five bytes of each left free.
  let frames: @Sendable (MatrixScene) async throws -> [[UInt8]]

  /// A method that takes one request.
  /// - Parameters:
  ///   - kinds: what the request is about, if not all that the policy names.
  ///   - besides: permissions that it needs beyond the policy.
  init<Request: Message>(
    _ method: MethodDescriptor, _: Request.Type, _ note: String = "", on kinds: [String]? = nil,
    besides: [String] = [],
    _ fill: @escaping @Sendable (MatrixScene, inout Request) async throws -> Void = { _, _ in }
  ) {
    self.init(method, note, on: kinds, besides: besides) { scene in
      var request = Request()
      try await fill(scene, &request)
      return [request]
    }
  }

  /// A method that takes several requests.
  init<Request: Message>(
    _ method: MethodDescriptor, _ note: String = "", on kinds: [String]? = nil, besides: [String] = [],
    _ make: @escaping @Sendable (MatrixScene) async throws -> [Request]
  ) {
    (self.method, self.note, self.besides) = (method, note, besides)
    self.kinds = kinds ?? (method.policy?.requirements ?? []).compactMap(\.resource)
    frames = { scene in try await make(scene).map { $0.frame() } }
  }

  /// All fixtures, at least one for each method that needs a session.
  static let all =
    users + sessions + organisations + access + audit + expenseSharing + planning + goals
    + budgets + budgetTemplates + budgetViews + budgetEntries + approvalRoutes + approvalDelegations
    + approvals + shareLinks + comments + expenseEdits

  /// The name of its row.
  var name: String { note.isEmpty ? method.method : "\(method.method), \(note)" }
}

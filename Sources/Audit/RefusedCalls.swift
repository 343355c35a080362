import Identifiers
import Locking
public import Logging
import Postgres
public import RPC
public import ServiceKit

/// Records refused calls of this server in the journal, beside the calls: a refusal costs its call a look at a table in
/// memory. Any thread.
public final class RefusedCalls: RefusalObserver, Sendable {
  /// The reasons of `FAILED_PRECONDITION` that refuse who calls, and not what they ask for.
  private static let policyReasons: Set = ["SECOND_FACTOR_ENROLMENT_REQUIRED"]

  let counts = Locked(RefusedCallCounts())
  let logger: Logger
  let wakes: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation

  /// Has seen nothing yet. Calls that are in no entry are logged, by their number.
  public init(logger: Logger = Logger(label: "audit")) {
    self.logger = logger
    (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Adds a refused call.
  public func refused(_ call: ServerCall, _ status: Status) {
    switch status.code {
    case .permissionDenied, .unauthenticated: break
    case .failedPrecondition: guard Self.policyReasons.contains(status.reason ?? "") else { return }
    default: return
    }
    guard let caller = call.knownCaller else { return counts.withLock { $0.addUnknown() } }
    let refused = RefusedCall(
      key: RefusedCall.Key(
        organisationID: caller.organisationID, userID: caller.userID,
        method: String(call.method.path.dropFirst())),
      service: call.serviceName, traceID: call.traceID, time: ChangeClock.shared.next(),
      reason: status.reason ?? status.code.name, permission: status.missingPermission ?? "",
      resourceIDs: (call.access?.resources(of: call) ?? call.resources).compactMap { UUID($0.id) })
    if counts.withLock({ $0.add(refused) }) { wakeUp() }
  }

  /// Has the calls written that are to be written now.
  func wakeUp() { wake.yield() }
}

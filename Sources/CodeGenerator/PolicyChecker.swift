/// Refuses a method whose policy is missing or contradicts itself.
struct PolicyChecker {
  let context: Context
  let service: ProtoService
  let method: ProtoService.Method

  func check() throws(GeneratorError) {
    guard let policy = method.policy else {
      if PolicyChecker.isOurs(context.file.package) {
        throw fault("has no policy: set option (payshare.options.policy)")
      }
      return
    }
    switch policy.access {
    case .missing where policy.requirements.isEmpty:
      throw fault("its policy must say who may call: what it `requires`, `operator: true` or `public: true`")
    case .missing: break
    case .isPublic(let isPublic):
      try checkSession(of: policy, kind: "public")
      if !isPublic { throw fault("its policy says `public: false`; say what it `requires` instead") }
    case .isOperator(let isOperator):
      try checkSession(of: policy, kind: "for operators")
      if !isOperator { throw fault("its policy says `operator: false`; say what it `requires` instead") }
    }
    try RequirementGenerator(context: context, service: service, method: method).check()
    if policy.effect == .unspecified { throw fault("its policy must have the effect READ or WRITE") }
    switch policy.idempotency {
    case .unspecified: throw fault("its policy must have the idempotency NATURAL, REQUEST_ID or NONE")
    case .requestID where !hasRequestID:
      throw fault("its idempotency is REQUEST_ID, but \(method.input) has no string field `request_id`")
    default: break
    }
    if policy.effect == .read, policy.idempotency != .natural {
      throw fault("its effect is READ, so its idempotency must be NATURAL")
    }
  }

  private func checkSession(of policy: PolicyModel, kind: String) throws(GeneratorError) {
    if policy.allowsEndedSession {
      throw fault("its policy says `ended_session`, but it is \(kind) and needs no session")
    }
    if policy.allowsEnrolment {
      throw fault("its policy says `enrolment`, but it is \(kind) and needs no session")
    }
    if !policy.requirements.isEmpty {
      throw fault("its policy says what it `requires`, but it is \(kind) and needs no session")
    }
  }

  /// Whether a package is Payshare's own, so that each of its methods needs a policy.
  static func isOurs(_ package: String) -> Bool { package == "payshare" || package.hasPrefix("payshare.") }

  private var hasRequestID: Bool {
    context.types.message(method.input)?.fields.contains {
      $0.name == "request_id" && $0.kind == .string && $0.label == .singular && $0.oneof == nil
    } ?? false
  }

  private func fault(_ problem: String) -> GeneratorError {
    context.error("method \(service.fullName).\(method.name)", problem)
  }
}

import CDescriptors
import CProtobufC

/// The numbers of our options, as `Proto/payshare/options` gives them.
enum OptionNumber {
  static let methodPolicy: UInt32 = 50001
  static let fieldRules: UInt32 = 50002
  static let oneofRules: UInt32 = 50003
  static let outputRules: UInt32 = 50006
}

extension DescriptorReader {
  func read(
    _ source: Google__Protobuf__MethodDescriptorProto, in scope: String, comment: String
  ) throws(GeneratorError) -> ProtoService.Method {
    var result = ProtoService.Method()
    result.name = text(source.name)
    result.comment = comment
    result.input = String(text(source.input_type).drop { $0 == "." })
    result.output = String(text(source.output_type).drop { $0 == "." })
    result.streamsRequests = source.client_streaming != 0
    result.streamsResponses = source.server_streaming != 0
    if let bytes = source.options.flatMap({ option(OptionNumber.methodPolicy, of: $0.pointee.base) }) {
      result.policy = try policy(bytes, element: "\(scope).\(result.name)")
    }
    return result
  }

  private func policy(_ bytes: [UInt8], element: String) throws(GeneratorError) -> PolicyModel {
    guard let policy = payshare__options__method_policy__unpack(nil, bytes.count, bytes) else {
      throw malformed("policy", element)
    }
    defer { payshare__options__method_policy__free_unpacked(policy, nil) }
    guard let effect = PolicyModel.Effect(rawValue: UInt32(policy.pointee.effect.rawValue)),
      let idempotency = PolicyModel.Idempotency(rawValue: UInt32(policy.pointee.idempotency.rawValue))
    else { throw GeneratorError(file: fileName, element: element, "unknown effect or idempotency") }
    var result = PolicyModel(effect: effect, idempotency: idempotency)
    switch policy.pointee.access_case {
    case PAYSHARE__OPTIONS__METHOD_POLICY__ACCESS_PUBLIC:
      result.access = .isPublic(policy.pointee.public_ != 0)
    case PAYSHARE__OPTIONS__METHOD_POLICY__ACCESS_OPERATOR:
      result.access = .isOperator(policy.pointee.operator_ != 0)
    default: result.access = .missing
    }
    for index in 0..<policy.pointee.n_requires {
      guard let requirement = policy.pointee.requires?[index]?.pointee else { continue }
      result.requirements.append(
        PolicyModel.Requirement(
          permission: text(requirement.permission), resource: text(requirement.resource),
          field: text(requirement.field)))
    }
    result.isSecret = policy.pointee.secret != 0
    result.allowsEndedSession = policy.pointee.ended_session != 0
    result.allowsEnrolment = policy.pointee.enrolment != 0
    return result
  }
}

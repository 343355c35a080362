import CodeGenerator
import Protobuf
import Testing

/// What must not generate: the error names file, element and fault.
@Suite struct RefusalTests {
  private func refusal(_ text: String) throws -> String {
    let response = try GeneratorResponse.forProto(text)
    #expect(response.files.isEmpty)
    return response.error
  }

  private func method(_ policy: String, request: String = "") -> String {
    """
    message Q { \(request) }
    message A {}
    service S { rpc Do(Q) returns (A) { \(policy.isEmpty ? "" : "option (payshare.options.policy) = {\(policy)};") } }
    """
  }

  @Test(
    arguments: [
      ("", "has no policy"),
      ("effect: READ, idempotency: NATURAL", "must say who may call"),
      ("public: false, effect: READ, idempotency: NATURAL", "public: false"),
      ("requires: {permission: \"\"}, effect: READ, idempotency: NATURAL", "not of the form"),
      ("requires: {permission: \"event.read\"}, effect: READ, idempotency: NATURAL", "not of the form"),
      ("requires: {permission: \"PERMISSION_EVENT\"}, effect: READ, idempotency: NATURAL", "not of the form"),
      ("requires: {permission: \"PERMISSION_A_B\"}, idempotency: NATURAL", "effect READ or WRITE"),
      ("requires: {permission: \"PERMISSION_A_B\"}, effect: WRITE", "must have the idempotency"),
      (
        "requires: {permission: \"PERMISSION_A_B\"}, effect: READ, idempotency: REQUEST_ID",
        "no string field `request_id`"
      ),
      ("requires: {permission: \"PERMISSION_A_B\"}, effect: READ, idempotency: NONE", "must be NATURAL"),
      ("public: true, effect: WRITE, idempotency: NATURAL, ended_session: true", "needs no session"),
      (
        "public: true, requires: {permission: \"PERMISSION_A_B\"}, effect: WRITE, idempotency: NATURAL",
        "needs no session"
      ),
      ("public: true, effect: WRITE, idempotency: NATURAL, enrolment: true", "needs no session"),
      ("operator: true, effect: READ, idempotency: NATURAL, enrolment: true", "needs no session"),
      ("operator: false, effect: READ, idempotency: NATURAL", "operator: false"),
      ("operator: true, effect: READ, idempotency: NATURAL, ended_session: true", "needs no session"),
    ])
  func faultyPoliciesAreRefused(policy: String, problem: String) throws {
    let error = try refusal(method(policy))
    #expect(error.hasPrefix("test.proto: method payshare.refused.S.Do: "))
    #expect(error.contains(problem))
  }

  @Test(
    arguments: [
      ("field: \"id\"", "string id = 1;", "needs both `resource` and `field`"),
      ("resource: \"RESOURCE_TYPE_A\"", "string id = 1;", "needs both `resource` and `field`"),
      ("resource: \"a\", field: \"id\"", "string id = 1;", "not of the form RESOURCE_TYPE_NAME"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id\"", "string other = 1;", "which payshare.refused.Q lacks"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id\"", "int64 id = 1;", "must be a string"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id.a\"", "string id = 1;", "must be a message"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id.b\"", "A id = 1;", "which payshare.refused.A lacks"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id\"", "map<string, string> id = 1;", "must be a string"),
      ("resource: \"RESOURCE_TYPE_A\", field: \"id\"", "string id = 1;", ""),
    ])
  func aRequirementNamesAFieldOfTheRequest(resource: String, request: String, problem: String) throws {
    let policy = "requires: {permission: \"PERMISSION_A_B\", \(resource)}, effect: READ, idempotency: NATURAL"
    let error = try GeneratorResponse.forProto(method(policy, request: request)).error
    #expect(problem.isEmpty ? error.isEmpty : error.contains(problem), "\(error)")
  }

  @Test func aMethodThatStreamsRequestsNamesNoField() throws {
    let text = method(
      "requires: {permission: \"PERMISSION_A_B\", resource: \"RESOURCE_TYPE_A\", field: \"id\"}, effect: READ, idempotency: NATURAL",
      request: "string id = 1;")
    #expect(try refusal(text.replacing("Do(Q)", with: "Do(stream Q)")).contains("streams requests"))
  }

  @Test(
    arguments: [
      ("RESOURCE_TYPE_A", "resources=payshare.refused.ResourceType", ""),
      ("RESOURCE_TYPE_B", "resources=payshare.refused.ResourceType", "'RESOURCE_TYPE_B' is not in"),
      ("RESOURCE_TYPE_A", "resources=payshare.refused.Lost", "names no enum"),
    ])
  func aResourceMustBeAValueOfTheEnumThatTheOptionsName(
    resource: String, option: String, problem: String
  ) throws {
    let text = method(
      "requires: {permission: \"PERMISSION_A_B\", resource: \"\(resource)\", field: \"id\"}, effect: READ, idempotency: NATURAL",
      request: "string id = 1;")
    let response = try GeneratorResponse.forProto(
      text + "enum ResourceType { RESOURCE_TYPE_UNSPECIFIED = 0; RESOURCE_TYPE_A = 1; }",
      parameter: "module=M,map=google/:GoogleAPI,\(option)")
    #expect(problem.isEmpty ? response.error.isEmpty : response.error.contains(problem))
  }

  @Test(arguments: [
    "int64 request_id = 1;", "repeated string request_id = 1;", "oneof o { string request_id = 1; }",
  ])
  func aRequestIDMustBeAString(request: String) throws {
    let policy = "requires: {permission: \"PERMISSION_A_B\"}, effect: WRITE, idempotency: REQUEST_ID"
    #expect(try refusal(method(policy, request: request)).contains("no string field `request_id`"))
    let correct = try GeneratorResponse.forProto(method(policy, request: "string request_id = 1;"))
    #expect(correct.error == "")
  }

  @Test(
    arguments: [
      ("PERMISSION_A_B", "permissions=payshare.refused.Permission", nil),
      ("PERMISSION_A_C", "permissions=payshare.refused.Permission", "'PERMISSION_A_C' is not in"),
      ("PERMISSION_UNSPECIFIED", "permissions=payshare.refused.Permission", "not of the form"),
      ("PERMISSION_A_B", "permissions=payshare.refused.Lost", "names no enum"),
      ("PERMISSION_A_B", "permissions=payshare.refused.Loose", "LOOSE_A_B is not of the form"),
    ])
  func aPermissionMustBeAValueOfTheEnumThatTheOptionsName(
    permission: String, option: String, problem: String?
  ) throws {
    let text = method("requires: {permission: \"\(permission)\"}, effect: READ, idempotency: NATURAL")
    let enums = """
      enum Permission { PERMISSION_UNSPECIFIED = 0; PERMISSION_A_B = 1; }
      enum Loose { LOOSE_UNSPECIFIED = 0; LOOSE_A_B = 1; }
      """
    let response = try GeneratorResponse.forProto(
      text + enums, parameter: "module=M,map=google/:GoogleAPI,\(option)")
    if let problem {
      #expect(response.error.contains(problem))
    } else {
      #expect(response.error == "")
    }
  }

  @Test func otherPackagesNeedNoPolicy() throws {
    let text = """
      syntax = "proto3";
      package other;
      message M {}
      service S { rpc Do(M) returns (M); }
      """
    #expect(try GeneratorResponse.forProto(text).error == "")
  }

  @Test(
    arguments: [
      ("int32 f = 1 [(payshare.options.rules).string.min_length = 1]", "`string` rules need a string field"),
      ("string f = 1 [(payshare.options.rules).integer.min = 1]", "`integer` rules need an integer field"),
      ("double f = 1 [(payshare.options.rules).integer.min = 1]", "`integer` rules need an integer field"),
      ("string f = 1 [(payshare.options.rules).bytes.min_length = 1]", "`bytes` rules need a bytes field"),
      ("int32 f = 1 [(payshare.options.rules).enum.defined_only = true]", "`enum` rules need an enum field"),
      ("string f = 1 [(payshare.options.rules).repeated.min_items = 1]", "`repeated` rules need a repeated"),
      (
        "string f = 1 [(payshare.options.rules).string = {min_length: 3, max_length: 2}]",
        "above the greatest"
      ),
      ("string f = 1 [(payshare.options.rules).string.min_length = 2000]", "above the default"),
      ("bytes f = 1 [(payshare.options.rules).bytes = {min_length: 3, max_length: 2}]", "above the greatest"),
      ("int32 f = 1 [(payshare.options.rules).integer = {min: 3, max: 2}]", "above `max`"),
      ("int32 f = 1 [(payshare.options.rules).integer.max = 3000000000]", "does not fit in int32"),
      ("uint32 f = 1 [(payshare.options.rules).integer.min = -1]", "does not fit in uint32"),
      ("string f = 1 [(payshare.options.rules).string.pattern = \"[a\"]", "`[` without `]`"),
      (
        "repeated int32 f = 1 [(payshare.options.rules).repeated.unique_by = \"x\"]",
        "needs a repeated message"
      ),
      ("repeated N f = 1 [(payshare.options.rules).repeated.unique_by = \"x\"]", "must name a scalar field"),
      ("repeated N f = 1 [(payshare.options.rules).repeated.unique_by = \"n\"]", "must name a scalar field"),
      ("map<string, N> f = 1 [(payshare.options.rules).repeated.unique = true]", "keys are unique"),
      (
        "repeated string f = 1 [(payshare.options.rules).repeated.max_items = 16385]",
        "fields that a request may have"
      ),
      ("bool f = 1 [(payshare.options.rules).required = true]", "would allow only `true`"),
      ("oneof o { string f = 1 [(payshare.options.rules).required = true]; }", "see `oneof_rules`"),
    ])
  func rulesThatDoNotFitTheirFieldAreRefused(field: String, problem: String) throws {
    let error = try refusal("message N { N n = 1; } message M { \(field)\(field.hasSuffix("}") ? "" : ";") }")
    #expect(error.hasPrefix("test.proto: field payshare.refused.M.f: "))
    #expect(error.contains(problem))
  }

  @Test(
    arguments: [
      ("N f = 1 [lazy = true]", "needs a repeated message"),
      ("oneof o { N f = 1 [lazy = true]; }", "needs a repeated message"),
      (
        "repeated N f = 1 [lazy = true]; string s = 2 [(payshare.options.rules).required = true]",
        "not allowed in requests"
      ),
    ])
  func lazyFieldsThatNeedValidationAreRefused(field: String, problem: String) throws {
    let error = try refusal("message N { N n = 1; } message M { \(field)\(field.hasSuffix("}") ? "" : ";") }")
    #expect(error.contains("payshare.refused.M.f: "))
    #expect(error.contains(problem))
  }

  @Test func lazyFieldsOfRequestsAreRefused() throws {
    let policy = "requires: {permission: \"PERMISSION_A_B\"}, effect: READ, idempotency: NATURAL"
    #expect(
      try refusal(method(policy, request: "repeated A f = 1 [lazy = true];")).contains(
        "not allowed in requests"))
  }

  @Test func proto2IsRefused() throws {
    #expect(
      try refusal("syntax = \"proto2\"; package p; message M { optional int32 a = 1; }").contains(
        "only proto3"))
  }

  @Test func namesThatBecomeOneAreRefused() throws {
    #expect(
      try refusal("message M { int32 a_b = 1; oneof aB { int32 c = 2; } }").contains("same name in Swift"))
  }

  @Test(
    arguments: [
      ("", "module=NAME is required"), ("module=M,colour=red", "no option 'colour'"), ("module", "key=value"),
      ("module=M,map=x", "map=PREFIX:MODULE"),
    ])
  func faultyOptionsAreRefused(parameter: String, problem: String) throws {
    let response = try GeneratorResponse.forProto("message M {}", parameter: parameter)
    #expect(response.error.contains(problem))
  }

  @Test func anythingButARequestIsRefused() throws {
    let response = try GeneratorResponse(decoding: Generator.respond(to: [0xff]))
    #expect(response.error.contains("no CodeGeneratorRequest"))
  }
}

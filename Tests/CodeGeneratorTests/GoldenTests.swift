import CodeGenerator
import Foundation
import Protobuf
import RPC
import TestAPI
import Testing

/// `Tests/TestAPI` is what the generator writes for `Tests/Protos`; `gen/generate.sh` writes it anew.
@Suite struct GoldenTests {
  private static let protos = [
    "payshare/test/everything.proto", "payshare/test/json.proto", "payshare/test/service.proto",
  ]
  private static let parameter =
    "module=TestAPI,map=google/:GoogleAPI,map=payshare/test/:TestAPI,map=payshare/:PayshareAPI"

  private func generate() throws -> [String: String] {
    let request = Protoc.request(
      Self.protos, parameter: Self.parameter, descriptors: try Protoc.descriptors(of: Self.protos))
    let response = try GeneratorResponse(decoding: Generator.respond(to: request))
    #expect(response.error == "")
    return Dictionary(uniqueKeysWithValues: response.files.map { ($0.name, $0.content) })
  }

  @Test func theOutputIsTheGoldenOne() throws {
    let folder = Protoc.root.appending(path: "Tests/TestAPI")
    let output = try generate()
    let golden = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(output.keys) == Set(golden))
    for (name, content) in output {
      let expected = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let isGolden = content == expected
      #expect(isGolden, "\(name) differs: look at it, then run gen/generate.sh")
    }
  }

  @Test func theOutputIsTheSameEveryTime() throws {
    let first = try generate()
    for _ in 0..<3 { #expect(try generate() == first) }
  }

  @Test func everyFileSaysThatItIsGenerated() throws {
    for content in try generate().values { #expect(content.hasPrefix("// Generated ")) }
  }

  @Test func commentsOfTheContractBecomeDocComments() throws {
    let text = try #require(try generate()["payshare.test.everything.swift"])
    #expect(
      text.contains(
        "  /// Every kind of field in every form.\n  ///\n  /// A second paragraph, which says `more`.\n"))
    #expect(text.contains("    /// A comment behind the field.\n    public var color"))
    #expect(text.contains("    /// The field `an_int32`.\n"))
  }

  @Test func requestsCheckTheMessagesOfOtherModulesThatTheyContain() throws {
    let text = """
      syntax = "proto3";
      package payshare.x;
      import "google/protobuf/field_mask.proto";
      import "payshare/options/method.proto";
      message Q { google.protobuf.FieldMask mask = 1; repeated google.protobuf.FieldMask masks = 2; }
      message A { repeated string texts = 1; }
      service S {
        rpc Do(Q) returns (A) {
          option (payshare.options.policy) = {requires: {permission: "PERMISSION_A_B"}, effect: READ, idempotency: NATURAL};
        }
      }
      """
    let file = try #require(
      try GeneratorResponse.forProto(text).files.first { $0.name == "test.swift" }?.content)
    #expect(file.contains("violations.message(self.mask, \"mask\")"))
    #expect(file.contains("violations.messages(self.masks, \"masks\")"))
    #expect(file.contains("try reader.message(appendingTo: &self.masks, limit: 1000)"))
    // What only a server sends is not limited.
    #expect(file.contains("case 10: self.texts.append(try reader.string())"))
  }

  @Test(arguments: [
    ("payshare.x", true), ("grpc.health.v1", true), ("grpc.reflection.v1", true), ("google.x", true),
    ("grpc.testing", false), ("other", false),
  ])
  func defaultRulesHoldWhereCallersCanSend(package: String, isChecked: Bool) throws {
    let policy = "option (payshare.options.policy) = {public: true, effect: READ, idempotency: NATURAL};"
    let text = """
      syntax = "proto3";
      package \(package);
      import "payshare/options/method.proto";
      message Q { repeated string texts = 1; }
      message A {}
      service S { rpc Do(Q) returns (A) { \(policy) } }
      """
    let file = try #require(
      try GeneratorResponse.forProto(text).files.first { $0.name == "test.swift" }?.content)
    #expect(file.contains("func validate(into") == isChecked)
    #expect(file.contains("limit: 1000") == isChecked)
  }

  @Test func proto3OptionalIsAnnounced() throws {
    #expect(try GeneratorResponse.forProto("message M { optional int32 a = 1; }").supportedFeatures == 1)
  }

  @Test func embeddedDescriptorsAreThoseOfProtoc() throws {
    let protoc = try Protoc.descriptors(of: Self.protos, withComments: false)
    #expect(TestAPIFileDescriptors.all.map(\.name) == Self.protos)
    for descriptor in TestAPIFileDescriptors.all {
      let isProtocs = protoc.contains(descriptor.serialized())
      #expect(isProtocs, "\(descriptor.name)")
    }
  }

  @Test func aRequestWithARequestIDIsKnownToHaveOne() {
    var request: any RequestWithID = PayshareTest.CreateLeafRequest()
    request.requestID = "1"
    #expect((request as? PayshareTest.CreateLeafRequest)?.requestID == "1")
  }

  @Test(
    arguments: [
      ("", false, false), (", ended_session: true", true, false), (", enrolment: true", false, true),
    ])
  func aPolicySaysWhichSessionsAreAllowed(option: String, isAllowed: Bool, maybeEnrolling: Bool) throws {
    let text = """
      syntax = "proto3";
      package payshare.x;
      import "payshare/options/method.proto";
      message M {}
      service S {
        rpc Do(M) returns (M) {
          option (payshare.options.policy) = {requires: {permission: "PERMISSION_A_B"}, effect: WRITE, idempotency: NATURAL\(option)};
        }
      }
      """
    let file = try #require(
      try GeneratorResponse.forProto(text).files.first { $0.name == "test.swift" }?.content)
    #expect(file.contains("allowsEndedSession: true") == isAllowed)
    #expect(file.contains("allowsEnrolment: true") == maybeEnrolling)
  }

  private static let ofCreation = MethodPolicy.Access.requirements([
    .init("leaf.create"), .init("tree.read", on: "tree", field: "tree_id"),
    .init("branch.read", on: "branch", field: "branches.branch_ids"),
    .init("root.read", on: "root", field: "place.root_id"),
    .init("root.read", on: "root", field: "other_root_id"),
  ])

  @Test func aServiceKnowsItsFileAndPolicies() {
    let service = PayshareTest.KindsServiceMethods.service
    #expect(service.fileName == "payshare/test/service.proto")
    #expect(
      service.methods.map(\.method) == ["GetLeaf", "WatchLeaves", "ImportLeaves", "Import", "CreateLeaf"])
    #expect(
      service.methods.map(\.kind) == [
        .unary, .serverStreaming, .clientStreaming, .bidirectionalStreaming, .unary,
      ])
    #expect(service.methods[1].policy?.access == .public)
    #expect(service.methods[4].policy?.access == Self.ofCreation)
    #expect(service.methods[4].policy?.effect == .write)
    #expect(service.methods[4].policy?.idempotency == .requestID)
  }
}

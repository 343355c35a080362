// Generated from payshare/v1/approval_delegation_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a delegation.
  public struct CreateApprovalDelegationRequest: DescribedMessage {
    /// The delegation to make.
    public var delegation: PayshareV1.ApprovalDelegation?
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateApprovalDelegationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.delegation)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.delegation, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.delegation, "delegation", required: true)
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 212 }
    }
  }
}

extension PayshareV1 {
  /// Asks for the delegations of the caller.
  public struct ListApprovalDelegationsRequest: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalDelegationsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// The delegations of the caller.
  public struct ListApprovalDelegationsResponse: DescribedMessage {
    /// Those from the caller, and those to them, which are at most 1 000.
    public var delegations: [PayshareV1.ApprovalDelegation] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListApprovalDelegationsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.delegations)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.delegations, field: 1)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
      /// One of `delegations`, with its tag and length.
      public static var delegations: Int { 174 }
    }
  }
}

extension PayshareV1 {
  /// Asks to end a delegation.
  public struct DeleteApprovalDelegationRequest: DescribedMessage {
    /// The delegation's id.
    public var delegationID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteApprovalDelegationRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.delegationID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.delegationID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.delegationID, "delegation_id", required: true, StringRules(format: .uuid))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 76 }
    }
  }
}

extension PayshareV1 {
  /// Says that a delegation has ended.
  public struct DeleteApprovalDelegationResponse: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DeleteApprovalDelegationResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        try reader.skip(tag)
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {}
  }
}

extension PayshareV1 {
  /// Keeps the delegations of the caller: whoever stands in decides about what the caller is asked, unless
  /// they made it, and
  /// the journal shows both.
  public protocol ApprovalDelegationService: Service {
    /// Has another person decide for the caller. A person has at most 20 delegations that have not ended
    /// (`TOO_MANY_APPROVAL_DELEGATIONS`), at most 3 follow one another (`APPROVAL_DELEGATION_CHAIN`), and
    /// none lead back
    /// (`APPROVAL_DELEGATION_CYCLE`): `FAILED_PRECONDITION`.
    func createApprovalDelegation(
      _ request: CreateApprovalDelegationRequest,
      _ call: ServerCall
    ) async throws(Status) -> ApprovalDelegation
    /// Lists the delegations from and to the caller that have not ended.
    func listApprovalDelegations(
      _ request: ListApprovalDelegationsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListApprovalDelegationsResponse
    /// Ends a delegation of the caller's. Any other gives `NOT_FOUND` with the reason
    /// `APPROVAL_DELEGATION_NOT_FOUND`.
    func deleteApprovalDelegation(
      _ request: DeleteApprovalDelegationRequest,
      _ call: ServerCall
    ) async throws(Status) -> DeleteApprovalDelegationResponse
  }

  /// What the contract says of the methods of `payshare.v1.ApprovalDelegationService`.
  public enum ApprovalDelegationServiceMethods {
    /// `CreateApprovalDelegation`.
    public static let createApprovalDelegation = MethodDescriptor(
      service: "payshare.v1.ApprovalDelegationService",
      method: "CreateApprovalDelegation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.delegate")]), effect: .write, idempotency: .requestID)
    )
    /// `ListApprovalDelegations`.
    public static let listApprovalDelegations = MethodDescriptor(
      service: "payshare.v1.ApprovalDelegationService",
      method: "ListApprovalDelegations",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.delegate")]), effect: .read, idempotency: .natural)
    )
    /// `DeleteApprovalDelegation`.
    public static let deleteApprovalDelegation = MethodDescriptor(
      service: "payshare.v1.ApprovalDelegationService",
      method: "DeleteApprovalDelegation",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("approval.delegate")]), effect: .write, idempotency: .requestID)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.ApprovalDelegationService",
      methods: [createApprovalDelegation, listApprovalDelegations, deleteApprovalDelegation],
      fileName: "payshare/v1/approval_delegation_service.proto")
  }

  /// Calls the methods of `payshare.v1.ApprovalDelegationService` over a channel. Any thread, any task.
  public struct ApprovalDelegationServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Has another person decide for the caller. A person has at most 20 delegations that have not ended
    /// (`TOO_MANY_APPROVAL_DELEGATIONS`), at most 3 follow one another (`APPROVAL_DELEGATION_CHAIN`), and
    /// none lead back
    /// (`APPROVAL_DELEGATION_CYCLE`): `FAILED_PRECONDITION`.
    ///
    /// A missing `request_id` is generated.
    public func createApprovalDelegation(
      _ request: CreateApprovalDelegationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ApprovalDelegation {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(
        ApprovalDelegationServiceMethods.createApprovalDelegation,
        request,
        options
      )
    }

    /// Lists the delegations from and to the caller that have not ended.
    public func listApprovalDelegations(
      _ request: ListApprovalDelegationsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListApprovalDelegationsResponse {
      try await channel.unary(ApprovalDelegationServiceMethods.listApprovalDelegations, request, options)
    }

    /// Ends a delegation of the caller's. Any other gives `NOT_FOUND` with the reason
    /// `APPROVAL_DELEGATION_NOT_FOUND`.
    ///
    /// A missing `request_id` is generated.
    public func deleteApprovalDelegation(
      _ request: DeleteApprovalDelegationRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> DeleteApprovalDelegationResponse {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(
        ApprovalDelegationServiceMethods.deleteApprovalDelegation,
        request,
        options
      )
    }
  }
}

extension PayshareV1.ApprovalDelegationService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.ApprovalDelegationServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.ApprovalDelegationServiceMethods.createApprovalDelegation) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateApprovalDelegationRequest.self)
        }
        let response = try await self.createApprovalDelegation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalDelegationServiceMethods.listApprovalDelegations) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListApprovalDelegationsRequest.self)
        }
        let response = try await self.listApprovalDelegations(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.ApprovalDelegationServiceMethods.deleteApprovalDelegation) {
        call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DeleteApprovalDelegationRequest.self)
        }
        let response = try await self.deleteApprovalDelegation(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateApprovalDelegationRequest: RequestWithID {}

extension PayshareV1.DeleteApprovalDelegationRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1ApprovalDelegationService = FileDescriptor(
    name: "payshare/v1/approval_delegation_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/approval.proto",
    ],
    base64: """
      Ci1wYXlzaGFyZS92MS9hcHByb3ZhbF9kZWxlZ2F0aW9uX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRp
      b25zL2ZpZWxkLnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoacGF5c2hhcmUvdjEvYXBwcm92YWwucHJvdG8i
      kwEKH0NyZWF0ZUFwcHJvdmFsRGVsZWdhdGlvblJlcXVlc3QSRwoKZGVsZWdhdGlvbhgBIAEoCzIfLnBheXNoYXJlLnYxLkFwcHJv
      dmFsRGVsZWdhdGlvbkIGkrUYAggBUgpkZWxlZ2F0aW9uEicKCnJlcXVlc3RfaWQYAiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQi
      IAoeTGlzdEFwcHJvdmFsRGVsZWdhdGlvbnNSZXF1ZXN0ImQKH0xpc3RBcHByb3ZhbERlbGVnYXRpb25zUmVzcG9uc2USQQoLZGVs
      ZWdhdGlvbnMYASADKAsyHy5wYXlzaGFyZS52MS5BcHByb3ZhbERlbGVnYXRpb25SC2RlbGVnYXRpb25zInsKH0RlbGV0ZUFwcHJv
      dmFsRGVsZWdhdGlvblJlcXVlc3QSLwoNZGVsZWdhdGlvbl9pZBgBIAEoCUIKkrUYBggBEgIYAVIMZGVsZWdhdGlvbklkEicKCnJl
      cXVlc3RfaWQYAiABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWQiIgogRGVsZXRlQXBwcm92YWxEZWxlZ2F0aW9uUmVzcG9uc2Uy9gMK
      GUFwcHJvdmFsRGVsZWdhdGlvblNlcnZpY2USkwEKGENyZWF0ZUFwcHJvdmFsRGVsZWdhdGlvbhIsLnBheXNoYXJlLnYxLkNyZWF0
      ZUFwcHJvdmFsRGVsZWdhdGlvblJlcXVlc3QaHy5wYXlzaGFyZS52MS5BcHByb3ZhbERlbGVnYXRpb24iKIq1GCQYAiACSh4KHFBF
      Uk1JU1NJT05fQVBQUk9WQUxfREVMRUdBVEUSngEKF0xpc3RBcHByb3ZhbERlbGVnYXRpb25zEisucGF5c2hhcmUudjEuTGlzdEFw
      cHJvdmFsRGVsZWdhdGlvbnNSZXF1ZXN0GiwucGF5c2hhcmUudjEuTGlzdEFwcHJvdmFsRGVsZWdhdGlvbnNSZXNwb25zZSIoirUY
      JBgBIAFKHgocUEVSTUlTU0lPTl9BUFBST1ZBTF9ERUxFR0FURRKhAQoYRGVsZXRlQXBwcm92YWxEZWxlZ2F0aW9uEiwucGF5c2hh
      cmUudjEuRGVsZXRlQXBwcm92YWxEZWxlZ2F0aW9uUmVxdWVzdBotLnBheXNoYXJlLnYxLkRlbGV0ZUFwcHJvdmFsRGVsZWdhdGlv
      blJlc3BvbnNlIiiKtRgkGAIgAkoeChxQRVJNSVNTSU9OX0FQUFJPVkFMX0RFTEVHQVRFQmYKD2Rldi5wYXlzaGFyZS52MVABWiZw
      YXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFy
      ZTo6VjFiBnByb3RvMw==
      """)
}

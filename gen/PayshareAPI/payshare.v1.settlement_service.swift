// Generated from payshare/v1/settlement_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a plan.
  public struct GetSettlementRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// How to find the plan; `AUTO` by default.
    public var mode: PayshareV1.Settlement.Mode = .unspecified

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetSettlementRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.mode = try reader.enumeration()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.enumeration(self.mode, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.enumeration(self.mode, "mode", definedOnly: true)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 40 }
    }
  }
}

extension PayshareV1 {
  /// Works out who pays whom.
  public protocol SettlementService: Service {
    /// Computes a plan from the current balances of one event the caller takes part in; any other event gives
    /// `PERMISSION_DENIED`. The same balances always give the same plan.
    func getSettlement(_ request: GetSettlementRequest, _ call: ServerCall) async throws(Status) -> Settlement
  }

  /// What the contract says of the methods of `payshare.v1.SettlementService`.
  public enum SettlementServiceMethods {
    /// `GetSettlement`.
    public static let getSettlement = MethodDescriptor(
      service: "payshare.v1.SettlementService",
      method: "GetSettlement",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("settlement.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.SettlementService",
      methods: [getSettlement],
      fileName: "payshare/v1/settlement_service.proto")
  }

  /// Calls the methods of `payshare.v1.SettlementService` over a channel. Any thread, any task.
  public struct SettlementServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Computes a plan from the current balances of one event the caller takes part in; any other event gives
    /// `PERMISSION_DENIED`. The same balances always give the same plan.
    public func getSettlement(
      _ request: GetSettlementRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Settlement {
      try await channel.unary(SettlementServiceMethods.getSettlement, request, options)
    }
  }
}

extension PayshareV1.SettlementService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.SettlementServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.SettlementServiceMethods.getSettlement) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetSettlementRequest.self)
        }
        let request: PayshareV1.GetSettlementRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.getSettlement(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      }
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1SettlementService = FileDescriptor(
    name: "payshare/v1/settlement_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/settlement.proto",
    ],
    base64: """
      CiRwYXlzaGFyZS92MS9zZXR0bGVtZW50X3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxk
      LnByb3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoccGF5c2hhcmUvdjEvc2V0dGxlbWVudC5wcm90byJ5ChRHZXRT
      ZXR0bGVtZW50UmVxdWVzdBIlCghldmVudF9pZBgBIAEoCUIKkrUYBggBEgIYAVIHZXZlbnRJZBI6CgRtb2RlGAIgASgOMhwucGF5
      c2hhcmUudjEuU2V0dGxlbWVudC5Nb2RlQgiStRgEIgIIAVIEbW9kZTKoAQoRU2V0dGxlbWVudFNlcnZpY2USkgEKDUdldFNldHRs
      ZW1lbnQSIS5wYXlzaGFyZS52MS5HZXRTZXR0bGVtZW50UmVxdWVzdBoXLnBheXNoYXJlLnYxLlNldHRsZW1lbnQiRYq1GEEYASAB
      SjsKGlBFUk1JU1NJT05fU0VUVExFTUVOVF9SRUFEEhNSRVNPVVJDRV9UWVBFX0VWRU5UGghldmVudF9pZEJmCg9kZXYucGF5c2hh
      cmUudjFQAVomcGF5c2hhcmUuZGV2L2dvL3BheXNoYXJlL3YxO3BheXNoYXJldjGqAgtQYXlzaGFyZS5WMcoCC1BheXNoYXJlXFYx
      6gIMUGF5c2hhcmU6OlYxYgZwcm90bzM=
      """)
}

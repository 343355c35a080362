// Generated from payshare/v1/balance_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for the balances of one event.
  public struct GetBalancesRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetBalancesRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// Shows who paid and owes what.
  public protocol BalanceService: Service {
    /// Shows the balances of one event the caller takes part in; any other event gives `PERMISSION_DENIED`.
    func getBalances(_ request: GetBalancesRequest, _ call: ServerCall) async throws(Status) -> Balances
  }

  /// What the contract says of the methods of `payshare.v1.BalanceService`.
  public enum BalanceServiceMethods {
    /// `GetBalances`.
    public static let getBalances = MethodDescriptor(
      service: "payshare.v1.BalanceService",
      method: "GetBalances",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("balance.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.BalanceService",
      methods: [getBalances],
      fileName: "payshare/v1/balance_service.proto")
  }

  /// Calls the methods of `payshare.v1.BalanceService` over a channel. Any thread, any task.
  public struct BalanceServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Shows the balances of one event the caller takes part in; any other event gives `PERMISSION_DENIED`.
    public func getBalances(
      _ request: GetBalancesRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Balances {
      try await channel.unary(BalanceServiceMethods.getBalances, request, options)
    }
  }
}

extension PayshareV1.BalanceService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.BalanceServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.BalanceServiceMethods.getBalances) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetBalancesRequest.self)
        }
        let request: PayshareV1.GetBalancesRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.getBalances(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      }
    ]
  }
}

extension PayshareAPIFileDescriptors {
  static let payshareV1BalanceService = FileDescriptor(
    name: "payshare/v1/balance_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/balances.proto",
    ],
    base64: """
      CiFwYXlzaGFyZS92MS9iYWxhbmNlX3NlcnZpY2UucHJvdG8SC3BheXNoYXJlLnYxGhxwYXlzaGFyZS9vcHRpb25zL2ZpZWxkLnBy
      b3RvGh1wYXlzaGFyZS9vcHRpb25zL21ldGhvZC5wcm90bxoacGF5c2hhcmUvdjEvYmFsYW5jZXMucHJvdG8iOwoSR2V0QmFsYW5j
      ZXNSZXF1ZXN0EiUKCGV2ZW50X2lkGAEgASgJQgqStRgGCAESAhgBUgdldmVudElkMpwBCg5CYWxhbmNlU2VydmljZRKJAQoLR2V0
      QmFsYW5jZXMSHy5wYXlzaGFyZS52MS5HZXRCYWxhbmNlc1JlcXVlc3QaFS5wYXlzaGFyZS52MS5CYWxhbmNlcyJCirUYPhgBIAFK
      OAoXUEVSTUlTU0lPTl9CQUxBTkNFX1JFQUQSE1JFU09VUkNFX1RZUEVfRVZFTlQaCGV2ZW50X2lkQmYKD2Rldi5wYXlzaGFyZS52
      MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQ
      YXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}

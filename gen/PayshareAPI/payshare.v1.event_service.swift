// Generated from payshare/v1/event_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a new event.
  public struct CreateEventRequest: DescribedMessage {
    private var eventBox: Box<PayshareV1.Event>?
    /// The event to make.
    public var event: PayshareV1.Event? {
      get { eventBox?.value }
      set { eventBox = newValue.map { Box($0) } }
    }
    /// The id of the new event, a UUID chosen by the client, preferably a UUIDv7; the server chooses one if
    /// it is empty.
    /// With it the call can be repeated safely for ever: if the same caller made the event with the same
    /// request,
    /// `request_id` aside, the answer is the event as it is now. Otherwise a taken id gives `ALREADY_EXISTS`,
    /// or
    /// `PERMISSION_DENIED` if the caller may not see the event.
    public var eventID: String = ""
    /// Who takes part.
    public var members: Members?
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.CreateEventRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.eventBox)
        case 18: self.eventID = try reader.string(limit: 36)
        case 26: self.members = .groupID(try reader.string(limit: 36))
        case 34:
          var value = PayshareV1.InlineGroup()
          if case .inlineGroup(let current)? = self.members { value = current }
          self.members = nil
          defer { self.members = .inlineGroup(value) }
          try reader.message(intoCase: &value)
        case 42: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.eventBox, field: 1)
      writer.string(self.eventID, field: 2)
      switch self.members {
      case .groupID(let value)?: writer.string(.some(value), field: 3)
      case .inlineGroup(let value)?: writer.message(.some(value), field: 4)
      case nil: break
      }
      writer.string(self.requestID, field: 5)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.event, "event", required: true)
      violations.string(self.eventID, "event_id", StringRules(format: .uuid))
      switch self.members {
      case .groupID(let value)?: violations.string(.some(value), "group_id", StringRules(format: .uuid))
      case .inlineGroup(let value)?: violations.message(.some(value), "inline_group")
      case nil: violations.required(false, "members")
      }
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// Who takes part.
    public enum Members: Sendable, Hashable {
      /// The id of a group that the caller may see; its current members take part.
      case groupID(String)
      /// The people themselves; no reusable group is made.
      case inlineGroup(PayshareV1.InlineGroup)
    }
  }
}

extension PayshareV1 {
  /// People named in the call itself.
  public struct InlineGroup: DescribedMessage {
    /// The ids of the users. The caller is added where missing.
    public var userIDs: [String] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.InlineGroup" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.checkItems(self.userIDs.count, limit: 1000)
          self.userIDs.append(try reader.string(limit: 36))
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.userIDs, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.userIDs.count, "user_ids", minimum: 1, maximum: 1000) {
        violations.strings(self.userIDs, "user_ids", StringRules(format: .uuid))
        violations.unique(self.userIDs, "user_ids")
      }
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest number of elements of `user_ids`.
      public static var userIDsCount: Int { 1000 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one event as a page.
  public struct GetEventRequest: DescribedMessage {
    /// The event's id.
    public var eventID: String = ""
    /// The most newest expenses on the page: 20 if it is zero; more than 1 000 means 1 000.
    public var expensePageSize: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetEventRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.eventID = try reader.string(limit: 36)
        case 16: self.expensePageSize = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.eventID, field: 1)
      writer.int32(self.expensePageSize, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.eventID, "event_id", required: true, StringRules(format: .uuid))
      violations.integer(self.expensePageSize, "expense_page_size", in: 0...Int32.max)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 49 }
    }
  }
}

extension PayshareV1 {
  /// One event as a page.
  public struct GetEventResponse: DescribedMessage {
    private var eventBox: Box<PayshareV1.Event>?
    /// The event with its participants.
    public var event: PayshareV1.Event? {
      get { eventBox?.value }
      set { eventBox = newValue.map { Box($0) } }
    }
    /// The newest expenses that are not deleted, by the day on which the money was spent and on one day by
    /// entry, newest
    /// first.
    public var newestExpenses: LazyMessages<PayshareV1.Expense> = LazyMessages()
    /// The `page_token` with which `ListExpenses` goes on after the newest ones; empty where there are no
    /// more.
    public var nextExpensePageToken: String = ""
    /// What each participant paid, owes and is owed.
    public var balances: PayshareV1.Balances?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetEventResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.eventBox)
        case 18: try reader.message(appendingTo: &self.newestExpenses)
        case 26: self.nextExpensePageToken = try reader.string()
        case 34: try reader.message(into: &self.balances)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.eventBox, field: 1)
      writer.messages(self.newestExpenses, field: 2)
      writer.string(self.nextExpensePageToken, field: 3)
      writer.message(self.balances, field: 4)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `newest_expenses`, with its tag and length.
      public static var newestExpenses: Int { 7854837 }
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of the caller's events.
  public struct ListEventsRequest: DescribedMessage {
    /// The most events on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// Which events to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The fields
    /// and their
    /// operators:
    ///
    /// - `display_name`: `:` and text that it contains, ignoring case;
    /// - `base_currency_code`: `=` and a currency code.
    public var filter: String = ""
    /// The order: `create_time desc`, newest first, the default; or `display_name`, from A to Z, ignoring
    /// case.
    public var orderBy: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListEventsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        case 26: self.filter = try reader.string(limit: 1024)
        case 34: self.orderBy = try reader.string(limit: 100)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
      writer.string(self.filter, field: 3)
      writer.string(self.orderBy, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.filter, "filter", StringRules(maximumLength: 1024))
      violations.string(self.orderBy, "order_by", StringRules(maximumLength: 100))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest length of `filter`, in Unicode scalars.
      public static var filterLength: Int { 1024 }
      /// The greatest length of `order_by`, in Unicode scalars.
      public static var orderByLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8612 }
    }
  }
}

extension PayshareV1 {
  /// A page of events.
  public struct ListEventsResponse: DescribedMessage {
    /// The events of this page, in the order that was asked for.
    public var events: [PayshareV1.Event] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListEventsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.events)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.events, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks for a page of all events.
  public struct ListOrganisationEventsRequest: DescribedMessage {
    /// The most events on a page: 50 if it is zero; more than 1 000 means 1 000. A page ends earlier rather
    /// than exceed 3
    /// MiB (AIP-158: only an empty `next_page_token` ends the list).
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before; empty for the first page.
    public var pageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationEventsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.pageSize, field: 1)
      writer.string(self.pageToken, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 4110 }
    }
  }
}

extension PayshareV1 {
  /// A page of events.
  public struct ListOrganisationEventsResponse: DescribedMessage {
    /// The events of this page.
    public var events: [PayshareV1.Event] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListOrganisationEventsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.events)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.events, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Keeps events. A caller sees the events they take part in, and those on which roles allow it; any other
  /// gives
  /// `PERMISSION_DENIED`.
  public protocol EventService: Service {
    /// Creates an event from a group or from people named in the call. The caller always takes part in it.
    /// An unknown person gives `INVALID_ARGUMENT` with its field, a group that the caller may not see
    /// `PERMISSION_DENIED`.
    func createEvent(_ request: CreateEventRequest, _ call: ServerCall) async throws(Status) -> Event
    /// Shows one event as a page: the event, its participants, its newest expenses by day spent, and its
    /// balances, all of
    /// one moment.
    func getEvent(_ request: GetEventRequest, _ call: ServerCall) async throws(Status) -> GetEventResponse
    /// Lists the events the caller takes part in, newest first unless `order_by` says otherwise.
    func listEvents(
      _ request: ListEventsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListEventsResponse
    /// Lists all events of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    func listOrganisationEvents(
      _ request: ListOrganisationEventsRequest,
      _ call: ServerCall
    ) async throws(Status) -> ListOrganisationEventsResponse
  }

  /// What the contract says of the methods of `payshare.v1.EventService`.
  public enum EventServiceMethods {
    private static let createEventRequirements: [MethodPolicy.Requirement] = [
      .init("event.create"),
      .init("group.read", on: "group", field: "group_id"),
    ]
    /// `CreateEvent`.
    public static let createEvent = MethodDescriptor(
      service: "payshare.v1.EventService",
      method: "CreateEvent",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements(createEventRequirements), effect: .write, idempotency: .requestID)
    )
    /// `GetEvent`.
    public static let getEvent = MethodDescriptor(
      service: "payshare.v1.EventService",
      method: "GetEvent",
      kind: .unary,
      policy: MethodPolicy(
        access: .requirements([.init("event.read", on: "event", field: "event_id")]), effect: .read,
        idempotency: .natural)
    )
    /// `ListEvents`.
    public static let listEvents = MethodDescriptor(
      service: "payshare.v1.EventService",
      method: "ListEvents",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("event.read")]), effect: .read, idempotency: .natural)
    )
    /// `ListOrganisationEvents`.
    public static let listOrganisationEvents = MethodDescriptor(
      service: "payshare.v1.EventService",
      method: "ListOrganisationEvents",
      kind: .unary,
      policy: MethodPolicy(access: .requirements([.init("event.list")]), effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.EventService",
      methods: [createEvent, getEvent, listEvents, listOrganisationEvents],
      fileName: "payshare/v1/event_service.proto")
  }

  /// Calls the methods of `payshare.v1.EventService` over a channel. Any thread, any task.
  public struct EventServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Creates an event from a group or from people named in the call. The caller always takes part in it.
    /// An unknown person gives `INVALID_ARGUMENT` with its field, a group that the caller may not see
    /// `PERMISSION_DENIED`.
    ///
    /// A missing `request_id` is generated.
    public func createEvent(
      _ request: CreateEventRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Event {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(EventServiceMethods.createEvent, request, options)
    }

    /// Shows one event as a page: the event, its participants, its newest expenses by day spent, and its
    /// balances, all of
    /// one moment.
    public func getEvent(
      _ request: GetEventRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GetEventResponse {
      try await channel.unary(EventServiceMethods.getEvent, request, options)
    }

    /// Lists the events the caller takes part in, newest first unless `order_by` says otherwise.
    public func listEvents(
      _ request: ListEventsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListEventsResponse {
      try await channel.unary(EventServiceMethods.listEvents, request, options)
    }

    /// Lists all events of the organisation, newest first. All of its pages are of one state of roles and
    /// grants: if they
    /// change in between, the next page gives `INVALID_ARGUMENT` with the reason `PAGE_TOKEN_OUTDATED`.
    public func listOrganisationEvents(
      _ request: ListOrganisationEventsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListOrganisationEventsResponse {
      try await channel.unary(EventServiceMethods.listOrganisationEvents, request, options)
    }
  }
}

extension PayshareV1.EventService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.EventServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.EventServiceMethods.createEvent) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.CreateEventRequest.self)
        }
        let request: PayshareV1.CreateEventRequest = try call.onlyRequest()
        if case .groupID(let id)? = request.members {
          call.addResource(id, of: 1)
        }
        let response = try await self.createEvent(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.EventServiceMethods.getEvent) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetEventRequest.self)
        }
        let request: PayshareV1.GetEventRequest = try call.onlyRequest()
        call.addResource(request.eventID, of: 0)
        let response = try await self.getEvent(request, call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.EventServiceMethods.listEvents) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListEventsRequest.self)
        }
        let response = try await self.listEvents(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.EventServiceMethods.listOrganisationEvents) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListOrganisationEventsRequest.self)
        }
        let response = try await self.listOrganisationEvents(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.CreateEventRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1EventService = FileDescriptor(
    name: "payshare/v1/event_service.proto",
    dependencies: [
      "payshare/options/field.proto",
      "payshare/options/method.proto",
      "payshare/v1/balances.proto",
      "payshare/v1/event.proto",
      "payshare/v1/expense.proto",
    ],
    base64: """
      Ch9wYXlzaGFyZS92MS9ldmVudF9zZXJ2aWNlLnByb3RvEgtwYXlzaGFyZS52MRoccGF5c2hhcmUvb3B0aW9ucy9maWVsZC5wcm90
      bxodcGF5c2hhcmUvb3B0aW9ucy9tZXRob2QucHJvdG8aGnBheXNoYXJlL3YxL2JhbGFuY2VzLnByb3RvGhdwYXlzaGFyZS92MS9l
      dmVudC5wcm90bxoZcGF5c2hhcmUvdjEvZXhwZW5zZS5wcm90byKNAgoSQ3JlYXRlRXZlbnRSZXF1ZXN0EjAKBWV2ZW50GAEgASgL
      MhIucGF5c2hhcmUudjEuRXZlbnRCBpK1GAIIAVIFZXZlbnQSIwoIZXZlbnRfaWQYAiABKAlCCJK1GAQSAhgBUgdldmVudElkEiUK
      CGdyb3VwX2lkGAMgASgJQgiStRgEEgIYAUgAUgdncm91cElkEj0KDGlubGluZV9ncm91cBgEIAEoCzIYLnBheXNoYXJlLnYxLklu
      bGluZUdyb3VwSABSC2lubGluZUdyb3VwEicKCnJlcXVlc3RfaWQYBSABKAlCCJK1GAQSAhgBUglyZXF1ZXN0SWRCEQoHbWVtYmVy
      cxIGmrUYAggBIjsKC0lubGluZUdyb3VwEiwKCHVzZXJfaWRzGAEgAygJQhGStRgNEgIYASoHCAEQ6AcYAVIHdXNlcklkcyJuCg9H
      ZXRFdmVudFJlcXVlc3QSJQoIZXZlbnRfaWQYASABKAlCCpK1GAYIARICGAFSB2V2ZW50SWQSNAoRZXhwZW5zZV9wYWdlX3NpemUY
      AiABKAVCCJK1GAQaAggAUg9leHBlbnNlUGFnZVNpemUi6QEKEEdldEV2ZW50UmVzcG9uc2USKAoFZXZlbnQYASABKAsyEi5wYXlz
      aGFyZS52MS5FdmVudFIFZXZlbnQSQQoPbmV3ZXN0X2V4cGVuc2VzGAIgAygLMhQucGF5c2hhcmUudjEuRXhwZW5zZUICKAFSDm5l
      d2VzdEV4cGVuc2VzEjUKF25leHRfZXhwZW5zZV9wYWdlX3Rva2VuGAMgASgJUhRuZXh0RXhwZW5zZVBhZ2VUb2tlbhIxCghiYWxh
      bmNlcxgEIAEoCzIVLnBheXNoYXJlLnYxLkJhbGFuY2VzUghiYWxhbmNlcyKsAQoRTGlzdEV2ZW50c1JlcXVlc3QSJQoJcGFnZV9z
      aXplGAEgASgFQgiStRgEGgIIAFIIcGFnZVNpemUSKAoKcGFnZV90b2tlbhgCIAEoCUIJkrUYBRIDEIAIUglwYWdlVG9rZW4SIQoG
      ZmlsdGVyGAMgASgJQgmStRgFEgMQgAhSBmZpbHRlchIjCghvcmRlcl9ieRgEIAEoCUIIkrUYBBICEGRSB29yZGVyQnkiaAoSTGlz
      dEV2ZW50c1Jlc3BvbnNlEioKBmV2ZW50cxgBIAMoCzISLnBheXNoYXJlLnYxLkV2ZW50UgZldmVudHMSJgoPbmV4dF9wYWdlX3Rv
      a2VuGAIgASgJUg1uZXh0UGFnZVRva2VuInAKHUxpc3RPcmdhbmlzYXRpb25FdmVudHNSZXF1ZXN0EiUKCXBhZ2Vfc2l6ZRgBIAEo
      BUIIkrUYBBoCCABSCHBhZ2VTaXplEigKCnBhZ2VfdG9rZW4YAiABKAlCCZK1GAUSAxCACFIJcGFnZVRva2VuInQKHkxpc3RPcmdh
      bmlzYXRpb25FdmVudHNSZXNwb25zZRIqCgZldmVudHMYASADKAsyEi5wYXlzaGFyZS52MS5FdmVudFIGZXZlbnRzEiYKD25leHRf
      cGFnZV90b2tlbhgCIAEoCVINbmV4dFBhZ2VUb2tlbjLFBAoMRXZlbnRTZXJ2aWNlEp8BCgtDcmVhdGVFdmVudBIfLnBheXNoYXJl
      LnYxLkNyZWF0ZUV2ZW50UmVxdWVzdBoSLnBheXNoYXJlLnYxLkV2ZW50IluKtRhXGAIgAkoZChdQRVJNSVNTSU9OX0VWRU5UX0NS
      RUFURUo2ChVQRVJNSVNTSU9OX0dST1VQX1JFQUQSE1JFU09VUkNFX1RZUEVfR1JPVVAaCGdyb3VwX2lkEokBCghHZXRFdmVudBIc
      LnBheXNoYXJlLnYxLkdldEV2ZW50UmVxdWVzdBodLnBheXNoYXJlLnYxLkdldEV2ZW50UmVzcG9uc2UiQIq1GDwYASABSjYKFVBF
      Uk1JU1NJT05fRVZFTlRfUkVBRBITUkVTT1VSQ0VfVFlQRV9FVkVOVBoIZXZlbnRfaWQScAoKTGlzdEV2ZW50cxIeLnBheXNoYXJl
      LnYxLkxpc3RFdmVudHNSZXF1ZXN0Gh8ucGF5c2hhcmUudjEuTGlzdEV2ZW50c1Jlc3BvbnNlIiGKtRgdGAEgAUoXChVQRVJNSVNT
      SU9OX0VWRU5UX1JFQUQSlAEKFkxpc3RPcmdhbmlzYXRpb25FdmVudHMSKi5wYXlzaGFyZS52MS5MaXN0T3JnYW5pc2F0aW9uRXZl
      bnRzUmVxdWVzdBorLnBheXNoYXJlLnYxLkxpc3RPcmdhbmlzYXRpb25FdmVudHNSZXNwb25zZSIhirUYHRgBIAFKFwoVUEVSTUlT
      U0lPTl9FVkVOVF9MSVNUQmYKD2Rldi5wYXlzaGFyZS52MVABWiZwYXlzaGFyZS5kZXYvZ28vcGF5c2hhcmUvdjE7cGF5c2hhcmV2
      MaoCC1BheXNoYXJlLlYxygILUGF5c2hhcmVcVjHqAgxQYXlzaGFyZTo6VjFiBnByb3RvMw==
      """)
}

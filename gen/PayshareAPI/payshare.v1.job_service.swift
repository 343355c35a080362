// Generated from payshare/v1/job_service.proto by protoc-gen-payshare, do not edit.

public import Protobuf
public import RPC

extension PayshareV1 {
  /// Asks for a page of jobs.
  public struct ListJobsRequest: DescribedMessage {
    /// The most jobs of a page: 50 if it is zero; more than 1 000 is taken as 1 000.
    public var pageSize: Int32 = 0
    /// The `next_page_token` of the page before, with the same other arguments; empty for the first page.
    public var pageToken: String = ""
    /// The jobs to list, in the syntax of `ListExpensesRequest.filter`; all if it is empty. The fields and
    /// their
    /// operators:
    ///
    /// - `kind`: `=` and the name of a kind;
    /// - `state`: `=` and `SCHEDULED`, `READY`, `RUNNING` or `DEAD`;
    /// - `organisation_id`: `=` and the id of an organisation.
    ///
    /// A page reads at most 10 000 jobs. It ends there even if it found fewer jobs than requested, or none;
    /// its
    /// `next_page_token` continues the list.
    public var filter: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJobsRequest" }

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
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.pageSize, "page_size", in: 0...Int32.max)
      violations.string(self.pageToken, "page_token", StringRules(maximumLength: 1024))
      violations.string(self.filter, "filter", StringRules(maximumLength: 1024))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `page_token`, in Unicode scalars.
      public static var pageTokenLength: Int { 1024 }
      /// The greatest length of `filter`, in Unicode scalars.
      public static var filterLength: Int { 1024 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 8209 }
    }
  }
}

extension PayshareV1 {
  /// A page of jobs.
  public struct ListJobsResponse: DescribedMessage {
    /// The jobs of this page.
    public var jobs: [PayshareV1.Job] = []
    /// The token of the next page; only an empty one means that this was the last page.
    public var nextPageToken: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.ListJobsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.jobs)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.jobs, field: 1)
      writer.string(self.nextPageToken, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// One of `jobs`, with its tag and length.
      public static var jobs: Int { 3389 }
    }
  }
}

extension PayshareV1 {
  /// Asks for one job.
  public struct GetJobRequest: DescribedMessage {
    /// The job's id.
    public var jobID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetJobRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.jobID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.jobID, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.jobID, "job_id", required: true, StringRules(format: .uuid))
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 38 }
    }
  }
}

extension PayshareV1 {
  /// One job.
  public struct GetJobResponse: DescribedMessage {
    private var jobBox: Box<PayshareV1.Job>?
    /// The job.
    public var job: PayshareV1.Job? {
      get { jobBox?.value }
      set { jobBox = newValue.map { Box($0) } }
    }
    /// Its payload as JSON, with `***` in place of secrets. Empty if the server does not know the kind.
    public var payloadJson: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetJobResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.jobBox)
        case 18: self.payloadJson = try reader.string()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.jobBox, field: 1)
      writer.string(self.payloadJson, field: 2)
    }
  }
}

extension PayshareV1 {
  /// Asks to retry a job.
  public struct RetryJobRequest: DescribedMessage {
    /// The job's id.
    public var jobID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RetryJobRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.jobID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.jobID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.jobID, "job_id", required: true, StringRules(format: .uuid))
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
  /// Asks to remove a job.
  public struct DropJobRequest: DescribedMessage {
    /// The job's id.
    public var jobID: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.DropJobRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.jobID = try reader.string(limit: 36)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.jobID, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.jobID, "job_id", required: true, StringRules(format: .uuid))
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
  /// Asks for the job of a schedule.
  public struct RunJobRequest: DescribedMessage {
    /// The schedule's name.
    public var schedule: String = ""
    /// Makes a repeated call give the first answer (AIP-155); a UUID the client makes for this call.
    public var requestID: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.RunJobRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.schedule = try reader.string(limit: 100)
        case 18: self.requestID = try reader.string(limit: 36)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.schedule, field: 1)
      writer.string(self.requestID, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.schedule, "schedule", required: true, StringRules(maximumLength: 100))
      violations.string(self.requestID, "request_id", StringRules(format: .uuid))
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The greatest length of `schedule`, in Unicode scalars.
      public static var scheduleLength: Int { 100 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 441 }
    }
  }
}

extension PayshareV1 {
  /// Asks for statistics.
  public struct GetJobStatisticsRequest: DescribedMessage {
    /// The number of days over which attempts are counted, today in UTC included: 7 if it is zero.
    public var days: Int32 = 0

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetJobStatisticsRequest" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.days = try reader.int32()
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.days, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.integer(self.days, "days", in: 0...90)
    }

    /// The limits of the fields, from the rules of the contract.
    public enum Limits {
      /// The values of `days`.
      public static var days: ClosedRange<Int32> { 0...90 }
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message.
      public static var message: Int { 2 }
    }
  }
}

extension PayshareV1 {
  /// Statistics about jobs.
  public struct GetJobStatisticsResponse: DescribedMessage {
    /// The kinds that have jobs, had attempts, or are known to this server, ordered by name.
    public var kinds: [PayshareV1.JobKindStatistics] = []
    /// The schedules of this server, ordered by name.
    public var schedules: [PayshareV1.JobSchedule] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "payshare.v1.GetJobStatisticsResponse" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { PayshareAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.kinds)
        case 18: try reader.message(appendingTo: &self.schedules)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.kinds, field: 1)
      writer.messages(self.schedules, field: 2)
    }

    /// The greatest size of the message on the wire, in bytes.
    public enum EncodedSize {
      /// The message without the elements of its lists.
      public static var message: Int { 0 }
    }
  }
}

extension PayshareV1 {
  /// Lets operators see the jobs of all organisations, and retry, drop and run jobs. An unknown job gives
  /// `NOT_FOUND`.
  public protocol JobService: Service {
    /// Lists jobs by organisation, and the newest first in each.
    func listJobs(_ request: ListJobsRequest, _ call: ServerCall) async throws(Status) -> ListJobsResponse
    /// Shows one job with its payload.
    func getJob(_ request: GetJobRequest, _ call: ServerCall) async throws(Status) -> GetJobResponse
    /// Makes a dead or scheduled job ready, with all its attempts. A ready or running job does not change. A
    /// dead job gives
    /// `ALREADY_EXISTS` if another job with its unique key waits or runs.
    func retryJob(_ request: RetryJobRequest, _ call: ServerCall) async throws(Status) -> Job
    /// Removes a job in any state, and returns it as it was. A running job is not interrupted, but its
    /// effects in the database
    /// are rolled back.
    func dropJob(_ request: DropJobRequest, _ call: ServerCall) async throws(Status) -> Job
    /// Makes the job of a schedule now. If the previous one is scheduled it becomes ready; if it runs it is
    /// returned.
    func runJob(_ request: RunJobRequest, _ call: ServerCall) async throws(Status) -> Job
    /// Shows the number of jobs of each kind, how their attempts ended, and the schedules.
    func getJobStatistics(
      _ request: GetJobStatisticsRequest,
      _ call: ServerCall
    ) async throws(Status) -> GetJobStatisticsResponse
  }

  /// What the contract says of the methods of `payshare.v1.JobService`.
  public enum JobServiceMethods {
    /// `ListJobs`.
    public static let listJobs = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "ListJobs",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `GetJob`.
    public static let getJob = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "GetJob",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// `RetryJob`.
    public static let retryJob = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "RetryJob",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .requestID)
    )
    /// `DropJob`.
    public static let dropJob = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "DropJob",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .requestID)
    )
    /// `RunJob`.
    public static let runJob = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "RunJob",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .write, idempotency: .requestID)
    )
    /// `GetJobStatistics`.
    public static let getJobStatistics = MethodDescriptor(
      service: "payshare.v1.JobService",
      method: "GetJobStatistics",
      kind: .unary,
      policy: MethodPolicy(access: .operator, effect: .read, idempotency: .natural)
    )
    /// The service with all its methods.
    public static let service = ServiceDescriptor(
      name: "payshare.v1.JobService",
      methods: [listJobs, getJob, retryJob, dropJob, runJob, getJobStatistics],
      fileName: "payshare/v1/job_service.proto")
  }

  /// Calls the methods of `payshare.v1.JobService` over a channel. Any thread, any task.
  public struct JobServiceClient: Sendable {
    private let channel: any Channel

    /// A client whose calls go over `channel`.
    public init(_ channel: any Channel) { self.channel = channel }

    /// Lists jobs by organisation, and the newest first in each.
    public func listJobs(
      _ request: ListJobsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> ListJobsResponse {
      try await channel.unary(JobServiceMethods.listJobs, request, options)
    }

    /// Shows one job with its payload.
    public func getJob(
      _ request: GetJobRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GetJobResponse {
      try await channel.unary(JobServiceMethods.getJob, request, options)
    }

    /// Makes a dead or scheduled job ready, with all its attempts. A ready or running job does not change. A
    /// dead job gives
    /// `ALREADY_EXISTS` if another job with its unique key waits or runs.
    ///
    /// A missing `request_id` is generated.
    public func retryJob(
      _ request: RetryJobRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Job {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(JobServiceMethods.retryJob, request, options)
    }

    /// Removes a job in any state, and returns it as it was. A running job is not interrupted, but its
    /// effects in the database
    /// are rolled back.
    ///
    /// A missing `request_id` is generated.
    public func dropJob(
      _ request: DropJobRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Job {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(JobServiceMethods.dropJob, request, options)
    }

    /// Makes the job of a schedule now. If the previous one is scheduled it becomes ready; if it runs it is
    /// returned.
    ///
    /// A missing `request_id` is generated.
    public func runJob(
      _ request: RunJobRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> Job {
      var request = request
      if request.requestID.isEmpty { request.requestID = RequestID.make() }
      return try await channel.unary(JobServiceMethods.runJob, request, options)
    }

    /// Shows the number of jobs of each kind, how their attempts ended, and the schedules.
    public func getJobStatistics(
      _ request: GetJobStatisticsRequest,
      options: CallOptions = CallOptions()
    ) async throws(Status) -> GetJobStatisticsResponse {
      try await channel.unary(JobServiceMethods.getJobStatistics, request, options)
    }
  }
}

extension PayshareV1.JobService {
  /// What the contract says of the service.
  public static var descriptor: ServiceDescriptor { PayshareV1.JobServiceMethods.service }

  /// The methods with their implementations.
  public var methods: [ServerMethod] {
    [
      ServerMethod(PayshareV1.JobServiceMethods.listJobs) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.ListJobsRequest.self)
        }
        let response = try await self.listJobs(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JobServiceMethods.getJob) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetJobRequest.self)
        }
        let response = try await self.getJob(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JobServiceMethods.retryJob) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RetryJobRequest.self)
        }
        let response = try await self.retryJob(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JobServiceMethods.dropJob) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.DropJobRequest.self)
        }
        let response = try await self.dropJob(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JobServiceMethods.runJob) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.RunJobRequest.self)
        }
        let response = try await self.runJob(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
      ServerMethod(PayshareV1.JobServiceMethods.getJobStatistics) { call async throws(Status) in
        if call.hasLongRequest {
          try await call.decodeLongRequest(PayshareV1.GetJobStatisticsRequest.self)
        }
        let response = try await self.getJobStatistics(try call.onlyRequest(), call)
        if call.hasLongResponse { return try await call.sendLongResponse(response) }
        call.sendOnlyResponse(response.frame())
      },
    ]
  }
}

extension PayshareV1.DropJobRequest: RequestWithID {}

extension PayshareV1.RetryJobRequest: RequestWithID {}

extension PayshareV1.RunJobRequest: RequestWithID {}

extension PayshareAPIFileDescriptors {
  static let payshareV1JobService = FileDescriptor(
    name: "payshare/v1/job_service.proto",
    dependencies: ["payshare/options/field.proto", "payshare/options/method.proto", "payshare/v1/job.proto"],
    base64: """
      Ch1wYXlzaGFyZS92MS9qb2Jfc2VydmljZS5wcm90bxILcGF5c2hhcmUudjEaHHBheXNoYXJlL29wdGlvbnMvZmllbGQucHJvdG8a
      HXBheXNoYXJlL29wdGlvbnMvbWV0aG9kLnByb3RvGhVwYXlzaGFyZS92MS9qb2IucHJvdG8ihQEKD0xpc3RKb2JzUmVxdWVzdBIl
      CglwYWdlX3NpemUYASABKAVCCJK1GAQaAggAUghwYWdlU2l6ZRIoCgpwYWdlX3Rva2VuGAIgASgJQgmStRgFEgMQgAhSCXBhZ2VU
      b2tlbhIhCgZmaWx0ZXIYAyABKAlCCZK1GAUSAxCACFIGZmlsdGVyImAKEExpc3RKb2JzUmVzcG9uc2USJAoEam9icxgBIAMoCzIQ
      LnBheXNoYXJlLnYxLkpvYlIEam9icxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4iMgoNR2V0Sm9iUmVx
      dWVzdBIhCgZqb2JfaWQYASABKAlCCpK1GAYIARICGAFSBWpvYklkIlcKDkdldEpvYlJlc3BvbnNlEiIKA2pvYhgBIAEoCzIQLnBh
      eXNoYXJlLnYxLkpvYlIDam9iEiEKDHBheWxvYWRfanNvbhgCIAEoCVILcGF5bG9hZEpzb24iXQoPUmV0cnlKb2JSZXF1ZXN0EiEK
      BmpvYl9pZBgBIAEoCUIKkrUYBggBEgIYAVIFam9iSWQSJwoKcmVxdWVzdF9pZBgCIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCJc
      Cg5Ecm9wSm9iUmVxdWVzdBIhCgZqb2JfaWQYASABKAlCCpK1GAYIARICGAFSBWpvYklkEicKCnJlcXVlc3RfaWQYAiABKAlCCJK1
      GAQSAhgBUglyZXF1ZXN0SWQiYAoNUnVuSm9iUmVxdWVzdBImCghzY2hlZHVsZRgBIAEoCUIKkrUYBggBEgIQZFIIc2NoZWR1bGUS
      JwoKcmVxdWVzdF9pZBgCIAEoCUIIkrUYBBICGAFSCXJlcXVlc3RJZCI6ChdHZXRKb2JTdGF0aXN0aWNzUmVxdWVzdBIfCgRkYXlz
      GAEgASgFQguStRgHGgUIABC0AVIEZGF5cyKIAQoYR2V0Sm9iU3RhdGlzdGljc1Jlc3BvbnNlEjQKBWtpbmRzGAEgAygLMh4ucGF5
      c2hhcmUudjEuSm9iS2luZFN0YXRpc3RpY3NSBWtpbmRzEjYKCXNjaGVkdWxlcxgCIAMoCzIYLnBheXNoYXJlLnYxLkpvYlNjaGVk
      dWxlUglzY2hlZHVsZXMy7wMKCkpvYlNlcnZpY2USUwoITGlzdEpvYnMSHC5wYXlzaGFyZS52MS5MaXN0Sm9ic1JlcXVlc3QaHS5w
      YXlzaGFyZS52MS5MaXN0Sm9ic1Jlc3BvbnNlIgqKtRgGGAEgATgBEk0KBkdldEpvYhIaLnBheXNoYXJlLnYxLkdldEpvYlJlcXVl
      c3QaGy5wYXlzaGFyZS52MS5HZXRKb2JSZXNwb25zZSIKirUYBhgBIAE4ARJGCghSZXRyeUpvYhIcLnBheXNoYXJlLnYxLlJldHJ5
      Sm9iUmVxdWVzdBoQLnBheXNoYXJlLnYxLkpvYiIKirUYBhgCIAI4ARJECgdEcm9wSm9iEhsucGF5c2hhcmUudjEuRHJvcEpvYlJl
      cXVlc3QaEC5wYXlzaGFyZS52MS5Kb2IiCoq1GAYYAiACOAESQgoGUnVuSm9iEhoucGF5c2hhcmUudjEuUnVuSm9iUmVxdWVzdBoQ
      LnBheXNoYXJlLnYxLkpvYiIKirUYBhgCIAI4ARJrChBHZXRKb2JTdGF0aXN0aWNzEiQucGF5c2hhcmUudjEuR2V0Sm9iU3RhdGlz
      dGljc1JlcXVlc3QaJS5wYXlzaGFyZS52MS5HZXRKb2JTdGF0aXN0aWNzUmVzcG9uc2UiCoq1GAYYASABOAFCZgoPZGV2LnBheXNo
      YXJlLnYxUAFaJnBheXNoYXJlLmRldi9nby9wYXlzaGFyZS92MTtwYXlzaGFyZXYxqgILUGF5c2hhcmUuVjHKAgtQYXlzaGFyZVxW
      MeoCDFBheXNoYXJlOjpWMWIGcHJvdG8z
      """)
}

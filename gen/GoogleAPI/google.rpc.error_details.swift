// Generated from google/rpc/error_details.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GoogleRpc {
  /// The cause of an error, for programs; every error has one.
  public struct ErrorInfo: Message {
    /// The cause, in UPPER_SNAKE_CASE, unique within the domain and stable.
    public var reason: String = ""
    /// Who defines the reasons.
    public var domain: String = ""
    /// Facts about this very error, such as the id that was not found.
    public var metadata: [String: String] = [:]

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.ErrorInfo" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.reason = try reader.string(limit: 1024)
        case 18: self.domain = try reader.string(limit: 1024)
        case 26: try reader.mapEntry(StringCodec.self, StringCodec.self, into: &self.metadata, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.reason, field: 1)
      writer.string(self.domain, field: 2)
      writer.map(StringCodec.self, StringCodec.self, self.metadata, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.reason, "reason")
      violations.string(self.domain, "domain")
      if violations.count(self.metadata.count, "metadata") {
        violations.keys(self.metadata.keys, "metadata")
        violations.mapStrings(self.metadata, "metadata")
      }
    }
  }
}

extension GoogleRpc {
  /// When to try again.
  public struct RetryInfo: Message {
    /// The least time to wait before the next attempt.
    public var retryDelay: GoogleProtobuf.Duration?

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.RetryInfo" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(into: &self.retryDelay)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.message(self.retryDelay, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.message(self.retryDelay, "retry_delay")
    }
  }
}

extension GoogleRpc {
  /// What a developer needs to find the fault; never sent to users.
  public struct DebugInfo: Message {
    /// The frames of the call stack, innermost first.
    public var stackEntries: [String] = []
    /// Whatever else the server can say.
    public var detail: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.DebugInfo" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10:
          try reader.checkItems(self.stackEntries.count, limit: 1000)
          self.stackEntries.append(try reader.string(limit: 1024))
        case 18: self.detail = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.strings(self.stackEntries, field: 1)
      writer.string(self.detail, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.stackEntries.count, "stack_entries") {
        violations.strings(self.stackEntries, "stack_entries")
      }
      violations.string(self.detail, "detail")
    }
  }
}

extension GoogleRpc {
  /// Which quotas are used up.
  public struct QuotaFailure: Message {
    /// All of them.
    public var violations_: [GoogleRpc.QuotaFailure.Violation] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.QuotaFailure" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.violations_, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.violations_, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.violations_.count, "violations") {
        violations.messages(self.violations_, "violations")
      }
    }

    /// One quota that is used up.
    public struct Violation: Message {
      /// Whose quota it is.
      public var subject: String = ""
      /// Which quota it is and how to get more.
      public var description: String = ""

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "google.rpc.QuotaFailure.Violation" }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.subject = try reader.string(limit: 1024)
          case 18: self.description = try reader.string(limit: 1024)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.subject, field: 1)
        writer.string(self.description, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.subject, "subject")
        violations.string(self.description, "description")
      }
    }
  }
}

extension GoogleRpc {
  /// Which preconditions do not hold.
  public struct PreconditionFailure: Message {
    /// All of them.
    public var violations_: [GoogleRpc.PreconditionFailure.Violation] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.PreconditionFailure" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.violations_, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.violations_, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.violations_.count, "violations") {
        violations.messages(self.violations_, "violations")
      }
    }

    /// One precondition that does not hold.
    public struct Violation: Message {
      /// The kind of precondition, in UPPER_SNAKE_CASE.
      public var type: String = ""
      /// What it is about.
      public var subject: String = ""
      /// How it fails and what to do.
      public var description: String = ""

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "google.rpc.PreconditionFailure.Violation" }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.type = try reader.string(limit: 1024)
          case 18: self.subject = try reader.string(limit: 1024)
          case 26: self.description = try reader.string(limit: 1024)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.type, field: 1)
        writer.string(self.subject, field: 2)
        writer.string(self.description, field: 3)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.type, "type")
        violations.string(self.subject, "subject")
        violations.string(self.description, "description")
      }
    }
  }
}

extension GoogleRpc {
  /// What is wrong with the request.
  public struct BadRequest: Message {
    /// All of them.
    public var fieldViolations: [GoogleRpc.BadRequest.FieldViolation] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.BadRequest" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.fieldViolations, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.fieldViolations, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.fieldViolations.count, "field_violations") {
        violations.messages(self.fieldViolations, "field_violations")
      }
    }

    /// One field that is wrong.
    public struct FieldViolation: Message {
      /// The path of the field: `expense.shares[2].amount_minor`.
      public var field: String = ""
      /// Why it is wrong.
      public var description: String = ""
      /// Why it is wrong, for programs, in UPPER_SNAKE_CASE.
      public var reason: String = ""
      /// The same for users, in their language.
      public var localizedMessage: GoogleRpc.LocalizedMessage?

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "google.rpc.BadRequest.FieldViolation" }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.field = try reader.string(limit: 1024)
          case 18: self.description = try reader.string(limit: 1024)
          case 26: self.reason = try reader.string(limit: 1024)
          case 34: try reader.message(into: &self.localizedMessage)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.field, field: 1)
        writer.string(self.description, field: 2)
        writer.string(self.reason, field: 3)
        writer.message(self.localizedMessage, field: 4)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.field, "field")
        violations.string(self.description, "description")
        violations.string(self.reason, "reason")
        violations.message(self.localizedMessage, "localized_message")
      }
    }
  }
}

extension GoogleRpc {
  /// What names the request in the server's logs.
  public struct RequestInfo: Message {
    /// The id of the request.
    public var requestID: String = ""
    /// Data that means something to the server only.
    public var servingData: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.RequestInfo" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.requestID = try reader.string(limit: 1024)
        case 18: self.servingData = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.requestID, field: 1)
      writer.string(self.servingData, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.requestID, "request_id")
      violations.string(self.servingData, "serving_data")
    }
  }
}

extension GoogleRpc {
  /// Which resource the error is about.
  public struct ResourceInfo: Message {
    /// The kind of resource.
    public var resourceType: String = ""
    /// Its name or id.
    public var resourceName: String = ""
    /// Who owns it.
    public var owner: String = ""
    /// What failed about it.
    public var description: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.ResourceInfo" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.resourceType = try reader.string(limit: 1024)
        case 18: self.resourceName = try reader.string(limit: 1024)
        case 26: self.owner = try reader.string(limit: 1024)
        case 34: self.description = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.resourceType, field: 1)
      writer.string(self.resourceName, field: 2)
      writer.string(self.owner, field: 3)
      writer.string(self.description, field: 4)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.resourceType, "resource_type")
      violations.string(self.resourceName, "resource_name")
      violations.string(self.owner, "owner")
      violations.string(self.description, "description")
    }
  }
}

extension GoogleRpc {
  /// Where to read more.
  public struct Help: Message {
    /// All of them.
    public var links: [GoogleRpc.Help.Link] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.Help" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: try reader.message(appendingTo: &self.links, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.messages(self.links, field: 1)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      if violations.count(self.links.count, "links") {
        violations.messages(self.links, "links")
      }
    }

    /// One place.
    public struct Link: Message {
      /// What is found there.
      public var description: String = ""
      /// Its address.
      public var url: String = ""

      /// The empty message.
      public init() {}

      /// The message's name in the contract.
      public static var fullName: String { "google.rpc.Help.Link" }

      /// Reads fields up to the reader's end into this message.
      @inline(never)
      public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
        while let tag = try reader.nextTag() {
          switch tag {
          case 10: self.description = try reader.string(limit: 1024)
          case 18: self.url = try reader.string(limit: 1024)
          default: try reader.skip(tag)
          }
        }
      }

      /// Writes every set field.
      @inline(never)
      public func encode(into writer: inout WireWriter) {
        writer.string(self.description, field: 1)
        writer.string(self.url, field: 2)
      }

      /// Adds every violation of the contract's field rules.
      @inline(never)
      public func validate(into violations: inout Violations) {
        violations.string(self.description, "description")
        violations.string(self.url, "url")
      }
    }
  }
}

extension GoogleRpc {
  /// A message for users.
  public struct LocalizedMessage: Message {
    /// Its language, as a BCP 47 tag.
    public var locale: String = ""
    /// The text.
    public var message: String = ""

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.LocalizedMessage" }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 10: self.locale = try reader.string(limit: 1024)
        case 18: self.message = try reader.string(limit: 1024)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.string(self.locale, field: 1)
      writer.string(self.message, field: 2)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.locale, "locale")
      violations.string(self.message, "message")
    }
  }
}

extension GoogleAPIFileDescriptors {
  static let googleRpcErrorDetails = FileDescriptor(
    name: "google/rpc/error_details.proto",
    dependencies: ["google/protobuf/duration.proto"],
    base64: """
      Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90
      byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1ldGFkYXRh
      GAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNr
      ZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZ
      Lmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tfZW50cmllcxgBIAMoCVIM
      c3RhY2tFbnRyaWVzEhYKBmRldGFpbBgCIAEoCVIGZGV0YWlsIpsBCgxRdW90YUZhaWx1cmUSQgoKdmlvbGF0aW9ucxgBIAMoCzIi
      Lmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpHCglWaW9sYXRpb24SGAoHc3ViamVjdBgBIAEo
      CVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24ivQEKE1ByZWNvbmRpdGlvbkZhaWx1cmUSSQoKdmlv
      bGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5WaW9sYXRpb25SCnZpb2xhdGlvbnMaWwoJVmlv
      bGF0aW9uEhIKBHR5cGUYASABKAlSBHR5cGUSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBIgCgtkZXNjcmlwdGlvbhgDIAEoCVIL
      ZGVzY3JpcHRpb24ijAIKCkJhZFJlcXVlc3QSUAoQZmllbGRfdmlvbGF0aW9ucxgBIAMoCzIlLmdvb2dsZS5ycGMuQmFkUmVxdWVz
      dC5GaWVsZFZpb2xhdGlvblIPZmllbGRWaW9sYXRpb25zGqsBCg5GaWVsZFZpb2xhdGlvbhIUCgVmaWVsZBgBIAEoCVIFZmllbGQS
      IAoLZGVzY3JpcHRpb24YAiABKAlSC2Rlc2NyaXB0aW9uEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uEkkKEWxvY2FsaXplZF9tZXNz
      YWdlGAQgASgLMhwuZ29vZ2xlLnJwYy5Mb2NhbGl6ZWRNZXNzYWdlUhBsb2NhbGl6ZWRNZXNzYWdlIk8KC1JlcXVlc3RJbmZvEh0K
      CnJlcXVlc3RfaWQYASABKAlSCXJlcXVlc3RJZBIhCgxzZXJ2aW5nX2RhdGEYAiABKAlSC3NlcnZpbmdEYXRhIpABCgxSZXNvdXJj
      ZUluZm8SIwoNcmVzb3VyY2VfdHlwZRgBIAEoCVIMcmVzb3VyY2VUeXBlEiMKDXJlc291cmNlX25hbWUYAiABKAlSDHJlc291cmNl
      TmFtZRIUCgVvd25lchgDIAEoCVIFb3duZXISIAoLZGVzY3JpcHRpb24YBCABKAlSC2Rlc2NyaXB0aW9uIm8KBEhlbHASKwoFbGlu
      a3MYASADKAsyFS5nb29nbGUucnBjLkhlbHAuTGlua1IFbGlua3MaOgoETGluaxIgCgtkZXNjcmlwdGlvbhgBIAEoCVILZGVzY3Jp
      cHRpb24SEAoDdXJsGAIgASgJUgN1cmwiRAoQTG9jYWxpemVkTWVzc2FnZRIWCgZsb2NhbGUYASABKAlSBmxvY2FsZRIYCgdtZXNz
      YWdlGAIgASgJUgdtZXNzYWdlYgZwcm90bzM=
      """)
}

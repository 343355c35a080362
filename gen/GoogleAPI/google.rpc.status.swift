// Generated from google/rpc/status.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GoogleRpc {
  /// The `Status` type defines a logical error model that is suitable for
  /// different programming environments, including REST APIs and RPC APIs. It is
  /// used by [gRPC](https://github.com/grpc). Each `Status` message contains
  /// three pieces of data: error code, error message, and error details.
  ///
  /// You can find out more about this error model and how to work with it in the
  /// [API Design Guide](https://cloud.google.com/apis/design/errors).
  public struct Status: DescribedMessage {
    /// The status code, which should be an enum value of
    /// [google.rpc.Code][google.rpc.Code].
    public var code: Int32 = 0
    /// A developer-facing error message, which should be in English. Any
    /// user-facing error message should be localized and sent in the
    /// [google.rpc.Status.details][google.rpc.Status.details] field, or localized
    /// by the client.
    public var message: String = ""
    /// A list of messages that carry the error details.  There is a common set of
    /// message types for APIs to use.
    public var details: [GoogleProtobuf.Any_] = []

    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.rpc.Status" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

    /// Reads fields up to the reader's end into this message.
    @inline(never)
    public mutating func merge(from reader: inout WireReader) throws(DecodingError) {
      while let tag = try reader.nextTag() {
        switch tag {
        case 8: self.code = try reader.int32()
        case 18: self.message = try reader.string(limit: 1024)
        case 26: try reader.message(appendingTo: &self.details, limit: 1000)
        default: try reader.skip(tag)
        }
      }
    }

    /// Writes every set field.
    @inline(never)
    public func encode(into writer: inout WireWriter) {
      writer.int32(self.code, field: 1)
      writer.string(self.message, field: 2)
      writer.messages(self.details, field: 3)
    }

    /// Adds every violation of the contract's field rules.
    @inline(never)
    public func validate(into violations: inout Violations) {
      violations.string(self.message, "message")
      if violations.count(self.details.count, "details") {
        violations.messages(self.details, "details")
      }
    }
  }
}

extension GoogleAPIFileDescriptors {
  static let googleRpcStatus = FileDescriptor(
    name: "google/rpc/status.proto",
    dependencies: ["google/protobuf/any.proto"],
    base64: """
      Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0dXMS
      EgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJv
      dG9idWYuQW55UgdkZXRhaWxzQl4KDmNvbS5nb29nbGUucnBjQgtTdGF0dXNQcm90b1ABWjdnb29nbGUuZ29sYW5nLm9yZy9nZW5w
      cm90by9nb29nbGVhcGlzL3JwYy9zdGF0dXM7c3RhdHVzogIDUlBDYgZwcm90bzM=
      """)
}

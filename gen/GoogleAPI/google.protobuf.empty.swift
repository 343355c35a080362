// Generated from google/protobuf/empty.proto by protoc-gen-payshare, do not edit.

public import Protobuf

extension GoogleProtobuf {
  /// A generic empty message that you can re-use to avoid defining duplicated
  /// empty messages in your APIs. A typical example is to use it as the request
  /// or the response type of an API method. For instance:
  ///
  ///     service Foo {
  ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
  ///     }
  public struct Empty: DescribedMessage {
    /// The empty message.
    public init() {}

    /// The message's name in the contract.
    public static var fullName: String { "google.protobuf.Empty" }

    /// The schemas of the message and of all others of its module.
    public static var schemas: SchemaSet { GoogleAPIFileDescriptors.schemas }

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

extension GoogleAPIFileDescriptors {
  static let googleProtobufEmpty = FileDescriptor(
    name: "google/protobuf/empty.proto",
    dependencies: [],
    base64: """
      Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3Rv
      YnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKq
      Ah5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==
      """)
}

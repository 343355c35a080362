/// What the contract says about one service, besides the policies of its methods.
public struct ServiceSchema: Sendable, Hashable {
  /// A method with its request and response types.
  public struct Method: Sendable, Hashable {
    /// Its own name: `GetEvent`.
    public let name: String
    /// The full name of the request's message.
    public let input: String
    /// The full name of the response's message.
    public let output: String
    /// Whether the client may send many requests.
    public let streamsRequests: Bool
    /// Whether the server may send many responses.
    public let streamsResponses: Bool
    /// The serialized `google.protobuf.MethodOptions`; they hold the policy.
    public let options: [UInt8]
  }

  /// The name with its package: `library.v1.BookService`.
  public let fullName: String
  /// The methods in the order of the contract.
  public let methods: [Method]
}

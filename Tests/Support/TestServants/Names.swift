public import TestingAPI

// The namespace of the proto package `testing` hides the module `Testing` of Swift's own tests. Files with tests write
// `import enum TestingAPI.GrpcTesting`, which leaves that namespace out, and use these names instead.

/// `testing.EchoMessage`.
public typealias EchoMessage = Testing.EchoMessage
/// `testing.EchoManyRequest`.
public typealias EchoManyRequest = Testing.EchoManyRequest
/// A client of `testing.EchoService`.
public typealias EchoClient = Testing.EchoServiceClient
/// The methods of `testing.EchoService`.
public typealias EchoMethods = Testing.EchoServiceMethods

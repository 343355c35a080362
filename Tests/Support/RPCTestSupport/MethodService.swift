public import RPC
import TestingAPI

/// A service of methods that a test makes up; the descriptors are those of the testing services.
public struct MethodService: Service {
  /// Not used: a server only uses the methods.
  public static var descriptor: ServiceDescriptor { GrpcTesting.TestServiceMethods.service }
  /// The methods.
  public let methods: [ServerMethod]

  /// A service of `methods`.
  public init(_ methods: ServerMethod...) { self.methods = methods }
}

public import GRPCAPI
public import Protobuf
public import RPC

/// Tells clients which services and messages there are (`grpc.reflection.v1`), so that tools need no proto files.
public struct ReflectionService: GrpcReflectionV1.ServerReflection {
  private let index: DescriptorIndex
  private let serviceNames: [String]

  /// Reflects on `services` and on itself; `files` declare them along with all that they import.
  public init(services: [String], files: [FileDescriptor]) {
    index = DescriptorIndex(files)
    serviceNames = (services + [Self.descriptor.name, ReflectionServiceAlpha.descriptor.name]).sorted()
  }

  /// The names of the service itself, under both versions of the protocol.
  public static var serviceNames: [String] {
    [ReflectionService.descriptor.name, ReflectionServiceAlpha.descriptor.name]
  }

  /// The same answers under the protocol's older name, which many tools still use.
  public var alpha: some Service { ReflectionServiceAlpha(self) }

  /// Answers each question as it comes.
  public func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>,
    _ responses: ResponseWriter<GrpcReflectionV1.ServerReflectionResponse>, _ call: ServerCall
  ) async throws(Status) {
    var iterator = requests.makeAsyncIterator()
    while let request = try await iterator.next() { try await responses.send(answer(request)) }
  }

  func answer(
    _ request: GrpcReflectionV1.ServerReflectionRequest
  ) -> GrpcReflectionV1.ServerReflectionResponse {
    .with { response in
      response.validHost = request.host
      response.originalRequest = request
      response.messageResponse =
        switch request.messageRequest {
        case .listServices: .listServicesResponse(listServices())
        case .fileByFilename(let name): files(index.files[name], "file \(name)")
        case .fileContainingSymbol(let symbol): files(index.file(containing: symbol), "symbol \(symbol)")
        case .fileContainingExtension(let wanted):
          files(
            index.file(extending: wanted.containingType, wanted.extensionNumber),
            "extension \(wanted.extensionNumber) of \(wanted.containingType)")
        case .allExtensionNumbersOfType(let type): extensionNumbers(type)
        case nil: failure(.invalidArgument, "the request asks nothing")
        }
    }
  }

  private typealias Answer = GrpcReflectionV1.ServerReflectionResponse.MessageResponse

  private func listServices() -> GrpcReflectionV1.ListServiceResponse {
    .with { $0.service = serviceNames.map { name in .with { $0.name = name } } }
  }

  private func files(_ file: FileDescriptor?, _ wanted: String) -> Answer {
    guard let file else { return failure(.notFound, "there is no \(wanted)") }
    return .fileDescriptorResponse(.with { $0.fileDescriptorProto = index.serializedClosure(of: file) })
  }

  private func extensionNumbers(_ type: String) -> Answer {
    guard let numbers = index.extensionNumbers(of: type) else {
      return failure(.notFound, "there is no type \(type)")
    }
    return .allExtensionNumbersResponse(
      .with {
        $0.baseTypeName = type
        $0.extensionNumber = numbers
      })
  }

  private func failure(_ code: StatusCode, _ message: String) -> Answer {
    .errorResponse(
      .with {
        $0.errorCode = code.rawValue
        $0.errorMessage = message
      })
  }
}

/// The older version of the protocol, whose messages are the same on the wire.
struct ReflectionServiceAlpha: GrpcReflectionV1alpha.ServerReflection {
  private let service: ReflectionService

  init(_ service: ReflectionService) { self.service = service }

  func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1alpha.ServerReflectionRequest>,
    _ responses: ResponseWriter<GrpcReflectionV1alpha.ServerReflectionResponse>, _ call: ServerCall
  ) async throws(Status) {
    var iterator = requests.makeAsyncIterator()
    while let request = try await iterator.next() {
      let answer = service.answer(try .init(response: request.encoded()))
      try await responses.send(try .init(response: answer.encoded()))
    }
  }
}

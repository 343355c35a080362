import GRPCAPI
import PayshareClient

/// A method of the contract, with everything needed to call it without generated code.
struct ContractMethod: Sendable {
  let descriptor: MethodDescriptor
  let input: MessageSchema
  let output: MessageSchema
  /// The schemas of the types that messages name.
  let schemas: SchemaSet

  /// `payshare.v1.EventService/GetEvent`.
  var name: String { "\(descriptor.service)/\(descriptor.method)" }

  var streamsRequests: Bool {
    descriptor.kind == .clientStreaming || descriptor.kind == .bidirectionalStreaming
  }

  var streamsResponses: Bool {
    descriptor.kind == .serverStreaming || descriptor.kind == .bidirectionalStreaming
  }

  /// Every method that a server has, as the generator registers them.
  static let all: [ContractMethod] =
    methods(of: PayshareAPIServices.all, PayshareAPIFileDescriptors.schemas)
    + methods(of: GRPCAPIServices.all, GRPCAPIFileDescriptors.schemas)

  private static func methods(of services: [ServiceDescriptor], _ schemas: SchemaSet) -> [ContractMethod] {
    let declared = Dictionary(
      schemas.services.flatMap { service in service.methods.map { ("/\(service.fullName)/\($0.name)", $0) } }
    ) { first, _ in first }
    return services.flatMap(\.methods).compactMap { descriptor in
      guard let method = declared[descriptor.path], let input = schemas.message(method.input),
        let output = schemas.message(method.output)
      else { return nil }
      return ContractMethod(descriptor: descriptor, input: input, output: output, schemas: schemas)
    }
  }

  /// The method that a text names: `payshare.v1.EventService/GetEvent`, or the end of such a name if no other method
  /// has it; dots may replace the slash.
  static func named(_ text: String) throws(CommandError) -> ContractMethod {
    let wanted = dotted(text)
    let found = all.filter { method in
      let name = dotted(method.name)
      return name == wanted || name.hasSuffix(".\(wanted)")
    }
    if found.count == 1 { return found[0] }
    let shown = TextWidth.printable(text)
    guard found.isEmpty else {
      throw .usage("\(found.count) methods are called \(shown): \(found.map(\.name).joined(separator: ", "))")
    }
    let guess = nearest(to: wanted).map { "; did you mean \($0)?" } ?? ""
    throw .usage("there is no method \(shown)\(guess)\nSee payshare api list.")
  }

  private static func dotted(_ name: String) -> String {
    String(name.lowercased().map { $0 == "/" ? "." : $0 }.drop { $0 == "." })
  }

  /// The method whose name, or as many segments at its end as the text has, is nearest to the text.
  private static func nearest(to text: String) -> String? {
    let segments = text.split(separator: ".").count
    var methods: [String: String] = [:]
    for method in all {
      let end = dotted(method.name).split(separator: ".").suffix(segments).joined(separator: ".")
      methods[end] = methods[end] ?? method.name
    }
    return ArgumentCheck.nearest(to: text, among: methods.keys.sorted()).flatMap { methods[$0] }
  }
}

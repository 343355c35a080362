/// A message of a proto file: what the contract says of its fields can be asked at run time.
///
/// Generated messages conform. JSON and the command line are driven by these schemas, so that no message has code of
/// its own for them; the binary codecs know nothing of them.
public protocol DescribedMessage: Message {
  /// The schemas of the module that the message was generated into.
  static var schemas: SchemaSet { get }
}

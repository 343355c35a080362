/// A message whose schema is available at run time.
///
/// Generated messages conform. JSON and the command line use the schemas, so that no message needs code for them; the
/// binary codecs do not.
public protocol DescribedMessage: Message {
  /// The schemas of the module that the message was generated into.
  static var schemas: SchemaSet { get }
}

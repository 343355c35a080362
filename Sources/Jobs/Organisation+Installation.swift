public import Identifiers
public import ServiceKit

extension Organisation {
  /// Stands for the installation as a whole, to which jobs such as those of retention belong.
  public static let installation = UUID(high: 0x7000, low: 0x8000_0000_0000_0000)
}

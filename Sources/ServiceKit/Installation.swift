public import Identifiers

/// The installation as a whole: what belongs to no organisation, such as jobs of retention and what operators do.
public enum Installation {
  /// Its id, where others have an organisation's.
  public static let id = UUID(high: 0x7000, low: 0x8000_0000_0000_0000)
}

/// What is wrong with a file of a time zone.
public enum ZoneFileError: Error, Hashable, Sendable {
  /// It does not begin like a file of a time zone.
  case notAZone
  /// It is of a version that is not known.
  case version(UInt8)
  /// It ends before its header says so, or goes on after its end.
  case length
  /// It has more changes or kinds of time than any zone needs, or no kind of time.
  case counts
  /// It counts leap seconds, which clocks of the system do not.
  case leapSeconds
  /// Its changes are not in order, or too far from now.
  case changes
  /// A change leads to a kind of time that it does not have.
  case index
  /// An offset is greater than that of any zone.
  case offset
  /// The rule for the years to come cannot be read.
  case rule
}

/// What stands between fields.
public enum Delimiter {
  /// Those that are found without being named.
  public static let usual: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The usual delimiter that the first line has most often outside of quotation marks; a comma if it has none.
  public static func found(in bytes: [UInt8]) -> UInt8 {
    var counts = [Int](repeating: 0, count: usual.count)
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let index = usual.firstIndex(of: byte) { counts[index] += 1 }
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return usual[best]
  }
}

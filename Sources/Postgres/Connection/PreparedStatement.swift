import Glibc

/// A statement that a connection has prepared, or is preparing. Confined to the connection's loop.
final class PreparedStatement {
  let key: PreparedStatementKey
  /// The name on the server, ready to be passed to C functions.
  let name: UnsafeMutablePointer<CChar>

  init(_ key: PreparedStatementKey, number: Int) {
    self.key = key
    let text = "s\(number)"
    name = .allocate(capacity: text.utf8.count + 1)
    for (index, byte) in text.utf8.enumerated() { name[index] = CChar(bitPattern: byte) }
    name[text.utf8.count] = 0
  }

  deinit { name.deallocate() }
}

/// The lookup key of a prepared statement: the same text with parameters of other types, or under another condition,
/// is another statement.
struct PreparedStatementKey: Hashable {
  let sql: SQL
  let types: UInt64
  /// Identifies the condition's text; zero without one.
  let condition: UInt

  @inline(__always)
  init(_ command: Command, under condition: Condition?) {
    sql = command.sql
    var types = command.parameters.typeSignature
    if let condition, !command.isUnconditional {
      types &+= condition.parameters.typeSignature
      self.condition = condition.textID
    } else {
      self.condition = 0
    }
    self.types = types
  }

  func hash(into hasher: inout Hasher) {
    sql.hash(into: &hasher)
    hasher.combine(types &+ UInt64(condition))
  }
}

import Glibc

/// A statement that a connection has prepared, or is preparing. Confined to the connection's loop.
final class PreparedStatement {
  let sql: SQL
  /// The name on the server; C functions take it as it is.
  let name: UnsafeMutablePointer<CChar>

  init(_ sql: SQL, number: Int) {
    self.sql = sql
    let text = "s\(number)"
    name = .allocate(capacity: text.utf8.count + 1)
    for (index, byte) in text.utf8.enumerated() { name[index] = CChar(bitPattern: byte) }
    name[text.utf8.count] = 0
  }

  deinit { name.deallocate() }
}

import CSV
import Glibc

/// Reads a table of people from a file, piece by piece. Confined to one task.
final class PeopleFile {
  /// How much is read at once.
  static let pieceBytes = 64 << 10

  /// The titles of the columns.
  private(set) var titles: [String] = []
  /// What stands between fields.
  let delimiter: UInt8
  /// How many bytes the file has.
  let byteCount: Int64
  /// How many of them were read.
  private(set) var readCount: Int64 = 0
  private let path: String
  private let descriptor: Int32
  private let converter: TextConverter
  private let reader: CSVReader
  private var hasEnded = false
  private var first: [CSVReader.Record] = []

  /// Opens a file and reads its titles.
  /// - Parameters:
  ///   - encoding: as the system calls it; nil if the file tells it, or is UTF-8.
  ///   - delimiter: nil if it is to be found.
  init(_ path: String, encoding: String?, delimiter: UInt8?) throws(CommandError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file("\(path): \(String(cString: strerror(errno)))") }
    var status = stat()
    byteCount = fstat(descriptor, &status) == 0 ? Int64(status.st_size) : 0
    let piece: [UInt8]
    do throws(CommandError) { piece = try Self.read(descriptor, path) } catch {
      close(descriptor)
      throw error
    }
    readCount = Int64(piece.count)
    let found = TextConverter.encoding(of: piece)
    do throws(CSVError) {
      converter = try TextConverter(from: encoding ?? found.name)
      let isMarked = found.markLength > 0 && (encoding == nil || Self.isUnicode(encoding ?? ""))
      let text = try converter.convert(Array(piece.dropFirst(isMarked ? found.markLength : 0)))
      self.delimiter = delimiter ?? Delimiter.found(in: text)
      reader = try CSVReader(delimiter: self.delimiter)
      first = try reader.feed(text)
    } catch {
      close(descriptor)
      throw .data("\(path): \(error)")
    }
    while first.isEmpty, let more = try next() { first = more }
    guard let header = first.first else { throw .data("\(path): there is no row of titles") }
    titles = header.fields
    first.removeFirst()
  }

  deinit { close(descriptor) }

  /// The next records, which may be none; nil after the last.
  func next() throws(CommandError) -> [CSVReader.Record]? {
    if !first.isEmpty {
      defer { first = [] }
      return first
    }
    if hasEnded { return nil }
    let piece = try Self.read(descriptor, path)
    readCount += Int64(piece.count)
    do throws(CSVError) {
      if piece.isEmpty {
        hasEnded = true
        try converter.finish()
        return try reader.finish()
      }
      return try reader.feed(try converter.convert(piece))
    } catch {
      throw .data("\(path): \(error)")
    }
  }

  private static func isUnicode(_ encoding: String) -> Bool { encoding.lowercased().hasPrefix("utf") }

  private static func read(_ descriptor: Int32, _ path: String) throws(CommandError) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count >= 0 { return Array(piece[..<count]) }
      if errno != EINTR { throw .file("\(path): \(String(cString: strerror(errno)))") }
    }
  }
}

import Glibc
import RPCTestSupport
import Testing

/// A folder for files of zones.
final class ZoneFolder {
  let path: String
  private var files: [String] = []

  init() throws {
    var template = Array("/tmp/payshare-zones-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    let file = try #require(fopen("\(path)/\(name)", "w"))
    files.append("\(path)/\(name)")
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }
}

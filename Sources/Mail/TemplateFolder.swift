import Files
import Glibc

/// A folder with an operator's own templates. Hidden files are ignored. Reading blocks.
struct TemplateFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// The bytes of each file, by its name.
  func files() throws(MailTemplateError) -> [String: [UInt8]] {
    guard let folder = opendir(path) else { throw MailTemplateError(path, .unusable(.system(errno))) }
    defer { closedir(folder) }
    var files: [String: [UInt8]] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      do throws(FileError) {
        files[name] = try InputFile("\(path)/\(name)", maximumBytes: MailTemplates.maximumFileBytes).read()
      } catch {
        throw MailTemplateError(error.path, .unusable(error.problem))
      }
    }
    return files
  }
}

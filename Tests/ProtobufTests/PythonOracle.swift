import Foundation

/// Python's opinion of messages, from PyPI's protobuf.
enum PythonOracle {
  struct Failure: Error { let message: String }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Reads each as a `payshare.test.Everything` and writes it again without unknown fields; nil where Python
  /// refuses it.
  static func rewritten(_ messages: [[UInt8]]) throws -> [[UInt8]?] {
    try answers(of: "rewrite.py", ["payshare.test.Everything"], messages)
  }

  /// Turns each message into JSON; nil where Python refuses it.
  /// - Parameter isFull: whether fields without presence are written that are not set.
  static func json(of messages: [[UInt8]], _ name: String, isFull: Bool = false) throws -> [[UInt8]?] {
    try answers(of: "json_mapping.py", [name, isFull ? "to-full-json" : "to-json"], messages)
  }

  /// Turns each JSON text into a message; nil where Python refuses it.
  static func messages(ofJSON texts: [[UInt8]], _ name: String) throws -> [[UInt8]?] {
    try answers(of: "json_mapping.py", [name, "from-json"], texts)
  }

  private static func answers(
    of script: String, _ arguments: [String], _ inputs: [[UInt8]]
  ) throws -> [[UInt8]?] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "payshare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let descriptors = folder.appending(path: "descriptors").path
    _ = try run(
      "/usr/bin/env",
      [
        "protoc", "-I", "\(root.path)/Proto", "-I", "\(root.path)/Tests/Protos", "-I", "/usr/include",
        "--include_imports", "--descriptor_set_out=\(descriptors)", "payshare/test/everything.proto",
        "payshare/test/json.proto",
      ])
    let python = try run("\(root.path)/Tests/python/venv.sh", []).trimmingCharacters(
      in: .whitespacesAndNewlines)
    var input = Data()
    for message in inputs {
      withUnsafeBytes(of: UInt32(message.count).littleEndian) { input.append(contentsOf: $0) }
      input.append(contentsOf: message)
    }
    try input.write(to: folder.appending(path: "input"))
    _ = try run(
      python,
      ["\(root.path)/Tests/python/\(script)", descriptors] + arguments + [
        folder.appending(path: "input").path, folder.appending(path: "output").path,
      ])
    return try results([UInt8](Data(contentsOf: folder.appending(path: "output"))))
  }

  private static func results(_ output: [UInt8]) throws -> [[UInt8]?] {
    var results: [[UInt8]?] = []
    var rest = output[...]
    while rest.count >= 5 {
      let isAccepted = rest.removeFirst() == 1
      let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      rest.removeFirst(4)
      results.append(isAccepted ? Array(rest.prefix(length)) : nil)
      rest.removeFirst(length)
    }
    return results
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(message: "\(program) \(arguments) failed") }
    return String(decoding: text, as: UTF8.self)
  }
}

import Foundation
import Testing

/// A command that a test runs, and that does not outlive its value.
final class Command {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var read: [UInt8] = []

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
  }

  deinit {
    // Process takes itself for done as soon as it was told to terminate, so this does not wait.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  func write(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func closeInput() throws {
    try input.fileHandleForWriting.close()
  }

  /// Reads until the output has `text`, for 30 seconds at most; returns all of the output so far.
  func wait(for text: String) throws -> String {
    let descriptor = output.fileHandleForReading.fileDescriptor
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      let all = String(decoding: read, as: UTF8.self)
      if all.contains(text) { return all }
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, 1_000) >= 0, ContinuousClock.now < deadline else { throw Failure(output: all) }
      guard poller.revents != 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 4_096)
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { throw Failure(output: all) }
      read += chunk[..<count]
    }
  }

  /// Waits for the end; returns the exit code and all of the output.
  func finish() throws -> (code: Int32, output: String) {
    try? closeInput()
    while let data = try output.fileHandleForReading.read(upToCount: 65_536), !data.isEmpty { read += data }
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: read, as: UTF8.self))
  }

  struct Failure: Error {
    let output: String
  }
}

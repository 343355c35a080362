import CFuzzer

/// libFuzzer.
public enum Fuzzer {
  // A function of C cannot capture one of Swift's. One thread runs everything.
  nonisolated(unsafe) private static var target: (UnsafeRawBufferPointer) -> Void = { _ in }

  /// Calls `target` with one input after another until the time is over or one fails, as the program's arguments say.
  public static func run(_ target: @escaping (UnsafeRawBufferPointer) -> Void) {
    self.target = target
    var count = CommandLine.argc
    var arguments = Optional(CommandLine.unsafeArgv)
    LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      Fuzzer.target(UnsafeRawBufferPointer(start: bytes, count: count))
      return 0
    }
  }
}

import CSystem
public import EventLoop
import Glibc

/// Returns to the system the memory that the program has freed and malloc keeps: glibc returns only the end of a heap,
/// so one small block keeps everything before it. Confined to its loop.
public final class MemoryTrim: @unchecked Sendable {
  /// How often to check whether there is enough to return.
  public static let interval = Duration.seconds(15)

  private let loop: EventLoop
  private var schedule = TrimSchedule()

  private init(_ loop: EventLoop) { self.loop = loop }

  /// Checks from now on, for as long as `loop` runs, which must not serve calls: a trim takes milliseconds.
  public static func start(on loop: EventLoop) {
    loop.execute { MemoryTrim(loop).check() }
  }

  private func check() {
    loop.assertCurrent()
    if let resident = Self.residentBytes,
      schedule.isDue(resident: resident, allocated: { Self.allocatedBytes })
    {
      malloc_trim(0)
      schedule.trimmed(resident: Self.residentBytes ?? resident, allocated: Self.allocatedBytes)
    }
    _ = loop.schedule(after: Self.interval) { self.check() }
  }

  private static var allocatedBytes: Int { Int(payshare_allocated_bytes()) }

  /// The memory of this process that is in RAM, by `/proc/self/statm`; nil if that cannot be read.
  static var residentBytes: Int? {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = read(file, &text, text.count)
    guard count > 0 else { return nil }
    let fields = String(decoding: text[..<count], as: UTF8.self).split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}

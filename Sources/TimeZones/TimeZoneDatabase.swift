import Files
import Glibc
import Locking

/// The time zones that the system knows, by their IANA names.
///
/// A zone is read when it is first used, in some tens of microseconds, and then kept: changed rules are known after the
/// next start. Only names that exist are kept, so that no client can fill the memory. Any thread.
public final class TimeZoneDatabase: Sendable {
  /// The longest name.
  public static let maximumNameBytes = 64
  /// The most bytes of a zone's file. The largest has 4 KiB.
  public static let maximumFileBytes = 65_536

  /// The zones of this machine.
  public static let system = TimeZoneDatabase(folder: "/usr/share/zoneinfo")

  private let folder: String
  private let zones = Locked<[String: ZoneRules]>([:])

  /// The zones in a folder, whose files have the form TZif.
  public init(folder: String) { self.folder = folder }

  /// The rules of a zone.
  public func zone(_ name: String) throws(TimeZoneError) -> ZoneRules {
    if let known = zones.withLock({ $0[name] }) { return known }
    guard Self.isName(name) else { throw .unknown(name) }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile("\(folder)/\(name)", maximumBytes: Self.maximumFileBytes).read()
    } catch {
      switch error.problem {
      // A folder has no rules: `Europe` is no zone.
      case .system(ENOENT), .system(ENOTDIR), .notRegular: throw .unknown(name)
      default: throw .file(error)
      }
    }
    let rules: ZoneRules
    do throws(ZoneFileError) { rules = try ZoneFile.decode(bytes) } catch {
      throw error == .notAZone ? .unknown(name) : .malformed(name, error)
    }
    zones.withLock { $0[name] = rules }
    return rules
  }

  /// Whether a usable zone has this name.
  public func contains(_ name: String) -> Bool { (try? zone(name)) != nil }

  /// Whether a zone could have this name: each part of it begins with a capital letter, unlike those of other files in the
  /// folder (`right/Europe/Paris` with leap seconds, `localtime`, `tzdata.zi`). No name leads out of the folder.
  static func isName(_ name: String) -> Bool {
    guard (1...maximumNameBytes).contains(name.utf8.count) else { return false }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      part in
      guard let first = part.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
        return false
      }
      return part.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    }
  }
}

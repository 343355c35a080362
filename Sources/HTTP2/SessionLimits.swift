/// The limits of one HTTP/2 connection, on either side.
public struct SessionLimits: Sendable, Hashable {
  /// Streams that the peer may have open at once (SETTINGS_MAX_CONCURRENT_STREAMS).
  public var maximumConcurrentStreams: UInt32 = 256
  /// Bytes that the peer may send on a stream before the reader takes them (SETTINGS_INITIAL_WINDOW_SIZE).
  public var streamWindowBytes: UInt32 = 256 << 10
  /// Bytes that the peer may send on all streams before the readers take them.
  public var connectionWindowBytes: UInt32 = 4 << 20
  /// The largest header list accepted (SETTINGS_MAX_HEADER_LIST_SIZE), counted as RFC 9113 section 6.5.2 does.
  public var maximumHeaderListBytes: UInt32 = 8 << 10
  /// CONTINUATION frames that one header block may take (CVE-2024-28182).
  public var maximumContinuations: UInt = 8
  /// Streams that the peer may reset in a burst (CVE-2023-44487).
  public var streamResetBurst: UInt64 = 1_000
  /// Streams that the peer may reset each second after such a burst.
  public var streamResetsPerSecond: UInt64 = 33
  /// Entries in one SETTINGS frame.
  public var maximumSettingsEntries: UInt = 32
  /// Acknowledgements of PING and SETTINGS that may wait to be sent.
  public var maximumQueuedAcknowledgements: UInt = 100
  /// Useless frames that the peer may send in a row, whatever else it does (`FloodGuard`).
  public var emptyFrameBurst = 200
  /// Useless frames that the peer may send for each useful one.
  public var emptyFramesPerUsefulFrame = 4
  /// Useless frames that the peer may send each second after such a burst.
  public var emptyFramesPerSecond = 1
  /// The most useless frames that the peer may save up.
  public var maximumEmptyFrameCredit = 20_000
  /// How long a client waits between PINGs while nothing is sent to it and it has calls (gRFC A8). Servers only.
  public var minimumPingInterval = Duration.seconds(300)
  /// How long a client waits between PINGs while it has no calls. Servers only.
  public var minimumIdlePingInterval = Duration.seconds(7_200)
  /// PINGs that may come too early; one more ends the connection. Servers only.
  public var maximumPingStrikes = 2
  /// Bytes that may wait on a stream before its writer must wait.
  public var streamBufferBytes = 64 << 10
  /// Bytes encrypted and handed to the socket in one go, some 0.1 ms of work.
  public var flushBytes = 128 << 10

  /// The defaults.
  public init() {}
}

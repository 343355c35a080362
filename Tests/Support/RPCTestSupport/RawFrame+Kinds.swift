public import HTTP2

/// The frames of RFC 9113, section 6, in their usual forms.
extension RawFrame {
  /// What stands in front of a header block about priority (RFC 7540, section 6.2).
  public struct Priority: Sendable {
    /// The stream to depend on, with the exclusive bit on top.
    public var dependency: UInt32
    /// The weight less one.
    public var weight: UInt8

    /// A dependency.
    public init(on dependency: UInt32, exclusive: Bool = false, weight: UInt8 = 15) {
      self.dependency = dependency | (exclusive ? 1 << 31 : 0)
      self.weight = weight
    }

    var bytes: [UInt8] { RawFrame.bytes(dependency) + [weight] }
  }

  /// DATA.
  public static func data(
    _ stream: UInt32, _ bytes: [UInt8] = [], ends: Bool = false, padding: Int? = nil
  ) -> RawFrame {
    RawFrame(.data, flags: ends ? endStream : 0, stream: stream, bytes).padded(padding)
  }

  /// HEADERS with literal fields.
  public static func headers(
    _ stream: UInt32, _ fields: [RawField], ends: Bool = false, completes: Bool = true, padding: Int? = nil,
    _ priority: Priority? = nil
  ) -> RawFrame {
    headers(
      stream, block: RawField.block(fields), ends: ends, completes: completes, padding: padding, priority)
  }

  /// HEADERS with any bytes for a header block.
  public static func headers(
    _ stream: UInt32, block: [UInt8], ends: Bool = false, completes: Bool = true, padding: Int? = nil,
    _ priority: Priority? = nil
  ) -> RawFrame {
    let flags =
      (ends ? endStream : 0) | (completes ? endHeaders : 0) | (priority == nil ? 0 : prioritised)
    return RawFrame(.headers, flags: flags, stream: stream, (priority?.bytes ?? []) + block).padded(padding)
  }

  /// CONTINUATION.
  public static func continuation(_ stream: UInt32, _ block: [UInt8], completes: Bool = true) -> RawFrame {
    RawFrame(.continuation, flags: completes ? endHeaders : 0, stream: stream, block)
  }

  /// PRIORITY.
  public static func priority(_ stream: UInt32, _ priority: Priority) -> RawFrame {
    RawFrame(.priority, stream: stream, priority.bytes)
  }

  /// RST_STREAM.
  public static func reset(_ stream: UInt32, _ code: ErrorCode) -> RawFrame {
    RawFrame(.reset, stream: stream, bytes(code.rawValue))
  }

  /// SETTINGS.
  public static func settings(_ entries: [RawSetting] = []) -> RawFrame {
    RawFrame(
      .settings,
      entries.flatMap { bytes(UInt32($0.identifier)).dropFirst(2) + bytes($0.value) })
  }

  /// SETTINGS with ACK.
  public static let settingsAcknowledgement = RawFrame(.settings, flags: acknowledgement)

  /// PING.
  public static func ping(_ payload: [UInt8], acknowledges: Bool = false) -> RawFrame {
    RawFrame(.ping, flags: acknowledges ? acknowledgement : 0, payload)
  }

  /// GOAWAY.
  public static func goAway(last: UInt32 = 0, _ code: ErrorCode = .noError, debug: [UInt8] = []) -> RawFrame {
    RawFrame(.goAway, bytes(last) + bytes(code.rawValue) + debug)
  }

  /// WINDOW_UPDATE.
  public static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> RawFrame {
    RawFrame(.windowUpdate, stream: stream, bytes(increment))
  }

  /// PUSH_PROMISE.
  public static func pushPromise(_ stream: UInt32, promising promised: UInt32, _ fields: [RawField])
    -> RawFrame
  {
    RawFrame(.pushPromise, flags: endHeaders, stream: stream, bytes(promised) + RawField.block(fields))
  }

  private func padded(_ padding: Int?) -> RawFrame {
    guard let padding else { return self }
    var frame = self
    frame.flags |= Self.padded
    frame.payload = [UInt8(padding)] + payload + [UInt8](repeating: 0, count: padding)
    return frame
  }
}

/// An entry of SETTINGS (RFC 9113, section 6.5.2).
public struct RawSetting: Sendable {
  var identifier: UInt16
  var value: UInt32

  /// An entry of any kind.
  public init(_ identifier: UInt16, _ value: UInt32) {
    self.identifier = identifier
    self.value = value
  }

  /// SETTINGS_HEADER_TABLE_SIZE.
  public static func headerTableSize(_ value: UInt32) -> RawSetting { RawSetting(1, value) }
  /// SETTINGS_ENABLE_PUSH.
  public static func enablePush(_ value: UInt32) -> RawSetting { RawSetting(2, value) }
  /// SETTINGS_MAX_CONCURRENT_STREAMS.
  public static func maximumConcurrentStreams(_ value: UInt32) -> RawSetting { RawSetting(3, value) }
  /// SETTINGS_INITIAL_WINDOW_SIZE.
  public static func initialWindowSize(_ value: UInt32) -> RawSetting { RawSetting(4, value) }
  /// SETTINGS_MAX_FRAME_SIZE.
  public static func maximumFrameSize(_ value: UInt32) -> RawSetting { RawSetting(5, value) }
}

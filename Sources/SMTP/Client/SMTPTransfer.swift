internal import CCurl
import Glibc

/// A mail that is being sent: curl's handle, the bytes for it, and the conversation. Confined to its thread.
final class SMTPTransfer {
  let sending: SMTPSending
  /// curl's handle.
  let handle: UnsafeMutableRawPointer
  private let bytes: [UInt8]
  private var sentCount = 0
  private var conversation = SMTPConversation()
  private var recipients: UnsafeMutablePointer<curl_slist>?
  /// curl's buffer for error texts.
  private let reason: UnsafeMutablePointer<CChar>
  /// The first option that curl refused.
  private var refusedOption: CURLcode?

  /// Prepares a mail.
  init(_ sending: SMTPSending, _ configuration: SMTPConfiguration) throws(SMTPError) {
    do throws(MailFormatError) { bytes = try sending.message.encoded() } catch { throw .malformed(error) }
    guard let handle = curl_easy_init() else { throw .system("libcurl gives no handle") }
    self.sending = sending
    self.handle = handle
    reason = .allocate(capacity: Int(CURL_ERROR_SIZE))
    reason.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    set(configuration)
    setEnvelope()
    setCallbacks()
    if let refusedOption { throw .system(String(cString: curl_easy_strerror(refusedOption))) }
  }

  deinit {
    // No callback may see the object while it is destroyed.
    set(CURLOPT_VERBOSE, 0)
    curl_easy_cleanup(handle)
    curl_slist_free_all(recipients)
    reason.deallocate()
  }

  /// The outcome, by curl's code.
  func outcome(_ code: CURLcode) -> SMTPSending.Outcome {
    if code == CURLE_OK { return .success(()) }
    let detail = reason.pointee == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: reason)
    return .failure(SMTPError(code, conversation, reason: detail))
  }

  // MARK: Options

  private func set(_ configuration: SMTPConfiguration) {
    let server = configuration.server
    set(CURLOPT_URL, server.url)
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // Proxies of the environment are for HTTP; mail goes straight to the configured server.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_USE_SSL, server.security == .plaintext ? CURLUSESSL_NONE : CURLUSESSL_ALL)
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let file = configuration.authoritiesFile {
      set(CURLOPT_CAINFO, file)
      // Only these, without those of the system.
      set(CURLOPT_CAPATH, nil)
    }
    if let credentials = configuration.credentials {
      set(CURLOPT_USERNAME, credentials.user)
      set(CURLOPT_PASSWORD, credentials.password)
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, configuration.connectMilliseconds)
    set(CURLOPT_TIMEOUT_MS, configuration.totalMilliseconds)
    set(CURLOPT_MAXAGE_CONN, configuration.idleSeconds)
    // curl must not change the signal handling of the process.
    set(CURLOPT_NOSIGNAL, 1)
  }

  private func setEnvelope() {
    let message = sending.message
    set(CURLOPT_MAIL_FROM, message.sender.address.text)
    recipients = curl_slist_append(nil, message.recipient.address.text)
    note(recipients == nil ? CURLE_OUT_OF_MEMORY : CURLE_OK)
    note(payshare_curl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipients))
    set(CURLOPT_UPLOAD, 1)
    // So that the server can refuse a large mail before it is sent (RFC 1870).
    note(payshare_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes.count)))
  }

  private func setCallbacks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    note(payshare_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, reason))
    note(payshare_curl_set_read(handle, Self.read))
    note(payshare_curl_set_pointer(handle, CURLOPT_READDATA, context))
    // curl passes commands and replies only to a debug function, and only if verbose.
    set(CURLOPT_VERBOSE, 1)
    note(payshare_curl_set_debug(handle, Self.listen))
    note(payshare_curl_set_pointer(handle, CURLOPT_DEBUGDATA, context))
  }

  private func set(_ option: CURLoption, _ value: String?) {
    note(payshare_curl_set_text(handle, option, value))
  }

  private func set(_ option: CURLoption, _ value: some BinaryInteger) {
    note(payshare_curl_set_number(handle, option, Int(clamping: value)))
  }

  private func set(_ option: CURLoption, _ value: curl_usessl) { set(option, value.rawValue) }

  private func note(_ code: CURLcode) {
    if code != CURLE_OK, refusedOption == nil { refusedOption = code }
  }

  // MARK: Callbacks

  /// Gives curl the next bytes of the message.
  private static let read:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
      target, size, count, context in
      guard let target, let context else { return 0 }
      let transfer = Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
      let rest = transfer.bytes[transfer.sentCount...].prefix(size * count)
      rest.withUnsafeBytes { bytes in
        if let source = bytes.baseAddress { memcpy(target, source, bytes.count) }
      }
      transfer.sentCount += rest.count
      return rest.count
    }

  /// Follows the conversation. Nothing else is kept: the callback also sees passwords.
  private static let listen:
    @convention(c) (
      UnsafeMutableRawPointer?, curl_infotype, UnsafeMutablePointer<CChar>?, Int, UnsafeMutableRawPointer?
    ) -> Int32 = { _, kind, text, count, context in
      guard let text, let context else { return 0 }
      let transfer = Unmanaged<SMTPTransfer>.fromOpaque(context).takeUnretainedValue()
      let line = UnsafeRawBufferPointer(start: text, count: count)
      switch kind {
      case CURLINFO_HEADER_OUT:
        transfer.conversation.sent(line)
        // The outcome is known, but curl waits for the reply to QUIT, and all other mails with it.
        if transfer.conversation.hasQuit {
          transfer.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, SMTPConfiguration.quitSeconds)
        }
      case CURLINFO_HEADER_IN: transfer.conversation.received(line)
      default: break
      }
      return 0
    }
}

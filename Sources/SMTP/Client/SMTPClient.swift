import CSystem
import Glibc

/// Sends mails to a mail server, on a thread of its own and over a few persistent connections. Any thread.
///
/// A mail is sent at least once: if the connection is lost before the server's last reply, the caller gets an error
/// although the server may have accepted the mail. A repetition has the same `Message-ID`.
///
/// The thread starts with the first mail, and ends with the client.
public final class SMTPClient: Sendable {
  private let configuration: SMTPConfiguration
  private let queue: SMTPQueue

  /// A client without a connection so far.
  public init(_ configuration: SMTPConfiguration) {
    self.configuration = configuration
    queue = SMTPQueue(maximumWaiting: configuration.maximumWaiting)
  }

  deinit { queue.end() }

  /// Sends a mail, and returns when the server has accepted it.
  ///
  /// Cancelling the task abandons the mail at once.
  public func send(_ message: MailMessage) async throws(SMTPError) {
    let sending = SMTPSending(message)
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        sending.wait(continuation)
        if queue.add(sending) { startThread() }
      }
    } onCancel: {
      queue.cancel(sending)
    }
    try outcome.get()
  }

  /// Abandons all mails, and ends the thread without waiting for it.
  public func shutDown() { queue.end() }

  private func startThread() {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(SMTPThread(configuration, queue))
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        payshare_set_thread_name("smtp")
        Unmanaged<SMTPThread>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      return queue.end(.system("no thread"))
    }
    pthread_detach(thread)
  }
}

/// The arguments of the new thread.
private final class SMTPThread {
  private let configuration: SMTPConfiguration
  private let queue: SMTPQueue

  init(_ configuration: SMTPConfiguration, _ queue: SMTPQueue) {
    self.configuration = configuration
    self.queue = queue
  }

  func run() {
    guard let worker = SMTPWorker(configuration, queue) else {
      return queue.end(.system("libcurl could not be set up"))
    }
    worker.run()
  }
}

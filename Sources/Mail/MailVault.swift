import Identifiers
import PayshareAPI
public import PersonalStorage
import Postgres
import Protobuf
import RPC
import ServiceKit

/// Keeps what is personal in mails encrypted: their recipients, found by a code, their subjects and their texts.
public struct MailVault: Sendable {
  /// The most mails that are sealed on a call's loop; more are sealed in the compute pool.
  static let sealedOnLoop = 8

  private let storage: PersonalStorage
  private let index: EmailIndex

  /// Mails in a storage, whose recipients are found by an index.
  public init(_ storage: PersonalStorage, _ index: EmailIndex) {
    self.storage = storage
    self.index = index
  }

  /// Seals a mail.
  func sealed(_ mail: Mail, _ call: ServerCall) async throws(Status) -> SealedMail {
    let keys = try await storage.sealing(of: mail.organisationID, for: call)
    do throws(PersonalStorageError) { return try sealed(mail, keys) } catch { throw Status(error) }
  }

  /// Seals mails of one organisation; reads only once which key is to be used.
  func sealed(_ mails: [Mail], of organisation: UUID, _ call: ServerCall) async throws(Status) -> [SealedMail]
  {
    let keys = try await storage.sealing(of: organisation, for: call)
    return try await call.compute(isLong: mails.count > Self.sealedOnLoop) { () throws(Status) in
      do throws(PersonalStorageError) {
        return try mails.map { mail throws(PersonalStorageError) in try sealed(mail, keys) }
      } catch {
        throw Status(error)
      }
    }
  }

  /// Seals a mail that belongs to no call.
  func sealed(_ mail: Mail) async throws(PersonalStorageError) -> SealedMail {
    try sealed(mail, try await storage.sealing(of: mail.organisationID))
  }

  private func sealed(_ mail: Mail, _ keys: DataKeys) throws(PersonalStorageError) -> SealedMail {
    let code: [UInt8]
    do throws(Status) { code = try self.code(of: mail.recipient, in: mail.organisationID) } catch {
      throw .secrets(.cryptography)
    }
    return SealedMail(
      mail: mail, envelope: try Self.envelope(mail.recipient, mail.subject, of: mail.id, keys),
      texts: try Self.texts(mail.text, mail.html, of: mail.id, keys), recipientCode: code,
      guarding: keys.guarding)
  }

  /// The code by which mails to an address are found.
  func code(of recipient: String, in organisation: UUID) throws(Status) -> [UInt8] {
    try index.code(of: CanonicalEmail(recipient), in: organisation)
  }

  /// Stands for an address in the fingerprint of a request, from which nobody can guess it.
  func requestCode(of recipient: String, in organisation: UUID) throws(Status) -> String {
    try index.requestCode(of: recipient, in: organisation)
  }

  /// Stored mails of an organisation, opened.
  func opened(
    _ mails: [StoredMail], in organisation: UUID, _ call: ServerCall
  ) async throws(Status) -> [StoredMail] {
    if mails.allSatisfy({ $0.envelopeSealed == nil }) { return mails }
    return try await storage.opening(of: organisation, for: call) { keys throws(PersonalStorageError) in
      try mails.map { mail throws(PersonalStorageError) in try Self.open(mail, keys) }
    }
  }

  /// A stored mail of an organisation, opened.
  func opened(_ mail: StoredMail, in organisation: UUID) async throws(PersonalStorageError) -> StoredMail {
    if mail.envelopeSealed == nil { return mail }
    return try await storage.opening(of: organisation) { keys throws(PersonalStorageError) in
      try Self.open(mail, keys)
    }
  }

  private static func open(_ mail: StoredMail, _ keys: DataKeys) throws(PersonalStorageError) -> StoredMail {
    var opened = mail
    if let sealed = mail.envelopeSealed {
      let envelope = try message(try keys.open(sealed, for: .mailEnvelope, of: mail.id), .mailEnvelope)
      (opened.recipient, opened.subject) = (envelope.recipient, envelope.subject)
    }
    if let sealed = mail.textsSealed {
      let texts = try message(try keys.open(sealed, for: .mailTexts, of: mail.id), .mailTexts)
      (opened.text, opened.html) = (texts.text, texts.html)
    }
    return opened
  }

  private static func message(
    _ bytes: [UInt8], _ column: SealedColumn
  ) throws(PersonalStorageError) -> PayshareV1.Mail {
    do throws(DecodingError) { return try PayshareV1.Mail(decoding: bytes) } catch {
      throw .notOpened(column: column.fullName)
    }
  }

  private static func envelope(
    _ recipient: String, _ subject: String, of id: UUID, _ keys: DataKeys
  ) throws(PersonalStorageError) -> [UInt8] {
    let message = PayshareV1.Mail.with {
      $0.recipient = recipient
      $0.subject = subject
    }
    return try keys.seal(message.encoded(), for: .mailEnvelope, of: id)
  }

  private static func texts(
    _ text: String, _ html: String, of id: UUID, _ keys: DataKeys
  ) throws(PersonalStorageError) -> [UInt8] {
    let message = PayshareV1.Mail.with {
      $0.text = text
      $0.html = html
    }
    return try keys.seal(message.encoded(), for: .mailTexts, of: id)
  }
}

extension SealedColumn {
  /// The recipients and subjects of mails.
  public static let mailEnvelope = SealedColumn("mail", "envelope_sealed")
  /// The texts of mails.
  public static let mailTexts = SealedColumn("mail", "texts_sealed")
}

extension MailVault: PlaintextColumn {
  /// Seals some mails that are stored in plaintext.
  public func sealSome(limit: Int64) async throws(PersonalStorageError) -> SealedPlaintext {
    try await storage.sealSome(MailStatements.plaintext(limit: limit)) {
      row, keys throws(PersonalStorageError) in
      let code: [UInt8]
      do throws(Status) { code = try self.code(of: row.recipient, in: row.organisationID) } catch {
        throw .secrets(.cryptography)
      }
      return MailStatements.seal(
        row, envelope: try Self.envelope(row.recipient, row.subject, of: row.id, keys),
        texts: try Self.texts(row.text, row.html, of: row.id, keys), recipientCode: code)
    }
  }
}

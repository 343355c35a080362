import Identifiers
import Journal
import Organisations
public import PayshareAPI
public import Postgres
public import Protobuf
public import RPC
import Rules
public import ServiceKit

/// Shows operators the mails and their states, and sends test mails.
public struct MailService: PayshareV1.MailService {
  private let database: Database
  private let pages: PageTokens
  private let composer: MailComposer
  private let vault: MailVault

  /// A service over a database.
  public init(_ database: Database, pages: PageTokens, composer: MailComposer, vault: MailVault) {
    self.database = database
    self.pages = pages
    self.composer = composer
    self.vault = vault
  }

  /// A page of the mails, without their texts.
  public func listMails(
    _ request: PayshareV1.ListMailsRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.ListMailsResponse {
    let query = try decide(MailQuery(filter: request.filter, orderBy: request.orderBy))
    let organisation = try await database.organisation(named: request.organisation, for: call)
    let arguments = ["mails", organisation.id.description] + query.arguments
    let page = try pages.page(size: request.pageSize, token: request.pageToken, arguments: arguments)
    let code = try query.wanted?.recipient.map { recipient throws(Status) in
      try vault.code(of: recipient, in: organisation.id)
    }
    var mails = try await database.read(
      MailStatements.mails(in: organisation.id, page, query, recipientCode: code), for: call)
    var response = PayshareV1.ListMailsResponse()
    response.nextPageToken = try pages.cut(&mails, to: page, arguments: arguments)
    let opened = try await vault.opened(mails.map(\.element), in: organisation.id, call)
    response.mails = opened.map { PayshareV1.Mail($0) }
    return response
  }

  /// One mail with its texts.
  public func getMail(
    _ request: PayshareV1.GetMailRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Mail {
    let id = try UUID(required: request.mailID, field: "mail_id")
    let organisation = try await database.organisation(named: request.organisation, for: call)
    guard let mail = try await database.readFirst(MailStatements.mail(id, in: organisation.id), for: call)
    else { throw Status(.notFound, reason: "MAIL_NOT_FOUND", "there is no mail with this id") }
    let opened = try await vault.opened([mail], in: organisation.id, call)
    return PayshareV1.Mail(opened.first ?? mail)
  }

  /// Sends a test mail.
  public func sendTestMail(
    _ request: PayshareV1.SendTestMailRequest, _ call: ServerCall
  ) async throws(Status) -> PayshareV1.Mail {
    let organisation = try await database.organisation(named: request.organisation, for: call)
    // A fingerprint is a fast hash, from which an address could be guessed.
    var compared = request
    compared.recipient = try vault.requestCode(of: request.recipient, in: organisation.id)
    let mutation = try Mutation(call, compared, requestID: request.requestID, in: organisation.id)
    // The field rules have checked the tag.
    let language = LanguageTag(request.languageCode) ?? .english
    var answer = try await database.once(mutation, for: call) { () async throws(Status) in
      let sealed = try await composer.compose(
        .test, to: request.recipient, in: language, ["recipient": request.recipient],
        for: organisation, at: mutation.time, call)
      let made = PayshareV1.Mail(sealed.mail)
      // Recorded without the address, which a repetition has as well. The subject is about nobody.
      var reply = made
      reply.recipient = ""
      return try await database.commit(mutation, for: call, replying: reply) { batch in
        batch.record(.testMailSent(.with { $0.mail = made }), of: sealed.mail.id, by: mutation)
        batch.enqueueMail(sealed)
      }
    }
    answer.recipient = request.recipient
    return answer
  }

  /// The violations in the filter and the order of a list, beyond the field rules.
  public func violations(
    beyondFieldRules request: any Message, _ call: ServerCall
  ) async throws(Status) -> [Protobuf.FieldViolation] {
    guard let request = request as? PayshareV1.ListMailsRequest else { return [] }
    return findings { () throws(Refusal) in
      _ = try MailQuery(filter: request.filter, orderBy: request.orderBy)
    }
  }
}

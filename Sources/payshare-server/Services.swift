import Access
import Accounts
import Approvals
import Audit
import Balances
import Budgets
import Categories
import Comments
import EventLoop
import Events
import Expenses
import GRPCAPI
import Goals
import Groups
import Jobs
import Journal
import Mail
import Organisations
import PayshareAPI
import PersonalStorage
import Postgres
import RPC
import RPCServer
import Roles
import SMTP
import ServiceKit
import Settlement
import Sharing
import Users

/// Everything that answers calls: the services of the slices, and the interceptor that carries out their policies.
struct Services {
  /// The services.
  let all: [any Service]
  /// What happens around every call, the first outermost.
  let interceptors: [any ServerInterceptor]
  /// Counts refused guesses until they are stored.
  let refusedGuesses = RefusedGuesses()
  /// Stored messages of expenses that are to be rewritten.
  let expenseRewrites = ExpenseRewrites()

  /// Refused calls, until they are in the journal.
  let refusedCalls = RefusedCalls()

  /// How far the journal has come.
  let journalFollower = JournalFollower()

  /// The jobs of the server.
  let jobs: JobRegistry
  /// The secrets that sign tokens.
  let signingSecrets: SigningSecrets
  /// The keys of personal data.
  let personalStorage: PersonalStorage
  /// Encrypts what a version before has stored.
  let plaintextSealing: PlaintextSealing
  /// The addresses of users.
  let userVault: UserVault

  /// Wires the services to a migrated database. Reads its secrets, which are sealed under `secretsKeys`, and makes
  /// missing ones.
  init(
    _ database: Database, secretsKeys: SecretsKeys, loops: [EventLoop],
    clients: ClientCheck = ClientCheck(ClientAllowList()), mail: MailSetup? = nil,
    limits: RateLimits = RateLimits()
  ) async throws {
    let mail = try mail ?? MailSetup(templates: MailTemplates())
    let store = SecretStore(database, keys: secretsKeys)
    var secrets: [SecretPurpose: [[UInt8]]] = [:]
    for purpose in SigningSecrets.purposes { secrets[purpose] = try await store.secrets(for: purpose) }
    let tokens = try AccessTokens(secrets: secrets[AccessTokens.purpose] ?? [], loops: loops)
    let refreshTokens = try RefreshTokens(keys: secrets[RefreshTokens.purpose] ?? [])
    let pages = try PageTokens(keys: secrets[.pageTokens] ?? [])
    signingSecrets = SigningSecrets(
      store, inUse: secrets,
      consumers: [
        AccessTokens.purpose: { try tokens.use(secrets: $0) },
        RefreshTokens.purpose: { try refreshTokens.use(keys: $0) },
        .pageTokens: { try pages.use(keys: $0) },
      ])
    personalStorage = PersonalStorage(database, keys: secretsKeys)
    let index = try EmailIndex(secrets: try await store.secrets(for: EmailIndex.purpose))
    userVault = UserVault(personalStorage, index)
    let mailVault = MailVault(personalStorage, index)
    plaintextSealing = PlaintextSealing([userVault, mailVault])
    try await plaintextSealing.run()
    let composer = MailComposer(mail.templates, vault: mailVault, links: mail.links, log: mail.log)
    let resets = PasswordResets(composer: composer, vault: userVault)
    let hasher = PasswordHasher(limit: loops.count)
    let passwords = try PasswordCheck(
      database, secrets: try await store.secrets(for: PasswordCheck.purpose), vault: userVault,
      hasher: hasher, refused: refusedGuesses)
    jobs = Self.jobs(
      database, mail.delivery, mailVault, personalStorage, plaintextSealing, resets,
      DeletedUserErasure(passwords: passwords, vault: userVault))
    let authentication = Authentication(database, passwords: passwords, vault: userVault)
    let issuer = SessionIssuer(tokens: tokens, refreshTokens: refreshTokens, vault: userVault)
    all =
      [
        UserService(
          database, pages: pages, hasher: hasher, passwords: passwords, authentication: authentication,
          vault: userVault, composer: composer, mails: KeptMails(database, vault: mailVault)),
        InvitationService(database, pages: pages, composer: composer, hasher: hasher, vault: userVault),
        SessionService(
          database, authentication: authentication, issuer: issuer, tokens: tokens,
          refreshTokens: refreshTokens, pages: pages, sharing: clients),
        PasswordService(
          database, hasher: hasher, passwords: passwords, authentication: authentication, resets: resets,
          composer: composer),
        SecondFactorService(
          database, passwords: passwords, authentication: authentication, issuer: issuer,
          composer: composer),
        MailService(database, pages: pages, composer: composer, vault: mailVault),
      ] + Self.operators(database, pages, journalFollower, jobs)
      + Self.organisations(database, pages, auditedWith: try JournalKeys(secretsKeys).publicKeys)
      + Self.sharingAndPlanning(database, pages, expenseRewrites, personalStorage, index)
    let limiter = RateLimiter(database, limits)
    interceptors = [
      AccessInterceptor(database, tokens: tokens, clients: clients, limiter: limiter, refusals: refusedCalls)
    ]
  }

  /// The services of operators.
  private static func operators(
    _ database: Database, _ pages: PageTokens, _ follower: JournalFollower, _ jobs: JobRegistry
  ) -> [any Service] {
    [
      JournalService(database, pages: pages, follower: follower),
      JobService(database, pages: pages, registry: jobs),
    ]
  }

  /// The services of organisations, what may be done in them, and what was done.
  private static func organisations(
    _ database: Database, _ pages: PageTokens, auditedWith keys: [[UInt8]]
  ) -> [any Service] {
    [
      OrganisationService(database, pages: pages), AccessService(database, pages: pages),
      AuditService(database, pages: pages, publicKeys: keys),
    ]
  }

  /// The services of expense sharing and planning.
  private static func sharingAndPlanning(
    _ database: Database, _ pages: PageTokens, _ rewrites: ExpenseRewrites, _ storage: PersonalStorage,
    _ index: EmailIndex
  ) -> [any Service] {
    // What is spent by entries and by expenses is decided in the same turns.
    let decisions = SpendingDecisions(database)
    let spending = EventSpending(decisions)
    return expenseSharing(database, pages, rewrites, spending)
      + planning(database, pages, GoalVault(storage, index), BudgetVault(storage, index))
      + [
        BudgetEntryService(
          database, pages: pages, vault: BudgetEntryVault(storage, index), decisions: decisions)
      ] + approvals(database, pages, ApprovalVault(storage, index), spending)
      + [
        ShareLinkService(database, pages: pages),
        CommentService(database, pages: pages, vault: CommentVault(storage, index)),
      ]
  }

  /// The services of expense sharing.
  private static func expenseSharing(
    _ database: Database, _ pages: PageTokens, _ rewrites: ExpenseRewrites, _ spending: EventSpending
  ) -> [any Service] {
    let expenses = ExpenseService(database, pages: pages, rewrites: rewrites, spending: spending)
    return [
      GroupService(database, pages: pages),
      EventService(
        database, pages: pages,
        page: EventOverview(
          database, expenses: ExpenseList(database, pages: pages, rewrites: rewrites))),
      expenses, ExpenseEditService(expenses),
      BalanceService(database),
      SettlementService(database),
    ]
  }

  /// The services of planning.
  private static func planning(
    _ database: Database, _ pages: PageTokens, _ goals: GoalVault, _ budgets: BudgetVault
  ) -> [any Service] {
    [
      CategoryService(database, pages: pages), GoalService(database, pages: pages, vault: goals),
      BudgetService(database, pages: pages, vault: budgets),
      BudgetTemplateService(database, pages: pages), BudgetViewService(database, pages: pages),
    ]
  }

  /// The services of approval.
  private static func approvals(
    _ database: Database, _ pages: PageTokens, _ vault: ApprovalVault, _ spending: EventSpending
  ) -> [any Service] {
    [
      ApprovalService(
        database, pages: pages, vault: vault, subjects: approvalSubjects(database, spending)),
      ApprovalRouteService(database, pages: pages), ApprovalDelegationService(database),
    ]
  }

  /// The slices that keep what is approved.
  private static func approvalSubjects(
    _ database: Database, _ spending: EventSpending
  ) -> ApprovalSubjectKeepers {
    ApprovalSubjectKeepers([
      .budgetRevision: BudgetRevisionApprovals(database),
      .expenseEdit: ExpenseEditApprovals(database, spending: spending),
    ])
  }

  /// The kinds of jobs and the schedules.
  private static func jobs(
    _ database: Database, _ mail: MailSetup.Delivery?, _ vault: MailVault, _ storage: PersonalStorage,
    _ sealing: PlaintextSealing, _ resets: PasswordResets, _ erasure: DeletedUserErasure
  ) -> JobRegistry {
    var registry = JobRegistry()
    registry.addExpenseJobs()
    registry.addAuditJobs()
    // They put nothing in force, so they spend nothing.
    registry.addApprovalJobs(
      approvalSubjects(database, EventSpending(SpendingDecisions(database))))
    registry.add(sealing)
    registry.add(DataKeyRotation(storage, sealedColumns))
    resets.register(in: &registry)
    erasure.register(in: &registry)
    for rule in retentionRules { registry.add(rule) }
    if let mail {
      MailDelivery(SMTPClient(mail.configuration), sender: mail.sender, vault: vault).register(in: &registry)
    }
    return registry
  }

  /// All columns with encrypted personal data.
  static let sealedColumns: [SealedColumn] = [
    .userEmail, .userPhone, .wantedEmail, .sessionAddress, .secondFactorSeed, .mailEnvelope, .mailTexts,
    .goalName, .goalDescription, .goalEntryNote, .budgetName, .budgetDescription, .budgetEntryNote,
    .approvalCommentText, .commentText,
  ]

  /// The rules by which old rows are purged.
  static let retentionRules: [RetentionRule] = [
    .answers, .secrets, .sessions, .guesses, .refusedGuesses, .jobCounts, .mails, .invitations,
    .passwordResets, .emailTokens, .userImports, .rateBuckets, .shareLinks,
  ]

  /// The full names of all services that a server has, health and reflection included.
  static let names = Set((PayshareAPIServices.all + GRPCAPIServices.all).map(\.name))
}

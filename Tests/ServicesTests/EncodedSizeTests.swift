import GoogleAPI
import Jobs
import PayshareAPI
import Protobuf
import Testing

@testable import Budgets
@testable import Comments

/// The sizes that the generator derives from the contract's rules, checked on the largest possible messages.
@Suite struct EncodedSizeTests {
  /// A character of four bytes.
  private static let wide = "\u{1F600}"
  private static let id = "ffffffff-ffff-7fff-bfff-ffffffffffff"
  private static let time = GoogleProtobuf.Timestamp.with {
    // The greatest of RFC 3339; those before 1970 take up more.
    $0.seconds = -1
    $0.nanos = 999_999_999
  }
  private static let etag = "v\(Int64.max)"

  private static func text(_ length: Int) -> String { String(repeating: wide, count: length) }

  private static func expense(parts: Int) -> PayshareV1.Expense {
    let money = PayshareV1.Money.with {
      $0.amountMinor = PayshareV1.Money.Limits.amountMinor.lowerBound
      $0.currencyCode = "INR"
    }
    return .with { expense in
      expense.id = id
      expense.eventID = id
      expense.description = text(PayshareV1.Expense.Limits.descriptionLength)
      expense.kind = .refund
      expense.spendDate = "9999-12-31"
      expense.total = money
      expense.exchangeRate = .with {
        $0.numerator = PayshareV1.ExchangeRate.Limits.numerator.upperBound
        $0.denominator = PayshareV1.ExchangeRate.Limits.denominator.upperBound
        $0.source = text(PayshareV1.ExchangeRate.Limits.sourceLength)
        $0.date = "9999-12-31"
      }
      expense.baseTotal = money
      expense.creatorUserID = id
      expense.createTime = time
      expense.updateTime = time
      expense.deleteTime = time
      expense.etag = etag
      expense.categoryID = id
      expense.notes = text(PayshareV1.Expense.Limits.notesLength)
      expense.payers = (0..<parts).map { _ in
        .with {
          $0.userID = id
          $0.amountMinor = PayshareV1.Payer.Limits.amountMinor.upperBound
          $0.baseAmountMinor = PayshareV1.Payer.Limits.amountMinor.upperBound
        }
      }
      expense.shares = expense.payers.map { payer in
        .with {
          $0.userID = payer.userID
          $0.amountMinor = payer.amountMinor
          $0.baseAmountMinor = payer.baseAmountMinor
        }
      }
    }
  }

  @Test func noExpenseIsLargerThanItsRulesAllow() {
    typealias Size = PayshareV1.Expense.EncodedSize
    // Only the etag, of ASCII, and the lengths of texts and of the splits, which are not set here, may be overestimated.
    let slack = 4 * 20 + 16
    let splits = PayshareV1.Split.EncodedSize.message + PayshareV1.PayerSplit.EncodedSize.message
    for parts in [0, 1, PayshareV1.Expense.Limits.payersCount] {
      let size = Self.expense(parts: parts).encoded().count
      let greatest = Size.message - splits + parts * (Size.payers + Size.shares)
      #expect(size <= greatest && size >= greatest - slack, "\(size) of \(greatest)")
    }
  }

  @Test func noEventOrGroupIsLargerThanItsRulesAllow() {
    let slack = 4 * 20 + 8
    for count in [0, 1, 1_000] {
      let event = PayshareV1.Event.with { event in
        event.id = Self.id
        event.displayName = Self.text(PayshareV1.Event.Limits.displayNameLength)
        event.baseCurrencyCode = "INR"
        event.groupID = Self.id
        event.creatorUserID = Self.id
        event.createTime = Self.time
        event.updateTime = Self.time
        event.etag = Self.etag
        event.participants = (0..<count).map { _ in
          .with {
            $0.userID = Self.id
            $0.displayName = Self.text(PayshareV1.User.Limits.displayNameLength)
          }
        }
      }
      let greatest = PayshareV1.Event.EncodedSize.message + count * PayshareV1.Event.EncodedSize.participants
      let size = event.encoded().count
      #expect(size <= greatest && size >= greatest - slack, "\(size) of \(greatest)")
      let group = PayshareV1.Group.with { group in
        group.id = event.id
        group.displayName = event.displayName
        group.createTime = event.createTime
        group.updateTime = event.updateTime
        group.etag = event.etag
        group.members = event.participants.map { person in
          .with {
            $0.userID = person.userID
            $0.role = .member
            $0.displayName = person.displayName
          }
        }
      }
      let most = PayshareV1.Group.EncodedSize.message + count * PayshareV1.Group.EncodedSize.members
      let groupSize = group.encoded().count
      #expect(groupSize <= most && groupSize >= most - slack, "\(groupSize) of \(most)")
    }
  }

  @Test func noBudgetOrRevisionIsLargerThanItsRulesAllow() {
    let budget = PayshareV1.Budget.with { budget in
      (budget.id, budget.goalID, budget.creatorUserID, budget.etag) = (Self.id, Self.id, Self.id, Self.etag)
      budget.displayName = Self.text(PayshareV1.Budget.Limits.displayNameLength)
      budget.description = Self.text(PayshareV1.Budget.Limits.descriptionLength)
      (budget.currencyCode, budget.eventCount) = ("EUR", .max)
      (budget.revisionInForce, budget.newestRevision) = (.max, .max)
      budget.periods = .with {
        ($0.startDate, $0.endDate, $0.length, $0.yearStartMonth) = ("9999-12-31", "9999-12-31", .custom, 12)
        $0.firstDates = Array(repeating: "9999-12-31", count: BudgetPeriods.maximumCount)
      }
      (budget.createTime, budget.updateTime) = (Self.time, Self.time)
    }
    let revision = PayshareV1.BudgetRevision.with { revision in
      (revision.budgetID, revision.creatorUserID, revision.approverUserID) = (Self.id, Self.id, Self.id)
      (revision.number, revision.baseNumber, revision.state) = (.max, .max, .superseded)
      (revision.lineCount, revision.etag) = (.max, Self.etag)
      revision.amountsMinor = Array(repeating: .max, count: BudgetPeriods.maximumCount)
      (revision.createTime, revision.updateTime, revision.approveTime) = (Self.time, Self.time, Self.time)
    }
    // The etags, of ASCII, days and codes of currencies, and an enum may be overestimated.
    let slack = 4 * 20 + 200
    for (size, greatest) in [
      (budget.encoded().count, PayshareV1.Budget.EncodedSize.message),
      (revision.encoded().count, BudgetStatements.maximumRevisionBytes),
    ] { #expect(size <= greatest && size >= greatest - slack, "\(size) of \(greatest)") }
  }

  @Test func nothingAboutSpendingIsLargerThanItsRulesAllow() {
    let rate = PayshareV1.ExchangeRate.with {
      ($0.numerator, $0.denominator) = (1_000_000_000_000_000, 1_000_000_000_000_000)
      ($0.source, $0.date) = (Self.text(100), "9999-12-31")
    }
    let entry = PayshareV1.BudgetEntry.with { entry in
      (entry.id, entry.budgetID, entry.creatorUserID, entry.etag) = (Self.id, Self.id, Self.id, Self.etag)
      (entry.kind, entry.entryDate, entry.categoryID) = (.planned, "9999-12-31", Self.id)
      (entry.amountMinor, entry.currencyCode) = (-1_000_000_000_000_000, "EUR")
      (entry.note, entry.overrideReason) = (Self.text(500), Self.text(500))
      (entry.createTime, entry.updateTime) = (Self.time, Self.time)
    }
    let link = PayshareV1.BudgetLink.with { link in
      (link.budgetID, link.eventID, link.linkerUserID) = (Self.id, Self.id, Self.id)
      (link.exchangeRate, link.createTime, link.canStop) = (rate, Self.time, true)
    }
    let actual = PayshareV1.BudgetActual.with { actual in
      (actual.source, actual.eventID, actual.categoryID) = (.expenseID(Self.id), Self.id, Self.id)
      (actual.spendDate, actual.amountMinor, actual.exchangeRate) = ("9999-12-31", -1, rate)
    }
    for (size, greatest) in [
      (entry.encoded().count, PayshareV1.BudgetEntry.EncodedSize.message),
      (link.encoded().count, PayshareV1.BudgetLink.EncodedSize.message),
      (actual.encoded().count, PayshareV1.BudgetActual.EncodedSize.message),
    ] { #expect(size <= greatest, "\(size) of \(greatest)") }
  }

  @Test func noGoalOrEntryIsLargerThanItsRulesAllow() {
    let most = PayshareV1.Money.with {
      ($0.amountMinor, $0.currencyCode) = (PayshareV1.Money.Limits.amountMinor.lowerBound, "EUR")
    }
    let goal = PayshareV1.Goal.with { goal in
      (goal.id, goal.ownerUserID, goal.etag) = (Self.id, Self.id, Self.etag)
      goal.displayName = Self.text(PayshareV1.Goal.Limits.displayNameLength)
      goal.description = Self.text(PayshareV1.Goal.Limits.descriptionLength)
      (goal.target, goal.saved, goal.state, goal.progressPermille) = (most, most, .archived, -1)
      (goal.startDate, goal.dueDate) = ("9999-12-31", "9999-12-31")
      (goal.createTime, goal.updateTime) = (Self.time, Self.time)
    }
    let entry = PayshareV1.GoalEntry.with { entry in
      (entry.id, entry.goalID, entry.creatorUserID, entry.etag) = (Self.id, Self.id, Self.id, Self.etag)
      (entry.entryDate, entry.amountMinor) = (
        "9999-12-31", PayshareV1.GoalEntry.Limits.amountMinor.lowerBound
      )
      entry.note = Self.text(PayshareV1.GoalEntry.Limits.noteLength)
      entry.currencyCode = "INR"
      (entry.createTime, entry.updateTime) = (Self.time, Self.time)
    }
    // The etags, of ASCII, days and codes of currencies, and an enum may be overestimated.
    let slack = 4 * 20 + 100
    for (size, greatest) in [
      (goal.encoded().count, PayshareV1.Goal.EncodedSize.message),
      (entry.encoded().count, PayshareV1.GoalEntry.EncodedSize.message),
    ] { #expect(size <= greatest && size >= greatest - slack, "\(size) of \(greatest)") }
  }

  @Test func noRouteIsLargerThanItsRulesAllow() {
    let route = PayshareV1.ApprovalRoute.with { route in
      (route.id, route.etag, route.subject, route.isMandatory) = (Self.id, Self.etag, .budgetRevision, true)
      route.displayName = Self.text(PayshareV1.ApprovalRoute.Limits.displayNameLength)
      route.description = Self.text(PayshareV1.ApprovalRoute.Limits.descriptionLength)
      (route.createTime, route.updateTime) = (Self.time, Self.time)
    }
    let size = route.encoded().count
    // Only the etag, of ASCII, and an enum, taken for a number of any size, may be overestimated.
    let greatest = PayshareV1.ApprovalRoute.EncodedSize.message
    #expect(size <= greatest && size >= greatest - 4 * 20 - 20, "\(size) of \(greatest)")
  }

  @Test func noCommentIsLargerThanItsRulesAllow() {
    let comment = PayshareV1.Comment.with { comment in
      (comment.id, comment.etag, comment.authorUserID) = (Self.id, Self.etag, Self.id)
      comment.resource = .expenseID(Self.id)
      comment.text = Self.text(PayshareV1.Comment.Limits.textLength)
      comment.mentionedUserIDs = Array(repeating: Self.id, count: 20)
      (comment.createTime, comment.editTime, comment.deleteTime) = (Self.time, Self.time, Self.time)
    }
    let size = comment.encoded().count
    // Only the etag, of ASCII, may be overestimated, and that it is about one thing only.
    let greatest = CommentStatements.maximumBytes
    #expect(size <= greatest && size >= greatest - 4 * 20 - 3 * 40, "\(size) of \(greatest)")
  }

  @Test func noJobIsLargerThanItsRulesAllow() {
    let job = PayshareV1.Job.with { job in
      job.id = Self.id
      job.organisationID = Self.id
      job.kind = Self.text(JobLimits.maximumNameLength)
      job.state = .dead
      job.priority = .low
      job.attemptCount = -1
      job.maxAttempts = -1
      job.createTime = Self.time
      job.runTime = Self.time
      job.leaseExpireTime = Self.time
      job.uniqueKey = Self.text(JobLimits.maximumUniqueKeyLength)
      job.lastError = Self.text(JobLimits.maximumErrorLength)
    }
    let size = job.encoded().count
    // Only the two enums, taken for numbers of any size, may be overestimated.
    let greatest = PayshareV1.Job.EncodedSize.message
    #expect(size <= greatest && size >= greatest - 20, "\(size) of \(greatest)")
  }
}

import MessageParts
import PayshareClient

/// What must hold of every answer. Each check returns what is wrong, or nil.
enum AnswerChecks {
  /// Net balances sum to zero, and each is paid less owed.
  static func fault(of balances: PayshareV1.Balances) -> String? {
    var sum: Int64 = 0
    for balance in balances.balances {
      if balance.netMinor != balance.paidMinor - balance.owedMinor {
        return "event \(balances.eventID): the net of \(balance.userID) is not paid less owed"
      }
      sum += balance.netMinor
    }
    return sum == 0 ? nil : "event \(balances.eventID): the balances sum to \(sum)"
  }

  /// Payers and shares both add up to the total.
  static func fault(ofExpense bytes: UnsafeRawBufferPointer) -> String? {
    do throws(DecodingError) {
      let sums = try ExpenseSums(decoding: bytes)
      if sums.addUp { return nil }
      return
        "expense \(sums.id): total \(sums.totalMinor), paid \(sums.paidMinor), shared \(sums.sharedMinor)"
    } catch {
      return "an expense cannot be read: \(error)"
    }
  }

  /// An expense is divided as requested: among these people, each within a minor unit of their exact share.
  static func fault(of expense: PayshareV1.Expense, askedFor wanted: PayshareV1.Expense) -> String? {
    let total = wanted.total?.amountMinor ?? 0
    let weights = wanted.weights
    let sum = weights.values.reduce(0) { $0 + Int128($1) }
    guard expense.total?.amountMinor == total, expense.split == wanted.split,
      expense.shares.count == weights.count,
      expense.shares.reduce(0, { $0 + Int128($1.amountMinor) }) == Int128(total)
    else { return "expense \(expense.id) was acknowledged with other amounts than requested" }
    for share in expense.shares {
      let exact = Int128(total) * Int128(weights[share.userID] ?? 0)
      if (Int128(share.amountMinor) * sum - exact).magnitude >= sum.magnitude {
        return
          "expense \(expense.id): \(share.userID) has \(share.amountMinor) of \(total), which is not their share"
      }
    }
    return nil
  }

  /// None of the callers holds a grant, so who takes part in an event may see it, and no other.
  static func fault(
    of answer: PayshareV1.CheckAccessResponse, about user: Int, _ event: Int, participants: [Int]
  ) -> String? {
    let expected = participants.contains(user)
    if answer.allowed == expected { return nil }
    return
      "\(Population.email(user)) \(expected ? "may not" : "may") see event \(Population.id(.event, event))"
  }

  /// Own grants are the caller's.
  static func fault(of grants: [PayshareV1.Grant], heldBy userID: String) -> String? {
    let other = grants.first { $0.principal?.principal != .userID(userID) }
    return other.map { "grant \($0.id) was shown to \(userID), who does not hold it" }
  }

  /// Who was added to a group is in it, and who was removed is not.
  static func fault(of group: PayshareV1.Group, has userID: String, expected: Bool) -> String? {
    if group.members.contains(where: { $0.userID == userID }) == expected { return nil }
    return
      "group \(group.id) \(expected ? "lacks" : "has") \(userID), who was \(expected ? "added to" : "removed from") it"
  }

  /// Who was removed from a group may not see it.
  /// - Parameter status: what refused the call that asked for the group; nil if it was shown.
  static func fault(ofGroup groupID: String, shownTo userID: String, _ status: Status?) -> String? {
    status == nil ? "group \(groupID) was shown to \(userID), who was removed from it" : nil
  }

  /// The plan's payments bring all balances of the same version to zero.
  static func fault(of settlement: PayshareV1.Settlement, for balances: PayshareV1.Balances) -> String? {
    var nets: [String: Int64] = [:]
    for balance in balances.balances { nets[balance.userID] = balance.netMinor }
    for transfer in settlement.transfers {
      nets[transfer.payerUserID, default: 0] += transfer.amountMinor
      nets[transfer.payeeUserID, default: 0] -= transfer.amountMinor
    }
    guard let (user, rest) = nets.first(where: { $0.value != 0 }) else { return nil }
    return "event \(settlement.eventID): the plan leaves \(user) with \(rest)"
  }
}

import GoogleAPI
import PayshareAPI
import Postgres
import PostgresTestSupport
import Protobuf
import RPC
import Testing

/// Access to single fields: nobody sets one that is the program's to set, and each is shown only to those who may see it.
@Suite("Access to fields", .timeLimit(.minutes(10))) struct FieldAccessTests {
  @Test func whoRegistersOrIsChangedGetsNoRoleAndNoStateByTheRequest() async throws {
    try await Payshare.with { payshare in
      let made = try await payshare.users.registerUser(
        .with {
          $0.user = .with {
            ($0.email, $0.displayName) = ("mallory@example.com", "Mallory")
            ($0.roles, $0.emailVerified, $0.id) = (["admin"], true, "\(Payshare.organisation)")
          }
          $0.password = "correct horse Mallory"
        })
      #expect(made.roles == [] && !made.emailVerified && made.id != "\(Payshare.organisation)")
      let mallory = try await payshare.logIn("mallory@example.com", "correct horse Mallory")
      let everything = try await mallory.accounts.updateUser(
        .with {
          var wanted = made
          (wanted.roles, wanted.emailVerified, wanted.state) = (["admin"], true, .deleted)
          wanted.email = "other@example.com"
          $0.user = wanted
          $0.updateMask = .with { $0.paths = ["*"] }
          $0.etag = made.etag
        })
      #expect(everything.roles == [] && !everything.emailVerified && everything.state == .active)
      #expect(everything.email == "mallory@example.com", "an address changes only by its own method")
      for path in ["roles", "state", "email_verified", "email", "id"] {
        let refused = await status {
          _ = try await mallory.accounts.updateUser(
            .with {
              $0.user = .with { $0.roles = ["admin"] }
              $0.updateMask = .with { $0.paths = [path] }
              $0.etag = everything.etag
            })
        }
        #expect(refused?.code == .invalidArgument, "\(path)")
      }
      #expect(try await payshare.rowCount("role_grant") == 0)
    }
  }

  @Test func whoMadeSomethingIsNotForTheRequestToSay() async throws {
    try await Payshare.with { payshare in
      let root = try await payshare.administrator()
      let (asha, ben) = (try await payshare.person("Asha"), try await payshare.person("Ben"))
      let trip = try await asha.events.createEvent(
        .with {
          $0.event = .with {
            ($0.displayName, $0.baseCurrencyCode, $0.creatorUserID) = ("Trip", "INR", ben.id)
          }
          $0.members = .inlineGroup(.with { $0.userIDs = [asha.id, ben.id] })
        })
      #expect(trip.creatorUserID == asha.id)
      let tea = try await asha.expenses.createExpense(
        .with {
          var expense = PayshareV1.Expense.exact(100, "Tea", paidBy: asha, [(ben, 100)])
          (expense.creatorUserID, expense.eventID) = (ben.id, "\(Payshare.organisation)")
          expense.baseTotal = .with { ($0.amountMinor, $0.currencyCode) = (1, "INR") }
          ($0.eventID, $0.expense) = (trip.id, expense)
        })
      #expect(tea.creatorUserID == asha.id && tea.eventID == trip.id && tea.baseTotal?.amountMinor == 100)
      let grant = try await root.grant("auditor", to: ben, on: try await root.organisation()) {
        ($0.granterUserID, $0.id) = (ben.id, ben.id)
      }.grant
      #expect(grant?.granterUserID == root.id && grant?.id != ben.id)
      for path in ["principal", "role", "resource", "granter_user_id"] {
        let refused = await status {
          _ = try await root.access.updateGrant(
            .with {
              ($0.grantID, $0.etag) = (grant?.id ?? "", grant?.etag ?? "")
              $0.updateMask = .with { $0.paths = [path] }
            })
        }
        #expect(refused?.code == .invalidArgument, "\(path)")
      }
    }
  }

  /// What somebody sees of others has no field for an address; only their own account and administrators' lists do.
  @Test func peopleSeeOnlyTheNamesOfOthers() throws {
    let schemas = PayshareAPIFileDescriptors.schemas
    for name in ["UserSummary", "GroupMember", "Participant", "Balance"] {
      let message = try #require(schemas.message("payshare.v1.\(name)"), "\(name)")
      let personal = message.fields.map(\.name).filter { $0.contains("email") || $0.contains("phone") }
      #expect(personal == [], "\(name)")
    }
  }
}

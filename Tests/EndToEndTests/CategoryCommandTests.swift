import RPCTestSupport
import Testing

/// Categories at the command line, through the real server.
@Suite("Categories at the command line", .timeLimit(.minutes(10)))
struct CategoryCommandTests {
  @Test func anAccountantKeepsTheTreeAndEverybodySeesIt() async throws {
    let site = try await AdministeredServer()
    let asha = try await site.join("asha")
    _ = try await site.join("ben")
    let tree = try await site.run("ben", "category", "list")
    #expect(tree.contains("Food and drink") && tree.contains("  Groceries"), "\(tree)")
    let refused = try await site.refused("ben", "category", "add", "Cheese")
    #expect(refused.code == 7 && refused.output.contains("category.create"), "\(refused.output)")
    try await site.run("root", "grant", "give", "accountant", "--user", asha)

    let cheese = try await site.object("asha", "category", "add", "Cheese", "--under", "groceries").text("id")
    let again = try await site.refused("asha", "category", "add", "cheese", "--under", "groceries")
    #expect(again.code == 9 && again.output.contains("CATEGORY_NAME_TAKEN"), "\(again.output)")
    try await site.run("asha", "category", "rename", "Cheese", "Dairy")
    try await site.run("asha", "category", "move", cheese, "--under", "Food and drink")
    #expect(try await site.run("ben", "category", "list").contains("\n  Dairy "))
    try await site.run("asha", "category", "move", cheese, "--top")
    #expect(try await site.run("ben", "category", "list").contains("\nDairy "))
    let circle = try await site.refused("asha", "category", "move", "food", "--under", "Groceries")
    #expect(circle.code == 9 && circle.output.contains("CATEGORY_CYCLE"), "\(circle.output)")

    try await site.run("asha", "category", "merge", "Dairy", "--into", "Food and drink/Groceries")
    try await site.run("asha", "category", "archive", "pets")
    let shown = try await site.run("ben", "category", "list")
    #expect(!shown.contains("Dairy") && !shown.contains("Pets"))
    let all = try await site.run("ben", "category", "list", "--archived")
    #expect(all.contains("merged into Food and drink/Groceries") && all.contains("archived"), "\(all)")
    try await site.run("asha", "category", "unarchive", "Pets")
    #expect(try await site.run("ben", "category", "list").contains("Pets"))

    let other = try await site.object("asha", "category", "add", "Groceries").text("id")
    let several = try await site.refused("asha", "category", "archive", "Groceries")
    #expect(several.code == 64 && several.output.contains("Food and drink/Groceries"), "\(several.output)")
    try await site.run("asha", "category", "archive", other)
    try await site.run("ben", "event", "create", "Trip", "--currency", "INR")
    let bread = try await site.run(
      "ben", "expense", "add", "Trip", "Bread", "20.00", "--category", "groceries")
    #expect(bread.contains("Category: Food and drink/Groceries"), "\(bread)")
    try await site.run("ben", "expense", "add", "Trip", "Bus", "3.00")
    let food = try await site.run("ben", "expense", "list", "Trip", "--category", "food")
    #expect(food.contains("Bread") && !food.contains("Bus"), "\(food)")
    let unknown = try await site.refused("asha", "category", "archive", "Yachts")
    #expect(unknown.code == 64 && unknown.output.contains("payshare category list"), "\(unknown.output)")
    #expect(try await site.server.stop().code == 0)
  }
}

import ArgumentParser
import PayshareClient
import Testing

@testable import CSV
@testable import payshare

/// Which columns of a table have the fields of people.
@Suite("Columns of tables") struct ColumnMapTests {
  private static func message(_ titles: [String], _ stated: String...) -> String? {
    do throws(CommandError) { _ = try ColumnMap(titles: titles, stated: stated) } catch {
      return error.lines.joined()
    }
    return nil
  }

  @Test func usualTitlesAreRecognisedHoweverTheyAreWritten() throws {
    let map = try ColumnMap(
      titles: ["Nr.", "E-Mail-Adresse", "Name", "Telefon", "Sprache", "Time zone", "Notes"], stated: [])
    #expect(
      map.columns == [.email: [1], .displayName: [2], .phone: [3], .languageCode: [4], .timeZone: [5]])
    #expect(map.unused == ["Nr.", "Notes"])
    for title in ["email", "E-Mail", "EMAIL ADDRESS", "e_mail", " Mail "] {
      #expect(try ColumnMap(titles: [title], stated: []).columns == [.email: [0]])
    }
  }

  @Test func aStatedColumnPrecedesTheUsualOnes() throws {
    let titles = ["Email", "Private=1", "First", "Last", "Name"]
    let map = try ColumnMap(titles: titles, stated: ["email=Private=1", "name=First+Last"])
    #expect(map.columns == [.email: [1], .displayName: [2, 3]])
    #expect(map.unused == ["Email", "Name"])
    let row = map.row(.init(number: 7, fields: ["x", " Ben@Example.com ", "Ben", " ", "-"]))
    #expect(row == .with { ($0.row, $0.email, $0.displayName) = (7, "Ben@Example.com", "Ben") })
  }

  @Test func whatIsNotUnderstoodIsSaid() {
    #expect(Self.message(["Name"])?.contains("--map email=TITLE; there are “Name”") == true)
    #expect(Self.message(["email", "E-Mail"])?.contains("“email” or “E-Mail”") == true)
    #expect(Self.message(["email"], "email")?.contains("FIELD=TITLE") == true)
    #expect(Self.message(["email"], "age=email")?.contains("none of the fields") == true)
    #expect(Self.message(["email"], "name=Nom")?.contains("no column has the title Nom") == true)
    #expect(Self.message(["email"], "email=email", "email=email")?.contains("twice") == true)
    #expect(Self.message(["email"], "name=")?.contains("needs the title") == true)
  }

  @Test func cellsLoseWhatPeopleAndSpreadsheetsPutAroundThem() throws {
    let map = try ColumnMap(titles: ["email", "phone"], stated: [])
    for phone in ["+43 660 123-45.67", "'+436601234567", "+43 (660) 123/4567"] {
      #expect(map.row(.init(number: 2, fields: ["a@b.c", phone])).phone == "+436601234567")
    }
    #expect(map.row(.init(number: 2, fields: ["a@b.c"])).phone == "")
  }

  @Test func aRowBeyondTheTitlesFitsOnlyIfItsSurplusIsEmpty() throws {
    let map = try ColumnMap(titles: ["email", "name"], stated: [])
    for fields in [["a@b.c"], ["a@b.c", "Ben"], ["a@b.c", "Ben", "", ""], ["", "", ""]] {
      #expect(map.misfit(.init(number: 2, fields: fields)) == nil)
    }
    #expect(
      map.misfit(.init(number: 2, fields: ["a@b.c", "Miller", "Ben"]))?.hasPrefix(
        "there are 3 columns and 2 titles")
        == true)
  }

  @Test func theCommandThatGoesOnHasAllThatTheImportNeeds() throws {
    let parsed = try UserCommand.Import.parseAsRoot([
      "my people.csv", "--map", "email=E Mail", "--no-mails", "--delimiter", "tab", "--refused", "bad.csv",
    ])
    let command = try #require(parsed as? UserCommand.Import)
    let plan = UserImportRun.Plan(
      requestID: "01a2", settings: .init(), firstRow: 1,
      columns: try ColumnMap(titles: ["email"], stated: []), keepsRows: false)
    #expect(
      command.resumption(plan, from: 12) == """
        payshare user import 'my people.csv' --request-id 01a2 --from-row 12 --map 'email=E Mail' \
        --delimiter tab --refused bad.csv --no-mails
        """)
  }

  @Test func theProgressIsABar() {
    #expect(ProgressLine.text(rows: 12, share: 0.5) == "[###############---------------] 50 %, 12 rows")
    #expect(ProgressLine.text(rows: 12, share: 1.5).contains("] 100 %"))
  }
}

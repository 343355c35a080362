import Testing

@testable import payshare

@Suite("Tables")
struct TableTests {
  @Test func columnsAreAlignedAndLinesEndWithoutSpaces() {
    var table = Table([("NAME", .left), ("PAID", .right), ("NOTE", .left)])
    table.add(["Asha", "2,400.00", ""])
    table.add(["Bo", "1.00", "late"])
    #expect(
      table.text == """
        NAME      PAID  NOTE
        Asha  2,400.00
        Bo        1.00  late
        """)
  }

  @Test func wideCharactersTakeTwoColumnsAndCombiningMarksNone() {
    #expect(TextWidth.columns("東京") == 4)
    #expect(TextWidth.columns("e\u{301}") == 1)
    #expect(TextWidth.columns("आशा") == 2)
    var table = Table([("N", .left), ("X", .left)])
    table.add(["東京", "1"])
    table.add(["abcd", "2"])
    #expect(table.text.split(separator: "\n").dropFirst().map { TextWidth.columns(String($0)) } == [7, 7])
  }

  @Test func anotherUsersTextCannotControlTheTerminal() {
    var table = Table([("N", .left)])
    table.add(["a\u{1b}[2Jb\n\u{202e}c"])
    #expect(table.text == "N\na[2Jbc")
  }
}

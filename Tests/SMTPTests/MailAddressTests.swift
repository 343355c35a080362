import Testing

@testable import SMTP

@Suite("Mail addresses") struct MailAddressTests {
  @Test(arguments: [
    "asha@example.com", "o'neil+tag@mail.example.com", "a.b.c@x-y.example", "a@localhost", "あ@例え.テスト",
  ])
  func anAddressIsADotAtomAndADomain(_ text: String) throws {
    let address = try #require(MailAddress(text))
    #expect(address.text == text)
    #expect(text.hasSuffix("@" + address.domain))
  }

  @Test(arguments: [
    "", "asha", "@example.com", "asha@", "a@b@c", "a b@example.com", "a@exa mple.com", "a..b@example.com",
    ".a@example.com", "a.@example.com", "a@.com", "a<b>@example.com", "a\r\n@example.com", "a@example.com>",
    "a@example.com\r\nRCPT TO:<x@y.z>", "\"a b\"@example.com", "a,b@example.com", "a@exam_ple.com",
    "\(String(repeating: "a", count: 65))@example.com",
    "a@\(String(repeating: "a", count: 250)).com",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test(
    arguments: [
      ("asha@example.com", ""), ("Asha <asha@example.com>", "Asha"),
      ("\"Asha, B.\" <asha@example.com>", "Asha, B."),
      ("<asha@example.com>", ""),
    ])
  func aMailboxHasANameOrNone(_ text: String, _ name: String) throws {
    #expect(Mailbox(text) == Mailbox(name, try #require(MailAddress("asha@example.com"))))
  }

  @Test(arguments: ["As\tha", "Asha\r\nBcc: x@y.z", String(repeating: "a", count: 1_025)])
  func aMailboxWhoseNameNoHeaderCanHaveIsNone(_ name: String) {
    #expect(Mailbox("\(name) <asha@example.com>") == nil)
  }

  @Test(arguments: ["Asha", "Asha <asha>", "Asha <asha@example.com", "Asha asha@example.com"])
  func aMailboxWithoutAnAddressIsNone(_ text: String) {
    #expect(Mailbox(text) == nil)
  }
}

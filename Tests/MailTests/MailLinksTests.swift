import Testing

@testable import Mail

/// What mails tell people to do with a token.
@Suite("Links in mails") struct MailLinksTests {
  @Test(arguments: [
    (nil, "payshare invitation accept abc"),
    ("https://pay.example/", "https://pay.example/invitation?token=abc"),
    ("https://pay.example/app", "https://pay.example/app/invitation?token=abc"),
  ])
  func theyAreOfThePortalOrACommand(portal: String?, action: String) {
    #expect(
      MailLinks(portal: portal).action(
        page: "invitation", command: "payshare invitation accept", token: "abc")
        == action)
  }
}

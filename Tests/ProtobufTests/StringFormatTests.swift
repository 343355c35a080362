import Protobuf
import Testing

@Suite struct StringFormatTests {
  @Test(arguments: ["018f6f3e-7b1c-7def-8a3b-0123456789ab", "018F6F3E-7B1C-7DEF-8A3B-0123456789AB"])
  func uuidsAreAccepted(text: String) { #expect(StringFormat.uuid.matches(text)) }

  @Test(
    arguments: [
      "", "018f6f3e7b1c7def8a3b0123456789ab", "018f6f3e-7b1c-7def-8a3b-0123456789a",
      "{018f6f3e-7b1c-7def-8a3b-01234567}",
      "018f6f3e-7b1c-7def-8a3b-0123456789ag", "018f6f3e-7b1c-7def-8a3b_0123456789ab",
    ])
  func otherStringsAreNoUUIDs(text: String) { #expect(!StringFormat.uuid.matches(text)) }

  @Test(arguments: ["a@b.de", "first.last+tag@mail.example.co.uk", "ü@bücher.example", "a@1-2.de"])
  func emailAddressesAreAccepted(text: String) { #expect(StringFormat.email.matches(text)) }

  @Test(
    arguments: [
      "", "a", "@b.de", "a@", "a@b", "a@b@c.de", "a b@c.de", "a@b..de", "a@.de", "a@b.de.", "a@-b.de",
      "a@b-.de", "a@b_c.de",
      "a\n@b.de", String(repeating: "a", count: 65) + "@b.de",
      "a@" + String(repeating: "b.", count: 126) + "de",
    ])
  func otherStringsAreNoEmailAddresses(text: String) { #expect(!StringFormat.email.matches(text)) }

  @Test func currencyCodesAreThreeCapitals() {
    #expect(StringFormat.currencyCode.matches("EUR"))
    for text in ["", "EU", "EURO", "eur", "E1R", "ÄÖÜ"] { #expect(!StringFormat.currencyCode.matches(text)) }
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"])
  func datesThatExistAreAccepted(text: String) { #expect(StringFormat.date.matches(text)) }

  @Test(
    arguments: [
      "", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32",
      "0000-01-01",
      "2024-1-1", "20240101", "2024-01-01T", "2024/01/01", "-024-01-01", "２０２４-01-01",
    ])
  func datesThatDoNotExistAreRefused(text: String) { #expect(!StringFormat.date.matches(text)) }
}

/// The orders that a list offers. The raw values are what callers write as `order_by` (AIP-132).
public protocol ListOrder: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The order if the request gives none.
  static var standard: Self { get }
  /// The index that a page is read by: it finds the few rows of a page however many rows there are.
  var index: String { get }
}

extension ListOrder {
  /// The order that a request asks for.
  init(orderBy text: String) throws(ListFault) {
    let words = Self.words(of: text)
    if words.isEmpty {
      self = .standard
      return
    }
    var understood = 0
    for order in Self.allCases {
      let wanted = Self.words(of: order.rawValue).map(\.word)
      if wanted == words.map(\.word) {
        self = order
        return
      }
      understood = max(understood, zip(wanted, words).prefix { $0 == $1.word }.count)
    }
    let place = understood < words.count ? words[understood].place : text.unicodeScalars.count + 1
    let orders = Self.allCases.map(\.rawValue).joined(separator: " or ")
    throw ListFault(at: place, "this list is ordered by \(orders)")
  }

  /// The words between spaces, and where each begins; a comma is a word of its own.
  private static func words(of text: String) -> [(word: String, place: Int)] {
    var words: [(word: String, place: Int)] = []
    var isInWord = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isComma = scalar == ","
      if isInWord, !isComma, scalar != " " {
        words[words.count - 1].word.unicodeScalars.append(scalar)
      } else if scalar != " " {
        words.append((String(scalar), index + 1))
        isInWord = !isComma
      } else {
        isInWord = false
      }
    }
    return words
  }
}

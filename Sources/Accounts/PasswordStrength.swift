import CZxcvbn

/// How many guesses a password withstands, as zxcvbn estimates it: it looks for words, names, dates, keyboard patterns,
/// repetitions and what the person told about themselves.
///
/// An estimate takes up to 6 ms: never make one on an event loop.
struct PasswordStrength: Sendable {
  /// The fewest guesses that a new password withstands, as a power of ten. So many take hours even for somebody who has
  /// stolen the hashes and may use a hundred cores; online, the budgets of guesses end it long before.
  static let minimumGuessesLog10 = 8.0
  /// How many characters are judged, as Unicode scalars: a longer password must be good enough up to there. The time of
  /// an estimate grows with the fourth power of the length: `1212…` takes 6 ms with 32 characters, and with 100 more
  /// than a second.
  static let maximumLength = 32
  /// What others guess first of any password here.
  static let contextWords = ["payshare"]
  /// The most words about the person that are looked for.
  static let maximumPersonalWords = 16
  /// The shortest of these words, as Unicode scalars: shorter ones occur in any password by chance.
  static let minimumPersonalWordLength = 3

  private static let bitsPerDigit = 3.321_928_094_887_362

  /// The guesses as a power of ten.
  let guessesLog10: Double

  /// Whether the password may be chosen.
  var isEnough: Bool { guessesLog10 >= Self.minimumGuessesLog10 }

  /// Estimates a password of a person whose `personal` texts, such as their name, are guessed first.
  init(of password: String, personal: [String]) {
    let words = (Self.contextWords + Self.words(of: personal)).map(Self.bytes)
    guessesLog10 =
      Self.bits(of: Self.bytes(of: String(password.unicodeScalars.prefix(Self.maximumLength))), words)
      / Self.bitsPerDigit
  }

  /// The texts, and the words in them, without repetition.
  private static func words(of texts: [String]) -> [String] {
    let parts = texts.flatMap { text in
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    var words: [String] = []
    for word in texts + parts
    where word.unicodeScalars.count >= minimumPersonalWordLength && !words.contains(word) {
      words.append(word)
    }
    return Array(words.prefix(maximumPersonalWords))
  }

  /// The text as zxcvbn reads it: each byte is a character, and 0 its end. A character outside of ASCII becomes one byte
  /// above it, so that it counts once, and not once for each byte of its UTF-8.
  private static func bytes(of text: String) -> [CChar] {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && scalar.value != 0
      return CChar(truncatingIfNeeded: isPlain ? scalar.value : 0x80 | lowercase(scalar) % 0x80)
    } + [0]
  }

  /// zxcvbn ignores the case of ASCII letters only.
  private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }

  /// The C border: the entropy of a password in bits. All texts end with 0.
  private static func bits(of password: [CChar], _ words: [[CChar]]) -> Double {
    let all = words.flatMap { $0 }
    return all.withUnsafeBufferPointer { all in
      var pointers: [UnsafePointer<CChar>?] = []
      var start = all.baseAddress
      for word in words {
        pointers.append(start)
        start = start?.advanced(by: word.count)
      }
      pointers.append(nil)
      return ZxcvbnMatch(password, &pointers, nil)
    }
  }
}

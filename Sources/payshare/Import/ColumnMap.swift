import CSV
import PayshareClient

/// Which columns of a table have the fields of people.
struct ColumnMap: Sendable, Equatable {
  /// A field of a person.
  enum Field: String, CaseIterable, Sendable {
    case email
    case displayName = "display_name"
    case phone
    case languageCode = "language_code"
    case timeZone = "time_zone"

    /// What columns with the field are usually called, in small letters and without anything but letters.
    fileprivate var usualNames: Set<String> {
      switch self {
      case .email:
        [
          "email", "mail", "emailaddress", "mailaddress", "emailadresse", "mailadresse", "adresseemail",
          "courriel", "correo", "correoelectrónico", "correoelectronico", "indirizzoemail",
        ]
      case .displayName:
        [
          "displayname", "name", "fullname", "anzeigename", "vollername", "vollständigername", "nom",
          "nomcomplet", "nombre", "nombrecompleto", "nome",
        ]
      case .phone:
        [
          "phone", "phonenumber", "telephone", "telephonenumber", "tel", "mobile", "mobilephone",
          "mobilenumber", "telefon", "telefonnummer", "handy", "handynummer", "téléphone", "teléfono",
          "telefono",
        ]
      case .languageCode:
        ["language", "languagecode", "lang", "locale", "sprache", "langue", "idioma", "lingua"]
      case .timeZone: ["timezone", "tz", "zeitzone", "fuseauhoraire", "zonahoraria"]
      }
    }
  }

  /// The columns of each field, from 0 on; several are joined by spaces.
  let columns: [Field: [Int]]
  /// The titles of columns that are not used.
  let unused: [String]
  /// How many columns have titles.
  private let count: Int

  /// Finds the columns by their titles.
  /// - Parameter stated: `FIELD=TITLE`, or `FIELD=TITLE+TITLE` for one that is made of several columns.
  init(titles: [String], stated: [String]) throws(CommandError) {
    var columns: [Field: [Int]] = [:]
    for text in stated {
      let (field, found) = try Self.columns(stated: text, titles)
      if columns.updateValue(found, forKey: field) != nil {
        throw .usage("--map names \(field.rawValue) twice")
      }
    }
    let taken = Set(columns.values.joined())
    for field in Field.allCases where columns[field] == nil {
      let found = titles.indices.filter {
        !taken.contains($0) && field.usualNames.contains(Self.letters(of: titles[$0]))
      }
      if found.count > 1 {
        let names = found.map { "“\(TextWidth.printable(titles[$0]))”" }.joined(separator: " or ")
        throw .usage("\(field.rawValue) may be \(names): say which with --map \(field.rawValue)=TITLE")
      }
      if !found.isEmpty { columns[field] = found }
    }
    guard columns[.email] != nil else {
      let names = titles.map { "“\(TextWidth.printable($0))”" }.joined(separator: ", ")
      throw .usage(
        "no column is known to have addresses: say which with --map email=TITLE; there are \(names)")
    }
    self.columns = columns
    count = titles.count
    let used = Set(columns.values.joined())
    unused = titles.indices.filter { !used.contains($0) && !titles[$0].isEmpty }.map { titles[$0] }
  }

  private static func columns(
    stated text: String, _ titles: [String]
  ) throws(CommandError) -> (Field, [Int]) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .usage("--map takes FIELD=TITLE, not \(text)") }
    guard let field = Field(rawValue: parts[0] == "name" ? "display_name" : String(parts[0])) else {
      let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("--map: \(parts[0]) is none of the fields \(known)")
    }
    let title = String(parts[1])
    if let index = titles.firstIndex(of: title) { return (field, [index]) }
    var found: [Int] = []
    for part in title.split(separator: "+") {
      guard let index = titles.firstIndex(of: String(part)) else {
        throw .usage("--map: no column has the title \(part)")
      }
      found.append(index)
    }
    if found.isEmpty { throw .usage("--map \(field.rawValue) needs the title of a column") }
    return (field, found)
  }

  private static func letters(of title: String) -> String { title.lowercased().filter(\.isLetter) }

  /// The person in a record.
  func row(_ record: CSVReader.Record) -> PayshareV1.UserRow {
    .with {
      $0.row = Int32(clamping: record.number)
      $0.email = text(.email, record)
      $0.displayName = text(.displayName, record)
      $0.phone = Self.withoutSeparators(text(.phone, record))
      $0.languageCode = text(.languageCode, record)
      $0.timeZone = text(.timeZone, record)
    }
  }

  /// Why a record does not fit under the titles; nil if it does. A separator within a field that is not quoted moves all
  /// fields behind it, so that a person would get what belongs to another column. Empty fields at the end are usual.
  func misfit(_ record: CSVReader.Record) -> String? {
    guard let last = record.fields.lastIndex(where: { !$0.isEmpty }), last >= count else { return nil }
    return
      "there are \(record.fields.count) columns and \(count) titles; a field with a separator in it stands "
      + "between quotation marks"
  }

  private func text(_ field: Field, _ record: CSVReader.Record) -> String {
    (columns[field] ?? []).compactMap { column in
      guard record.fields.indices.contains(column) else { return nil }
      let text = Self.trimmed(CSVWriter.unguarded(record.fields[column]))
      return text.isEmpty ? nil : text
    }.joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// A telephone number without what people put between its digits.
  private static func withoutSeparators(_ phone: String) -> String {
    phone.filter { !" \u{A0}-./()".contains($0) }
  }
}

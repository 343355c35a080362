/// The map in `Sources/README.md`, read as text.
struct ModuleMap {
  /// The modules of each row of the picture: `programs`, `product`, `contract`, `platform`, `C border`.
  private(set) var rows: [String: Set<String>] = [:]
  /// The slices from left to right; those of one step know nothing of each other.
  let sliceOrder: [[String]]
  /// All of the text.
  let text: String

  static let labels = ["programs", "product", "contract", "platform", "C border"]

  init(_ text: String) {
    self.text = text
    var label = ""
    var isInPicture = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        if isInPicture { break }
        isInPicture = true
      } else if isInPicture {
        let stated = Self.labels.first { line.hasPrefix($0) }
        label = stated ?? label
        let modules = line.dropFirst(stated?.count ?? 0).replacing(/\([^)]*\)/, with: "")
          .matches(of: /[A-Za-z][A-Za-z0-9]*(?:-[a-z]+)*/).map { String($0.0) }
        rows[label, default: []].formUnion(modules)
      }
    }
    let order = text.firstMatch(of: /Slices may use slices to their left: ([^;]+);/).map { $0.1 } ?? ""
    sliceOrder = order.split(separator: "←").map { step in
      step.matches(of: /\w+/).map { String($0.0) }
    }
  }

  /// All slices.
  var slices: Set<String> { Set(sliceOrder.joined()) }

  /// The slices that `slice` may use.
  func slices(leftOf slice: String) -> Set<String> {
    Set(sliceOrder.prefix { !$0.contains(slice) }.joined())
  }
}

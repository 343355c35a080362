import Foundation
import FoundationXML

/// An element of a page, with all text inside it.
struct ParsedElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var text = ""

  /// Why a text is no XML.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// All elements of a text that is XML, in the order in which they begin.
  static func all(ofXML text: String) throws -> [ParsedElement] {
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else {
      let error = parser.parserError.map { "\($0)" } ?? "no reason"
      throw Malformed(description: "line \(parser.lineNumber): \(error)")
    }
    return reader.elements
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [ParsedElement] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(ParsedElement(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for index in open { elements[index].text += text }
    }
  }
}

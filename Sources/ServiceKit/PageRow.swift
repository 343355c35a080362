/// A row of a list that is read by pages.
///
/// Its statement reads the rows from `Page.start` on, at most `Page.rowLimit` of them, and none that begins beyond
/// `Page.maximumBytes`: what a page costs the database and the server is bounded, whatever the rows hold.
public struct PageRow<Element: Sendable>: Sendable {
  /// What the list is of.
  public let element: Element
  let position: Page.Position
  let bytesUpToHere: Int64

  /// A row at its place; `bytesUpToHere` is what the page's elements up to it, itself included, take up in a response
  /// at most.
  public init(_ element: Element, at position: Page.Position, bytesUpToHere: Int64) {
    self.element = element
    self.position = position
    self.bytesUpToHere = bytesUpToHere
  }
}

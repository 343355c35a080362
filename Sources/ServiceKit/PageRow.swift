/// A row of a paged list.
///
/// Its statement reads the rows from `Page.start` on, at most `Page.rowLimit` of them, and none that starts beyond
/// `Page.maximumBytes`: the cost of a page is bounded, whatever the rows hold.
public struct PageRow<Element: Sendable>: Sendable {
  /// The element of the list.
  public let element: Element
  let position: Page.Position
  let bytesUpToHere: Int64

  /// A row at its place; `bytesUpToHere` is an upper bound of the page's encoded size up to and including this
  /// element.
  public init(_ element: Element, at position: Page.Position, bytesUpToHere: Int64) {
    self.element = element
    self.position = position
    self.bytesUpToHere = bytesUpToHere
  }
}

/// The terminal as the loop sees it.
@MainActor
public protocol Screen: AnyObject {
  var size: Size { get }
  /// Sleeps until something happens or `milliseconds` have passed (`nil`: for as long as it takes).
  func nextEvent(within milliseconds: Int?) -> Event
  /// An event that is already there, without sleeping: what is typed ahead is handled before a draw.
  func pendingEvent() -> Event?
  /// Shows the canvas: one write to the terminal with what differs from the frame before.
  func present(_ canvas: Canvas)
  /// Gives the terminal back for a while (suspend, editor), does `work`, and takes it again.
  func outside(_ work: () -> Void)
  /// Stops the program as Ctrl+Z does, and comes back with a redraw.
  func suspend()
  /// Puts text on the clipboard of the user's own machine (OSC 52); cleaned and capped.
  func copy(_ text: String)
  /// Calls somebody who does not look; the text is cleaned and capped.
  func alert(_ text: String, by alert: Alert)
  func setTitle(_ title: String)
  /// Takes other colours from the next frame on.
  func use(_ theme: Theme)
  /// Gives the terminal back for good. Doing it twice does no harm.
  func close()
}

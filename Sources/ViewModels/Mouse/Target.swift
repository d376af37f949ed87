import Cells
import Domain

/// What a pointer can point at.
nonisolated public enum Target: Hashable, Sendable {
  /// By its identity: a hint, a tab, a button.
  case action(String)
  /// The head of a lane, by its place on the board.
  case lane(Int)
  /// A card by the line of its lane on the screen.
  case card(lane: Int, line: Int)
  /// A row of the list in front, by its line on the screen or, in what is open over the page, by its
  /// place in the list.
  case row(Int)
  case field(Int)
  /// One of the words of a field.
  case choice(field: Int, Int)
  /// The end of a filter's chip, which takes it away.
  case chip(Int)
  /// One of the records that are offered for the field under the cursor.
  case suggestion(Int)
  /// A day of the calendar, or a half hour of it.
  case time(CalendarModel.Place)
  /// An entry of the calendar, and where it stands.
  case activity(ID<Activity>, CalendarModel.Place)
  /// The end of an entry by the hour, which is dragged to where it is to end.
  case activityEnd(ID<Activity>, CalendarModel.Place)
  /// A person of the team's week.
  case person(Int)
  /// The head of a column, and the edge at its end, which is dragged.
  case head(String)
  case headEdge(String)
  case pane(CardModel.Tab)
  /// The edge between a page and the pane beside it, which is dragged.
  case paneEdge
  /// A deal of the customer's card.
  case deal(Int)
  /// A row of the tab of a customer's card that is a list.
  case listed(CardModel.Tab, Int)
  /// A number or an address, which is copied.
  case copy(String)
  /// Something open over the page, beside what can be chosen in it.
  case popup
}

/// The last press, to know a second click on the same thing.
nonisolated struct Click: Equatable {
  let target: Target
  let at: Instant

  /// Milliseconds within which a second click opens.
  static let pause: Int64 = 500

  func isFollowed(by target: Target, at moment: Instant) -> Bool {
    self.target == target && moment.milliseconds - at.milliseconds <= Self.pause
  }
}

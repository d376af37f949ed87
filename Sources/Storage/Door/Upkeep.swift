import Domain
import GRDB

/// Brings what is kept in step for some rows `r`. A condition picks them: one row by its id when
/// somebody changes a record, a whole batch, or all of them for a repair.
extension Database {
  func keepNames(_ kind: Kind, where rows: Fragment) throws {
    let names = Kept.names(kind).map { "\($0.column) = \($0.value)" }
    guard !names.isEmpty else { return }
    let setting = names.joined(separator: ", ")
    try run(Fragment("UPDATE \(kind.rawValue) AS r SET \(setting) WHERE ") + rows)
  }

  func keepDeals(where rows: Fragment) throws {
    try run(
      Fragment(
        "UPDATE opportunity AS r SET (pipeline, state, weighted, idleUntil) ="
          + " (SELECT \(Kept.deal()) FROM stage s WHERE s.id = r.stage) WHERE ") + rows)
  }

  /// Adds what the deals bring to their lanes, or takes it off before they change.
  func count(_ sign: Sign, dealsWhere rows: Fragment) throws {
    let way = sign.rawValue
    try run(
      Fragment(
        "INSERT INTO laneTotal SELECT r.stage, coalesce(r.owner, 0), r.currency, \(way)count(*),"
          + " \(way)sum(\(Kept.laneAmount)), \(way)sum(r.weighted) FROM opportunity r WHERE ")
        + rows
          + """
           GROUP BY 1, 2, 3 ON CONFLICT DO UPDATE SET count = count + excluded.count,
           sum = sum + excluded.sum, weighted = weighted + excluded.weighted
          """)
  }

  /// Adds what activities bring to the plan of their time, or takes it off before they change.
  func count(_ sign: Sign, activitiesWhere rows: Fragment) throws {
    let way = sign.rawValue
    try run(
      Fragment(
        "INSERT INTO planTotal SELECT t.time, t.owner, \(way)sum(t.planned), \(way)sum(t.done),"
          + " \(way)sum(t.minutes) FROM (\(Kept.plans) AND ") + rows
          + """
          ) t GROUP BY 1, 2 ON CONFLICT DO UPDATE SET planned = planned + excluded.planned,
           done = done + excluded.done, minutes = minutes + excluded.minutes
          """)
  }

  func dropEmptyTotals() throws {
    try run(Fragment("DELETE FROM laneTotal WHERE count = 0"))
    try run(Fragment("DELETE FROM planTotal WHERE planned + done = 0"))
  }

  /// Figures of accounts, or of contacts who are customers of their own.
  func keepFigures(_ kind: Kind, where rows: Fragment) throws {
    try run(
      Fragment(
        "UPDATE \(kind.rawValue) AS r SET (\(Kept.figureColumns)) = (\(Kept.figures(kind))) WHERE ")
        + rows)
  }

  /// When somebody was in touch with accounts or contacts, and is to be again.
  func keepContacts(_ kind: Kind, where rows: Fragment) throws {
    let contacts = Kept.contacts(kind, try policies())
    try run(
      Fragment(
        "UPDATE \(kind.rawValue) AS r SET (\(Kept.contactColumns)) = (\(contacts)) WHERE ") + rows)
  }

  func keepNextSteps(_ kind: Kind, where rows: Fragment) throws {
    try run(
      Fragment(
        "UPDATE \(kind.rawValue) AS r SET (\(Kept.stepColumns)) = (\(Kept.nextStep(kind))) WHERE ")
        + rows)
  }

  func keepLastTouch(where rows: Fragment) throws {
    try run(
      Fragment("UPDATE opportunity AS r SET (lastTouchAt, idleUntil) = (\(Kept.touch)) WHERE ")
        + rows)
  }

  /// - Parameter areNew: no row is in the index yet, so none needs to be looked for.
  func keepSearch(_ kind: Kind, where rows: Fragment, areNew: Bool = false) throws {
    guard let text = Kept.searchText(kind) else { return }
    let table = kind.rawValue
    try run(
      Fragment(
        "INSERT \(areNew ? "" : "OR REPLACE ")INTO \(table)Search(rowid, text) SELECT r.id, \(text) FROM \(table) r"
          + " WHERE ") + rows)
  }

  /// The words of many rows are gathered in more memory before they become a piece of the index, so
  /// that fewer pieces are merged: a fifth of the time for a million rows.
  func withLargePieces(ofSearch kind: Kind, for count: Int, _ body: () throws -> Void) throws {
    guard count > 10_000 else { return try body() }
    let table = kind.rawValue + "Search"
    func gather(_ bytes: Int) throws {
      try execute(sql: "INSERT INTO \(table)(\(table), rank) VALUES ('hashsize', \(bytes))")
    }
    try gather(12 << 20)
    try body()
    try gather(1 << 20)
  }

  /// - Parameter ids: a query for the ids of rows that went, or their list.
  func dropSearch(_ kind: Kind, ids: Fragment) throws {
    guard kind.isSearched else { return }
    try run(Fragment("DELETE FROM \(kind.rawValue)Search WHERE rowid IN (") + ids + ")")
  }
}

enum Sign: String {
  case plus = ""
  case minus = "-"
}

import Cells
import Domain
import ViewModels

/// What a line of the queue says in its columns.
struct QueueLook {
  let sign: Sign
  let role: Role
  /// What is done is dim.
  let textRole: Role
  let time: String
  let kind: String
  /// At the end of the line: how late, in how long, since when.
  let end: String
  /// Who it is about, and what.
  let names: [String]

  init(_ app: AppModel, _ item: QueueRow) {
    let formats = app.formats
    let due = formats.due(item.due, by: app.clock)
    switch item.group {
    case .uncontacted: (sign, role) = (.overdue, .stateOverdue)
    case .overdue, .timed, .untimed: (sign, role) = (due.sign.sign, due.sign.role)
    case .undated: (sign, role) = (.planned, .statePlanned)
    case .done: (sign, role) = (.done, .stateDone)
    case .unplanned: (sign, role) = (.none, .stateNone)
    case .closePassed: (sign, role) = (.overdue, .stateOverdue)
    case .stale, .againAccount, .againContact, .touchAccount, .touchContact:
      (sign, role) = (.none, .stateNone)
    }
    textRole = item.group == .done ? .textMuted : .text
    time = Self.time(app, item)
    kind = item.form.map { app.phrases.terms.choices.work.form($0).short } ?? ""
    end = Self.end(app, item, due.text)
    let outcome = item.outcome.isEmpty ? "" : app.outcome(item.outcome)
    names = [item.customerName, Self.title(app, item), outcome].filter { !$0.isEmpty }
  }

  /// What is called as its kind is told by the kind.
  private static func title(_ app: AppModel, _ item: QueueRow) -> String {
    let form = item.form.map(app.phrases.terms.choices.work.form)
    return item.title == form?.full && !item.customerName.isEmpty ? "" : item.title
  }

  private static func time(_ app: AppModel, _ item: QueueRow) -> String {
    switch item.group {
    case .overdue, .timed:
      if case .instant(let instant)? = item.due { return app.formats.time(instant, by: app.clock) }
      return ""
    case .untimed, .undated: return app.phrases.today.anyTime
    case .done: return item.at.map { app.formats.time($0, by: app.clock) } ?? ""
    case .uncontacted, .unplanned, .closePassed, .stale, .againAccount, .againContact,
      .touchAccount,
      .touchContact:
      return ""
    }
  }

  private static func end(_ app: AppModel, _ item: QueueRow, _ due: String) -> String {
    let formats = app.formats
    let days = item.at.map { max(0, app.clock.today - app.clock.day(of: $0)) } ?? 0
    switch item.group {
    case .overdue: return due
    case .timed:
      if case .instant(let instant)? = item.due { return formats.until(instant, by: app.clock) }
      return ""
    case .untimed, .undated, .done: return ""
    case .uncontacted: return formats.days(days)
    case .unplanned, .stale: return app.phrases.today.idle(formats.days(days))
    case .againAccount, .againContact:
      let last = item.due?.day(by: app.clock) ?? app.clock.today
      return app.phrases.today.bought(formats.days(app.clock.today - last))
    case .touchAccount, .touchContact: return app.phrases.today.silent(formats.days(days))
    case .closePassed:
      return item.due.map { formats.dayShort($0.day(by: app.clock), today: app.clock.today) } ?? ""
    }
  }
}

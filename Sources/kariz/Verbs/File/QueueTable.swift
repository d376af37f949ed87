import Domain
import ViewModels

/// Lines of the day's queue, read to the end and printed.
struct QueueTable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - limit: the most lines; 0 is all.
  ///   - isWanted: the first line that is not ends the reading.
  func print(
    _ question: QueueQuestion, limit: Int = 0, while isWanted: (QueueRow) -> Bool = { _ in true },
    where isShown: (QueueRow) -> Bool = { _ in true }
  ) throws {
    var printer = try RowPrinter(columns(session.phrases), session)
    var left = limit > 0 ? limit : Int.max
    var part = QueuePart.start
    while left > 0 {
      let size = min(500, left)
      let page = try session.repository().queue(question, part, limit: size)
      let wanted = page.prefix(while: isWanted)
      for row in wanted where isShown(row) { try printer.write(values(row, session.phrases)) }
      guard wanted.count == size, let last = page.last else { break }
      left -= size
      part = .after(last.place)
    }
    try printer.finish()
  }

  private func columns(_ phrases: Phrases) -> [OutputColumn] {
    func label(_ name: String, _ kind: Kind = .activity) -> OutputColumn {
      OutputColumn(name: name, heading: Fields.label(name, of: kind, in: phrases).short)
    }
    return [
      OutputColumn(name: "group", heading: phrases.today.queue.short), label("id"),
      label("due"), label("kind"),
      OutputColumn(name: "customer", heading: phrases.frame.customers.short), label("subject"),
      label("opportunity"),
      OutputColumn(
        name: "amount", heading: Fields.label("amount", of: .opportunity, in: phrases).short,
        isNumeric: true),
    ]
  }

  private func values(_ row: QueueRow, _ phrases: Phrases) -> [OutputValue] {
    func text(_ text: String) -> OutputValue { text.isEmpty ? .none : .text(text) }
    return [
      .word("\(row.group)", shown: phrases.today.section(row.group.section)),
      .id(row.subject.raw), row.due.map { .due($0) } ?? .none,
      row.form.map { .word($0.rawValue, shown: phrases.terms.choices.work.form($0).short) }
        ?? .none,
      text(row.customerName), text(row.title), text(row.dealName),
      row.money.map { .money($0) } ?? .none,
    ]
  }
}

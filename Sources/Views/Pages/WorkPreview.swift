import Cells
import Domain
import ViewModels

/// What is to be done, beside the day's queue: with whom, about which deal, and what was agreed.
struct WorkPreview {
  let app: AppModel
  let row: QueueRow

  init(_ app: AppModel, _ row: QueueRow) {
    self.app = app
    self.row = row
  }

  /// - Returns: the rows that it takes, with a blank one after them.
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let head = [row.customerName, row.dealName].filter { !$0.isEmpty }
    canvas.write(head.first ?? row.title, .title, in: area.row(0))
    var pen = Pen(area.row(1))
    if let money = row.money {
      pen.writeAtEnd(app.formats.money(money, atMost: 18), .textMoney, on: &canvas)
      pen.spaceAtEnd()
    }
    pen.write(deal, .textMuted, on: &canvas, base: .interface)
    var place = 3
    for (label, value, base) in facts {
      canvas.write(label, .label, in: area.row(place).columns(0, 11))
      canvas.write(value, .text, in: area.row(place).columns(12), base: base)
      place += 1
    }
    return place + drawNotes(on: &canvas, in: area.rows(place)) + 1
  }

  private var shown: Preview? { app.shownPreview }

  /// What the deal is called, and how far it is.
  private var deal: String {
    guard let deal = shown?.deal else { return row.dealName }
    let stage = app.board.stage(deal.stage).map { app.phrases.terms.stage($0).full } ?? ""
    return [deal.name, stage, app.formats.percent(deal.probability)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// What is written in signs and digits alone keeps its order in any language.
  private var facts: [(String, String, TextBase)] {
    let kind = row.form.map { app.phrases.terms.choices.work.form($0).full + " · " } ?? ""
    let due = row.due.map { app.formats.dueInFull($0, by: app.clock) } ?? ""
    let place = shown?.activity?.place ?? ""
    let person = shown?.contact
    let phones = person?.phones.items ?? shown?.lead?.phones.items ?? []
    let mails = person?.emails.items ?? shown?.lead?.emails.items ?? []
    let own = shown?.activity.map { app.ownValues(of: $0.record) } ?? []
    return [
      (app.label("subject", of: .activity), kind + row.title, .interface),
      (app.label("due", of: .activity), due, .interface),
      (app.label("place", of: .activity), place, .interface),
      (app.shortLabel("contact", of: .activity), Self.name(person), .interface),
      (app.shortLabel("phones", of: .contact), phones.first.map(app.phone) ?? "", .leftToRight),
      (app.shortLabel("emails", of: .contact), mails.first ?? "", .leftToRight),
    ].filter { !$0.1.isEmpty } + own.map { ($0.label, $0.text, .natural) }
  }

  private static func name(_ person: Contact?) -> String {
    guard let person else { return "" }
    let name = [person.firstName, person.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    return [name, person.title].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// - Returns: the rows that they take.
  private func drawNotes(on canvas: inout Canvas, in area: Rect) -> Int {
    let notes = shown?.activity?.notes ?? shown?.lead?.need ?? ""
    guard !notes.isEmpty else { return 0 }
    return canvas.write(wrapped: notes, .text, in: area.rows(1), atMost: 4) + 1
  }
}

import Cells
import Domain
import ViewModels

/// What is known of a lead, beside the inbox and on its card.
struct LeadPreview {
  let app: AppModel
  let row: LeadRow

  init(_ app: AppModel, _ row: LeadRow) {
    self.app = app
    self.row = row
  }

  /// - Returns: the rows that it takes, with a blank one after them.
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let lead = row.lead
    canvas.write(app.leadName(lead), .title, in: area.row(0))
    let who = [lead.title, lead.company].filter { !$0.isEmpty && $0 != app.leadName(lead) }
    canvas.write(who.joined(separator: " · "), .textMuted, in: area.row(1), base: .interface)
    var place = 2
    for reach in reaches {
      canvas.write(reach, as: app.text(of: reach), in: area.row(place))
      place += 1
    }
    place += 1
    for (label, value) in facts {
      canvas.write(label, .label, in: area.row(place).columns(0, 14))
      canvas.write(value, .text, in: area.row(place).columns(15), base: .interface)
      place += 1
    }
    place += drawDefinition(on: &canvas, in: area.rows(place))
    place += drawScore(on: &canvas, in: area.rows(place))
    return place + drawText([lead.need, lead.notes], on: &canvas, in: area.rows(place)) + 1
  }

  /// Who it is and how it stands, in two rows.
  func drawShort(on canvas: inout Canvas, in area: Rect) {
    let lead = row.lead
    let who = [lead.title, lead.company].filter { !$0.isEmpty && $0 != app.leadName(lead) }
    let title = ([app.leadName(lead)] + who).joined(separator: " · ")
    canvas.write(title, .title, in: area.row(0), base: .interface)
    let status = app.phrases.terms.choices.leads.status(lead.status).full
    let score = "\(app.phrases.leads.score.full) \(app.figure(of: app.score(of: row)))"
    let owner = row.ownerName
    canvas.write(
      [status, score, owner].filter { !$0.isEmpty }.joined(separator: " · "), .textMuted,
      in: area.row(1), base: .interface)
  }

  private var reaches: [Reach] {
    row.lead.phones.items.prefix(3).map(Reach.phone)
      + row.lead.emails.items.prefix(2).map(Reach.email)
      + (row.lead.website.isEmpty ? [] : [.website(row.lead.website)])
  }

  private var facts: [(String, String)] {
    let lead = row.lead
    let address = lead.address
    let place = [address.city, address.country, address.street].filter { !$0.isEmpty }
    let due = row.nextStepDue.map { app.formats.dueInFull($0, by: app.clock) } ?? ""
    let next = [row.nextStepSubject, due].filter { !$0.isEmpty }.joined(separator: " · ")
    return [
      (app.label("status", of: .lead), app.phrases.terms.choices.leads.status(lead.status).full),
      (app.label("nextStep", of: .account), next),
      (app.label("owner", of: .lead), row.ownerName),
      (app.label("source", of: .lead), app.phrases.leads.source(lead.source)),
      (app.label("campaign", of: .lead), lead.campaign),
      (
        app.label("budget", of: .lead),
        lead.budget.map { app.formats.money(Money($0, lead.currency)) } ?? ""
      ),
      (app.label("address.city", of: .lead), place.joined(separator: " · ")),
      (app.label("tags", of: .lead), lead.tags.words.map { "#\($0)" }.joined(separator: " ")),
    ].filter { !$0.1.isEmpty }
  }

  /// The figure, and all that it is made of.
  private func drawScore(on canvas: inout Canvas, in area: Rect) -> Int {
    let score = app.score(of: row)
    canvas.write(app.phrases.leads.score.full, .label, in: area.row(0).columns(0, 14))
    canvas.write(
      app.figure(of: score), .textStrong, in: area.row(0).columns(15), base: .interface)
    let below = area.rows(1)
    return 2
      + canvas.write(
        wrapped: app.parts(of: score), .textMuted, in: below, atMost: 4, base: .interface)
  }

  /// What the status means.
  private func drawDefinition(on canvas: inout Canvas, in area: Rect) -> Int {
    let text = app.definition(of: row.lead.status)
    return canvas.write(wrapped: text, .textFaint, in: area, atMost: 3, base: .interface) + 1
  }

  /// - Returns: the rows that they take.
  private func drawText(
    _ texts: [String], on canvas: inout Canvas, in area: Rect
  ) -> Int {
    texts.filter { !$0.isEmpty }.reduce(0) { place, text in
      place + canvas.write(wrapped: text, .text, in: area.rows(place), atMost: 4)
    }
  }
}

import Cells
import Domain
import ViewModels

/// Who a customer is, what they bought, and whom one talks to there.
struct IdentityView {
  let app: AppModel
  let card: CustomerCard
  private let facts: CustomerFacts
  private let firstPerson: Int

  /// - Parameter firstPerson: people before it are passed over, where not all have room.
  init(_ app: AppModel, _ card: CustomerCard, from firstPerson: Int = 0) {
    self.firstPerson = firstPerson
    self.app = app
    self.card = card
    facts = CustomerFacts(app, card)
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    var row = 0
    func line(_ draw: (inout Canvas, Rect) -> Void) {
      draw(&canvas, area.row(row))
      row += 1
    }
    line { $0.write(card.name, .title, in: $1) }
    for text in facts.subtitles { line { $0.write(text, .textMuted, in: $1) } }
    for reach in facts.reaches { line { $0.write(reach, as: app.text(of: reach), in: $1) } }
    row += 1
    for (label, value) in facts.lines {
      line { drawFact(label, value, on: &$0, in: $1) }
    }
    for own in facts.ownValues { line { draw(own, on: &$0, in: $1) } }
    if let health = facts.healthText {
      line { drawHealth(health.points, on: &$0, in: $1) }
      line { $0.write(health.parts, .textFaint, in: $1.columns(15), base: .interface) }
    }
    for money in card.money {
      guard !fitsOneRow(money, canvas, area.width) else {
        line { drawMoney(money, on: &$0, in: $1) }
        continue
      }
      for (label, amount) in facts.amounts(money) {
        line { drawFact(label, amount, on: &$0, in: $1) }
      }
    }
    if !facts.tags.isEmpty { line { $0.write(facts.tags, .textMuted, in: $1) } }
    for post in facts.posts.prefix(3) { line { $0.write(post, .textMuted, in: $1) } }
    guard hasPeople else { return }
    row += 1
    line { canvas, rect in
      canvas.write(app.phrases.customers.people.full, .label, in: rect)
      canvas.write(app.formats.number(card.people.count), .label, in: rect, align: .trailing)
    }
    if card.people.isEmpty {
      line { $0.write(app.phrases.customers.noPeople, .textMuted, in: $1) }
    }
    let room = max(0, (area.height - row) / 2)
    let first = max(0, min(firstPerson, card.people.count - room))
    for person in card.people.dropFirst(first).prefix(room) {
      line { $0.write(name(person), .text, in: $1) }
      line { drawReaches(of: person, on: &$0, in: $1.columns(2)) }
    }
  }

  /// A person has no people of their own.
  private var hasPeople: Bool {
    switch card.who {
    case .account: true
    case .contact: !card.people.isEmpty
    }
  }

  /// Two rows: what they are and where, then state and money.
  func drawShort(on canvas: inout Canvas, in area: Rect) {
    let who = facts.subtitles + facts.reaches.map(app.text)
    let first = (who.prefix(2) + [card.ownerName]).filter { !$0.isEmpty }
    var pen = Pen(area.row(0))
    // Without a context bar the name stands nowhere else.
    if canvas.size.height < 20 {
      pen.write(card.name, .title, on: &canvas)
      pen.space(2)
    }
    pen.write(first.joined(separator: " · "), .textMuted, on: &canvas)
    pen = Pen(area.row(1))
    pen.write(facts.state, .textStrong, on: &canvas)
    if let health = facts.healthText {
      pen.space(3)
      pen.write("\(app.phrases.customers.health) ", .label, on: &canvas)
      pen.write(health.points, .text, on: &canvas)
    }
    for (label, amount) in card.money.first.map(facts.amounts) ?? [] {
      pen.space(3)
      pen.write("\(label) ", .label, on: &canvas)
      pen.write(amount, .textMoney, on: &canvas)
    }
  }

  private func drawHealth(_ text: String, on canvas: inout Canvas, in row: Rect) {
    canvas.write(app.phrases.customers.health, .label, in: row.columns(0, 14))
    var pen = Pen(row.columns(15))
    let cells = min(10, pen.rest.width - canvas.width(of: text) - 1)
    let filled = ((facts.health.points ?? 0) * cells + 50) / 100
    for place in 0..<max(0, cells) {
      place < filled
        ? pen.sign(.progress, .progress, on: &canvas)
        : pen.sign(.progressRest, .progressRest, on: &canvas)
    }
    pen.space()
    pen.write(text, .text, on: &canvas, base: .interface)
  }

  private func drawFact(
    _ label: String, _ value: String, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(label, .label, in: row.columns(0, 14))
    canvas.write(value, .text, in: row.columns(15))
  }

  private func draw(_ own: OwnValue, on canvas: inout Canvas, in row: Rect) {
    guard let reach = own.reach else { return drawFact(own.label, own.text, on: &canvas, in: row) }
    drawFact(own.label, "", on: &canvas, in: row)
    canvas.write(reach, as: own.text, .text, in: row.columns(15))
  }

  private func drawMoney(_ money: CustomerMoney, on canvas: inout Canvas, in row: Rect) {
    for (area, (label, amount)) in zip(row.split(2, gap: 1), facts.amounts(money)) {
      var pen = Pen(area)
      pen.write("\(label) ", .label, on: &canvas)
      pen.write(amount, .textMoney, on: &canvas)
    }
  }

  private func fitsOneRow(_ money: CustomerMoney, _ canvas: Canvas, _ width: Int) -> Bool {
    facts.amounts(money).allSatisfy {
      canvas.setting.width(of: "\($0.label) \($0.amount)", limit: width) <= (width - 1) / 2
    }
  }

  private func name(_ person: Contact) -> String {
    person.title.isEmpty ? person.name : "\(person.name) · \(person.title)"
  }

  private func drawReaches(of person: Contact, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for reach in person.reaches {
      pen.write(reach, as: app.text(of: reach), on: &canvas)
      pen.space(2)
    }
  }
}

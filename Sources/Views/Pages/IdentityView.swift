import Cells
import Domain
import ViewModels

/// Who a customer is, what they bought, and whom one talks to there.
struct IdentityView {
  let app: AppModel
  let card: CustomerCard

  init(_ app: AppModel, _ card: CustomerCard) {
    self.app = app
    self.card = card
  }

  private var state: String {
    app.phrases.terms.choices.customerState(CustomerState.of(card.figures, on: app.clock.today))
      .full
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    var row = 0
    func line(_ draw: (inout Canvas, Rect) -> Void) {
      draw(&canvas, area.row(row))
      row += 1
    }
    line { $0.write(card.name, .title, in: $1) }
    for text in subtitles { line { $0.write(text, .textMuted, in: $1) } }
    row += 1
    for (label, value) in facts {
      line { drawFact(label, value, on: &$0, in: $1) }
    }
    for money in card.money {
      guard !fitsOneRow(money, canvas, area.width) else {
        line { drawMoney(money, on: &$0, in: $1) }
        continue
      }
      for (label, amount) in amounts(money) { line { drawFact(label, amount, on: &$0, in: $1) } }
    }
    guard hasPeople else { return }
    row += 1
    line { canvas, rect in
      canvas.write(app.phrases.customers.people.full, .label, in: rect)
      canvas.write(app.formats.number(card.people.count), .label, in: rect, align: .trailing)
    }
    if card.people.isEmpty {
      line { $0.write(app.phrases.customers.noPeople, .textMuted, in: $1) }
    }
    for person in card.people.prefix(max(0, (area.height - row) / 2)) {
      line { $0.write(name(person), .text, in: $1) }
      line { $0.write(reach(person), .textMuted, in: $1, base: .leftToRight) }
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
    let first = (subtitles.prefix(2) + [card.ownerName]).filter { !$0.isEmpty }
    var pen = Pen(area.row(0))
    // Without a context bar the name stands nowhere else.
    if canvas.size.height < 20 {
      pen.write(card.name, .title, on: &canvas)
      pen.space(2)
    }
    pen.write(first.joined(separator: " · "), .textMuted, on: &canvas)
    pen = Pen(area.row(1))
    pen.write(state, .textStrong, on: &canvas)
    for money in card.money.prefix(1) {
      pen.space(3)
      pen.write("\(app.phrases.customers.openMoney) ", .label, on: &canvas)
      pen.write(app.formats.money(Money(money.open, money.currency)), .textMoney, on: &canvas)
      pen.space(3)
      pen.write("\(app.phrases.customers.wonMoney) ", .label, on: &canvas)
      pen.write(app.formats.money(Money(money.won, money.currency)), .textMoney, on: &canvas)
    }
  }

  private var subtitles: [String] {
    let lines: [String]
    switch card.who {
    case .account(let account):
      let place = [account.address.city, account.address.country, account.address.street]
      lines = [
        [
          account.industry,
          account.employees.map { app.phrases.customers.employees($0, app.formats) },
        ]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "),
        place.filter { !$0.isEmpty }.joined(separator: " · "), account.website,
      ]
    case .contact(let contact):
      lines = [
        contact.title, contact.address.city, contact.phones.items.first ?? "",
        contact.emails.items.first ?? "",
      ]
    }
    return lines.filter { !$0.isEmpty }
  }

  private var facts: [(String, String)] {
    let words = app.phrases.customers
    let since = card.figures.lastPurchaseOn.map { app.formats.dayShort($0, today: app.clock.today) }
    return [
      (words.state, state), (app.label("owner", of: .account), card.ownerName),
      (words.parent, card.parentName), (app.label("lastPurchaseOn", of: .account), since ?? ""),
    ].filter { !$0.1.isEmpty }
  }

  private func drawFact(
    _ label: String, _ value: String, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(label, .label, in: row.columns(0, 14))
    canvas.write(value, .text, in: row.columns(15))
  }

  private func drawMoney(_ money: CustomerMoney, on canvas: inout Canvas, in row: Rect) {
    for (area, (label, amount)) in zip(row.split(2, gap: 1), amounts(money)) {
      var pen = Pen(area)
      pen.write("\(label) ", .label, on: &canvas)
      pen.write(amount, .textMoney, on: &canvas)
    }
  }

  private func amounts(_ money: CustomerMoney) -> [(label: String, amount: String)] {
    let words = app.phrases.customers
    return [(words.openMoney, money.open), (words.wonMoney, money.won)].map {
      ($0, app.formats.money(Money($1, money.currency)))
    }
  }

  private func fitsOneRow(_ money: CustomerMoney, _ canvas: Canvas, _ width: Int) -> Bool {
    amounts(money).allSatisfy {
      canvas.setting.width(of: "\($0.label) \($0.amount)", limit: width) <= (width - 1) / 2
    }
  }

  private func name(_ person: Contact) -> String {
    person.title.isEmpty ? person.name : "\(person.name) · \(person.title)"
  }

  private func reach(_ person: Contact) -> String {
    "  "
      + [person.phones.items.first, person.emails.items.first].compactMap { $0 }
      .joined(separator: "  ")
  }
}

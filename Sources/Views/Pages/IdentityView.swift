import Cells
import Domain
import ViewModels

/// Who a customer is, what they bought, and whom one talks to there.
struct IdentityView {
  let app: AppModel
  let card: CustomerCard
  private let facts: CustomerFacts
  private let person: Int

  /// - Parameter person: the one under the cursor, or the post behind them, counted from 1; it is always
  ///   in sight.
  init(_ app: AppModel, _ card: CustomerCard, person: Int = 0) {
    self.person = person
    self.app = app
    self.card = card
    facts = CustomerFacts(app, card)
  }

  private typealias Line = (inout Canvas, Rect) -> Void

  func draw(on canvas: inout Canvas, in area: Rect) {
    let blank: Line = { _, _ in }
    let above = hasPeople ? peopleHead : facts.posts.isEmpty ? [] : [blank]
    let head = headLines(width: area.width, canvas) + above
    var blocks = blocks(width: area.width, canvas) { $0.reaches }
    if head.count + blocks.joined().count > area.height {
      blocks = self.blocks(width: area.width, canvas) { $0.firstReaches }
    }
    let lines = head + blocks.joined() + furtherLines(width: area.width, canvas)
    // What is under the cursor is last in sight where not all have room.
    let end = person == 0 ? 0 : blocks.prefix(person).reduce(head.count) { $0 + $1.count }
    let first = max(0, end - area.height)
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      line(&canvas, area.row(row))
    }
    guard blocks.indices.contains(person - 1) else { return }
    let height = blocks[person - 1].count
    let rows = area.rows(end - first - height, height)
    canvas.ground(rows, .selection)
    canvas.cursor = Point(rows.x, rows.y)
  }

  /// A person or a post each.
  private func blocks(
    width: Int, _ canvas: Canvas, showing reaches: (Contact) -> [Reach]
  ) -> [[Line]] {
    card.people.enumerated().map { place, someone in
      let shown = place == person - 1 ? someone.reaches : reaches(someone)
      let names = canvas.setting.lines(of: name(someone), width: width, atMost: 2)
      return names.map { text in { $0.write(text, .text, in: $1) } }
        + lines(of: shown, indent: Self.indent, width: width, canvas)
    } + postLines.map { [$0] }
  }

  /// What else is known, below all that counts more.
  private func furtherLines(width: Int, _ canvas: Canvas) -> [Line] {
    let facts = facts.further.flatMap { label, value in
      canvas.setting.lines(of: value, width: width - 15, atMost: 6).enumerated().map {
        row, text -> Line in
        { drawFact(row == 0 ? label : "", text, on: &$0, in: $1) }
      }
    }
    return facts.isEmpty ? [] : [{ _, _ in }] + facts
  }

  /// Who they are, in facts and figures.
  private func headLines(width: Int, _ canvas: Canvas) -> [Line] {
    var lines: [Line] = [{ $0.write(card.name, .title, in: $1) }]
    for text in facts.subtitles.flatMap({ pieces(of: $0, width: width, canvas) }) {
      let base = text.contains(" · ") ? TextBase.interface : .natural
      lines.append { $0.write(text, .textMuted, in: $1, base: base) }
    }
    lines += self.lines(of: facts.reaches, indent: 0, width: width, canvas)
    lines.append { _, _ in }
    for (label, value) in facts.lines { lines.append { drawFact(label, value, on: &$0, in: $1) } }
    for own in facts.ownValues { lines.append { draw(own, on: &$0, in: $1) } }
    if let health = facts.healthText {
      lines.append { drawHealth(health.points, on: &$0, in: $1) }
      lines += partLines(health.parts, width: width - 15, canvas)
    }
    if let engagement = facts.engagementText {
      let label = app.phrases.customers.engagement
      lines.append { drawFact(label, engagement.points, on: &$0, in: $1) }
      lines += partLines(engagement.parts, width: width - 15, canvas)
    }
    for (label, sum) in card.money.flatMap(facts.sums) {
      lines.append {
        drawFact(label, app.sum(sum, atMost: $1.width - 15), .textMoney, on: &$0, in: $1)
      }
    }
    if !facts.tags.isEmpty { lines.append { $0.write(facts.tags, .textMuted, in: $1) } }
    return lines
  }

  /// A text of several pieces, broken between these; a long piece takes two rows.
  private func pieces(of text: String, width: Int, _ canvas: Canvas) -> [String] {
    Packing.rows(of: text.split(separator: " · "), apart: 3, room: width) {
      canvas.width(of: String($0))
    }
    .flatMap {
      canvas.setting.lines(of: $0.joined(separator: " · "), width: width, atMost: 2)
    }
  }

  /// What a figure is made of, in as many rows as show it whole.
  private func partLines(_ parts: String, width: Int, _ canvas: Canvas) -> [Line] {
    pieces(of: parts, width: width, canvas).map { text in
      { $0.write(text, .textFaint, in: $1.columns(15), base: .interface) }
    }
  }

  /// Rows above the first person.
  private var peopleHead: [Line] {
    var lines: [Line] = [
      { _, _ in },
      { canvas, rect in
        canvas.write(app.phrases.customers.people.full, .label, in: rect)
        canvas.write(app.formats.number(card.people.count), .label, in: rect, align: .trailing)
      },
    ]
    if card.people.isEmpty {
      lines.append { $0.write(app.phrases.customers.noPeople, .textMuted, in: $1) }
    }
    return lines
  }

  /// Numbers and addresses, in as many rows as show them whole.
  private func lines(
    of reaches: [Reach], indent: Int, width: Int, _ canvas: Canvas
  ) -> [Line] {
    let room = width - indent
    let rows = Packing.rows(of: reaches, apart: Self.indent, room: room) {
      canvas.setting.width(of: app.text(of: $0), limit: room)
    }
    return rows.map { reaches in { draw(reaches, on: &$0, in: $1.columns(indent)) } }
  }

  /// Cells before what belongs to a name, and between one and the next.
  private static let indent = 2

  /// What others have here, or a person elsewhere.
  private var postLines: [Line] {
    facts.posts.map { post in
      { $0.write(post.text, post.isOver ? .textFaint : .textMuted, in: $1) }
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
    pen.write(first.joined(separator: " · "), .textMuted, on: &canvas, base: .interface)
    pen = Pen(area.row(1))
    pen.write(facts.state, .textStrong, on: &canvas)
    if let health = facts.healthText {
      pen.space(3)
      pen.write("\(app.phrases.customers.health) ", .label, on: &canvas)
      pen.write(health.points, .text, on: &canvas)
    }
    for (label, sum) in card.money.first.map(facts.sums) ?? [] {
      pen.space(3)
      pen.write("\(label) ", .label, on: &canvas)
      pen.write(app.sum(sum, atMost: pen.rest.width), .textMoney, on: &canvas)
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
    _ label: String, _ value: String, _ role: Role = .text, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(label, .label, in: row.columns(0, 14))
    canvas.write(value, role, in: row.columns(15))
  }

  private func draw(_ own: OwnValue, on canvas: inout Canvas, in row: Rect) {
    guard let reach = own.reach else { return drawFact(own.label, own.text, on: &canvas, in: row) }
    drawFact(own.label, "", on: &canvas, in: row)
    canvas.write(reach, as: own.text, .text, in: row.columns(15))
  }

  private func name(_ person: Contact) -> String {
    person.title.isEmpty ? person.name : "\(person.name) · \(person.title)"
  }

  private func draw(_ reaches: [Reach], on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    for reach in reaches {
      pen.write(reach, as: app.text(of: reach), on: &canvas)
      pen.space(Self.indent)
    }
  }
}

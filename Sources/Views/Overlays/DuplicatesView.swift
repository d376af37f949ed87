import Cells
import Domain
import ViewModels

/// Pairs that look like the same party, the surest first: both names, what they share, how sure it is.
struct DuplicatesView {
  let app: AppModel
  let model: DuplicatesModel

  init(_ app: AppModel, _ model: DuplicatesModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let count = model.rows?.count ?? 0
    let height = min(max(count, 3) + 4, area.height - 4)
    let rect = area.centred(Size(min(110, area.width - 2), height))
    canvas.opened(
      rect, title: app.phrases.duplicates.title, trailing: app.formats.number(count))
    let inside = rect.inset(2, 1)
    guard count > 0 else {
      let words = app.phrases.duplicates
      canvas.write(model.rows == nil ? words.looking : words.none, .textMuted, in: inside.row(1))
      return
    }
    RowList(count: count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        if let pair = model.rows?[place] { draw(pair, on: &canvas, in: row) }
      }
  }

  private func draw(_ row: DuplicatesModel.Row, on canvas: inout Canvas, in area: Rect) {
    let words = app.phrases.duplicates
    let isWide = area.width >= 90
    let (key, strength) = (isWide ? 28 : 12, isWide ? 10 : 0)
    let name = max(8, (area.width - 1 - key - strength) / 2)
    canvas.write(row.one, .textStrong, in: area.columns(1, name - 2))
    canvas.write(row.other, .text, in: area.columns(1 + name, name - 2))
    let match = row.pair.match
    let shared = isWide ? "\(words.key(match.key))  \(match.value)" : words.key(match.key)
    canvas.write(
      shared, .textMuted, in: area.columns(1 + 2 * name, key - 2), base: .interface)
    guard isWide else { return }
    canvas.write(
      words.strength(match.strength), role(match.strength),
      in: area.columns(1 + 2 * name + key, strength), align: .trailing)
  }

  private func role(_ strength: PartyMatch.Strength) -> Role {
    switch strength {
    case .certain: .textStrong
    case .strong: .text
    case .weak: .textFaint
    }
  }
}

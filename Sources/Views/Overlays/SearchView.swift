import Cells
import Domain
import ViewModels

/// A search over everything, as one types: hits by kind, Enter opens one.
struct SearchView {
  let app: AppModel
  let search: SearchModel

  init(_ app: AppModel, _ search: SearchModel) {
    self.app = app
    self.search = search
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rect = area.centred(Size(min(84, area.width - 2), max(10, area.height - 6)))
    canvas.opened(rect, title: app.phrases.frame.searchPrompt)
    let inside = rect.inset(2, 1)
    canvas.ground(inside.row(0), .inputFocus)
    canvas.input(search.query.text, caret: search.query.caret, .inputFocus, in: inside.row(0))
    let list = inside.rows(2)
    let lines = lines
    let at = lines.firstIndex {
      if case .hit(let index) = $0 { index == search.selected } else { false }
    }
    let first = max(0, min((at ?? 0) - list.height + 2, lines.count - list.height))
    for (row, line) in lines.dropFirst(first).prefix(list.height).enumerated() {
      draw(line, on: &canvas, in: list.row(row))
    }
    guard search.hits.isEmpty, !search.query.isEmpty else { return }
    let text = search.isLooking ? app.phrases.frame.counting : app.phrases.frame.nothingMatches
    canvas.write(text, .textMuted, in: list.row(1), align: .centre)
  }

  private enum Line {
    case head(Kind)
    case hit(Int)
    case gap
  }

  /// The hits under a head for each kind.
  private var lines: [Line] {
    var out: [Line] = []
    var kind: Kind?
    for (index, hit) in search.hits.enumerated() {
      if hit.reference.kind != kind {
        if kind != nil { out.append(.gap) }
        kind = hit.reference.kind
        out.append(.head(hit.reference.kind))
      }
      out.append(.hit(index))
    }
    return out
  }

  private func draw(_ line: Line, on canvas: inout Canvas, in row: Rect) {
    switch line {
    case .gap: break
    case .head(let kind):
      let name = app.phrases.terms.thing(kind).plural
      canvas.write(name.prefix(1).uppercased() + name.dropFirst(), .label, in: row)
    case .hit(let index):
      let hit = search.hits[index]
      var pen = Pen(row.columns(2))
      pen.write(hit.title, .text, on: &canvas)
      pen.space(2)
      pen.write(hit.subtitle, .textMuted, on: &canvas)
      canvas.spot(row, Target.row(index))
      if index == search.selected { canvas.ground(row.columns(1), .selection) }
    }
  }
}

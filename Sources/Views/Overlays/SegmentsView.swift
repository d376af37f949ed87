import Cells
import Domain
import ViewModels

/// Segments of customers: who is in each, and its policy.
struct SegmentsView {
  let app: AppModel
  let model: SegmentsModel

  init(_ app: AppModel, _ model: SegmentsModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(max(1, model.segments.count) + 3, area.height - 4)
    let rect = area.centred(Size(min(104, area.width - 2), max(6, height)))
    canvas.opened(rect, title: app.phrases.segments.title)
    let inside = rect.inset(2, 1)
    guard model.segments.count > 0 else {
      canvas.write(app.phrases.segments.empty, .textMuted, in: inside.row(1))
      return
    }
    let figures = figures(on: canvas, width: inside.width)
    draw(heads, figures, .label, on: &canvas, in: inside.row(0))
    RowList(count: model.segments.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        draw(texts(of: model.segments[place]), figures, .text, on: &canvas, in: row)
      }
  }

  /// A figure of the policy by its place among the texts, as wide as it is anywhere.
  private typealias Figure = (place: Int, width: Int)

  /// Cells that name and rule have together at the least.
  private static let leastWords = 30

  /// Those that there is room for: what no segment says goes first, then what is asked for least.
  private func figures(on canvas: Canvas, width: Int) -> [Figure] {
    let rows = model.segments.map(texts)
    let all = heads.indices.dropFirst(2).map { place in
      let widths = ([heads] + rows).map { canvas.width(of: $0[place]) }
      return (place: place, width: (widths.max() ?? 0) + 2)
    }
    func isSaid(_ figure: Figure) -> Bool { rows.contains { !$0[figure.place].isEmpty } }
    var shown = all
    for next in all.filter({ !isSaid($0) }).reversed() + all.reversed() {
      guard width - shown.reduce(1, { $0 + $1.width }) < Self.leastWords else { break }
      shown.removeAll { $0.place == next.place }
    }
    return shown
  }

  private var heads: [String] {
    (["segmentName", "rule"] + Segment.figures.map(\.name)).map {
      app.phrases.segments.label($0)?.short ?? ""
    }
  }

  private func texts(of segment: Segment) -> [String] {
    let rule = segment.rule.isEmpty ? app.phrases.segments.byHand : segment.rule
    return [segment.name, rule]
      + Segment.figures.map { figure in
        segment[keyPath: figure.path].map {
          figure.name == "discountCap" ? app.formats.percent($0) : app.formats.days($0)
        } ?? ""
      }
  }

  /// Name and rule at the leading side, then the figures of the policy.
  private func draw(
    _ texts: [String], _ figures: [Figure], _ role: Role, on canvas: inout Canvas, in row: Rect
  ) {
    let words = row.width - figures.reduce(1) { $0 + $1.width }
    let name = min(24, words / 2)
    canvas.write(texts[0], role == .text ? .textStrong : role, in: row.columns(1, name - 1))
    canvas.write(
      texts[1], role == .text ? .textMuted : role, in: row.columns(1 + name, words - name))
    var start = 1 + words
    for figure in figures {
      let cell = row.columns(start + 1, figure.width - 1)
      canvas.write(texts[figure.place], role, in: cell, align: .trailing, base: .interface)
      start += figure.width
    }
  }
}

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
    draw(heads, .label, on: &canvas, in: inside.row(0))
    RowList(count: model.segments.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        draw(texts(of: model.segments[place]), .text, on: &canvas, in: row)
      }
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
  private func draw(_ texts: [String], _ role: Role, on canvas: inout Canvas, in row: Rect) {
    let figure = row.width >= 90 ? 13 : 11
    let words = row.width - 1 - 4 * figure
    let name = min(24, words / 2)
    canvas.write(texts[0], role == .text ? .textStrong : role, in: row.columns(1, name - 1))
    canvas.write(
      texts[1], role == .text ? .textMuted : role, in: row.columns(1 + name, words - name - 1))
    for (place, text) in texts.dropFirst(2).enumerated() {
      let cell = row.columns(1 + words + place * figure, figure - 1)
      canvas.write(text, role, in: cell, align: .trailing, base: .interface)
    }
  }
}

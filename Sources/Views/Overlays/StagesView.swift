import Cells
import Domain
import ViewModels

/// The stages of a pipeline as a table: name, deals, probability, limits, and what is required.
struct StagesView {
  let app: AppModel
  let model: StagesModel

  init(_ app: AppModel, _ model: StagesModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let name = app.board.pipeline.map(app.phrases.terms.pipeline) ?? ""
    let height = min(model.stages.count + 3, area.height - 4)
    let rect = area.centred(Size(min(104, area.width - 2), max(6, height)))
    canvas.opened(rect, title: app.phrases.stages.title(name))
    let inside = rect.inset(2, 1)
    let rows = model.stages.map(texts)
    let widths = heads.indices.map { column in
      ([heads] + rows).map { canvas.width(of: $0[column]) }.max() ?? 0
    }
    draw(heads, .label, widths, on: &canvas, in: inside.row(0))
    RowList(count: model.stages.count, selected: model.selected)
      .draw(on: &canvas, in: inside.rows(1)) { place, canvas, row in
        canvas.sign(.bar, laneColour(model.stages[place], place), at: Point(row.x, row.y))
        draw(rows[place], .text, widths, on: &canvas, in: row)
      }
  }

  private var heads: [String] {
    ["name", "", "probability", "idleLimit", "cardLimit", "requires"].map {
      $0.isEmpty
        ? app.phrases.terms.thing(.opportunity).plural : app.shortLabel($0, of: .stage)
    }
  }

  private func texts(of stage: Stage) -> [String] {
    let isOpen = stage.type == .open
    let required = stage.requiredProperties.map { app.shortLabel($0, of: .opportunity) }
    return [
      app.phrases.terms.stage(stage).full, app.formats.number(model.counts[stage.id] ?? 0),
      app.formats.percent(stage.probability),
      isOpen ? stage.idleLimit.map(app.formats.days) ?? "" : "",
      isOpen ? stage.cardLimit.map { app.formats.number($0) } ?? "" : "",
      app.formats.list(required),
    ]
  }

  /// A name at the leading side, as many of the figures in columns of their own as there is room for,
  /// then what is required.
  private func draw(
    _ texts: [String], _ role: Role, _ widths: [Int], on canvas: inout Canvas, in row: Rect
  ) {
    let name = min(26, widths[0])
    canvas.write(texts[0], role == .text ? .textStrong : role, in: row.columns(2, name))
    var rest = row.columns(2 + name + Self.gap)
    for place in 1...4 where widths[place] <= rest.width {
      canvas.write(
        texts[place], role, in: rest.columns(0, widths[place]), align: .trailing, base: .interface)
      rest = rest.columns(widths[place] + Self.gap)
    }
    canvas.write(texts[5], role == .text ? .textMuted : role, in: rest, base: .interface)
  }

  private static let gap = 2
}

/// All pipelines: which one is shown, how many deals are open, which are archived.
struct PipelinesView {
  let app: AppModel
  let model: PipelinesModel

  init(_ app: AppModel, _ model: PipelinesModel) {
    self.app = app
    self.model = model
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let height = min(model.pipelines.count + 4, area.height - 4)
    let rect = area.centred(Size(min(64, area.width - 2), max(6, height)))
    canvas.opened(rect, title: app.phrases.stages.pipelinesTitle)
    RowList(count: model.pipelines.count, selected: model.selected)
      .draw(on: &canvas, in: rect.inset(2, 2)) { draw(model.pipelines[$0], on: &$1, in: $2) }
  }

  private func draw(_ pipeline: Pipeline, on canvas: inout Canvas, in row: Rect) {
    var pen = Pen(row)
    let count = app.phrases.board.dealCount(model.counts[pipeline.id] ?? 0, app.formats)
    pen.writeAtEnd(
      pipeline.archived ? app.label("archived", of: .pipeline) : count, .textMuted, on: &canvas,
      base: .interface)
    pen.spaceAtEnd(2)
    pipeline.id == app.board.pipeline?.id
      ? pen.sign(.marked, .text, on: &canvas) : pen.space()
    pen.space()
    let name = app.phrases.terms.pipeline(pipeline)
    pen.write(name, pipeline.archived ? .textFaint : .textStrong, on: &canvas)
  }
}

import Cells
import ViewModels

/// The last row: the most useful keys now; after the first key of a sequence, what can follow.
struct HintBar {
  let app: AppModel
  private let hints: [Action]

  init(_ app: AppModel) {
    self.app = app
    hints = app.hints
  }

  func draw(on canvas: inout Canvas, in row: Rect) {
    canvas.fill(row, " ", .hint)
    var pen = Pen(row.inset(1, 0))
    drawHelpHint(&pen, on: &canvas)
    if !app.pendingKeys.isEmpty {
      let typed = KeySequence(app.pendingKeys).text
      pen.write("\(typed) … ", .hintKey, on: &canvas, base: .leftToRight)
      pen.space()
    }
    for hint in fitting(pen.rest.width, on: canvas) {
      draw(hint.action, hint.keys, &pen, on: &canvas)
    }
  }

  private typealias Hint = (action: Action, keys: String)

  /// Those that must be there and, in the order of their use, as many others as there is room for.
  private func fitting(_ width: Int, on canvas: Canvas) -> [Hint] {
    let all = grouped.filter { $0.action.id != "app.help" }
    // The last one needs no gap behind it.
    var room =
      width + 2 - all.filter(\.action.isAlwaysHinted).reduce(0) { $0 + cells($1, canvas) + 2 }
    return all.filter { hint in
      guard !hint.action.isAlwaysHinted else { return true }
      let needed = cells(hint, canvas) + 2
      guard needed <= room else { return false }
      room -= needed
      return true
    }
  }

  private func cells(_ hint: Hint, _ canvas: Canvas) -> Int {
    let label = app.phrases[keyPath: hint.action.says].label
    return canvas.setting.width(of: "\(hint.keys) \(label)", limit: 60)
  }

  /// Help stands at the end on every screen that has it.
  private func drawHelpHint(_ pen: inout Pen, on canvas: inout Canvas) {
    guard let help = hints.first(where: { $0.id == "app.help" }) else { return }
    pen.writeAtEnd(" \(app.phrases[keyPath: help.says].label)", .hint, on: &canvas)
    pen.writeAtEnd("?", .hintKey, on: &canvas)
    pen.spaceAtEnd(2)
  }

  /// Neighbours that say the same are one hint: `1 … 9`.
  private var grouped: [Hint] {
    var out: [Hint] = []
    for action in hints {
      if let last = out.last, last.action.says == action.says {
        let first = last.keys.prefix { $0 != " " }
        out[out.count - 1].keys = "\(first) … \(keys(of: action))"
      } else {
        out.append((action, keys(of: action)))
      }
    }
    return out
  }

  private func draw(
    _ action: Action, _ keys: String, _ pen: inout Pen, on canvas: inout Canvas
  ) {
    let label = app.phrases[keyPath: action.says].label
    let isPossible = app.meets(action.needs)
    pen.write(keys, isPossible ? .hintKey : .textFaint, on: &canvas, base: .leftToRight)
    pen.space()
    pen.write(label, isPossible ? .hint : .textFaint, on: &canvas)
    pen.space(2)
  }

  private func keys(of action: Action) -> String {
    let typed = app.pendingKeys
    guard let going = action.keys.first(where: { $0.keys.starts(with: typed) }) else { return "" }
    return pairs[action.id] ?? KeySequence(Array(going.keys.dropFirst(typed.count))).text
  }

  /// Two actions that are one hint: the card goes both ways.
  private var pairs: [String: String] {
    app.pendingKeys.isEmpty ? ["board.move-right": "H/L", "board.order-down": "J/K"] : [:]
  }
}

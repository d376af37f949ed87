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
      let typed = app.text(of: KeySequence(app.pendingKeys))
      pen.write("\(typed) … ", .hintKey, on: &canvas, base: .leftToRight)
      pen.space()
    }
    guard !app.showsNextKeys else { return drawWayBack(&pen, on: &canvas) }
    for hint in fitting(pen.rest.width, on: canvas) {
      draw(hint.action, hint.keys, &pen, on: &canvas)
    }
  }

  private typealias Hint = (action: Action, keys: String)

  /// Those that must be there and, in the order of their use, as many others as there is room for.
  private func fitting(_ width: Int, on canvas: Canvas) -> [Hint] {
    let all = grouped.filter { $0.action.scope != .anywhere }
    // The last one needs no gap behind it.
    var room = width + 2
    let forced = all.filter(\.action.isAlwaysHinted).filter { hint in
      room -= cells(hint, canvas) + 2
      return room >= 0
    }.map(\.action.id)
    return all.filter { hint in
      guard !forced.contains(hint.action.id) else { return true }
      let needed = cells(hint, canvas) + 2
      guard needed <= room else { return false }
      room -= needed
      return true
    }
  }

  private func cells(_ hint: Hint, _ canvas: Canvas) -> Int {
    let label = hint.action.says(app.phrases).label
    return canvas.setting.width(of: "\(hint.keys) \(label)", limit: 60)
  }

  /// What can be done everywhere stands at the end of every screen: the help last.
  private func drawHelpHint(_ pen: inout Pen, on canvas: inout Canvas) {
    let isNarrow = canvas.size.width < 60
    for action in hints.reversed() where action.scope == .anywhere {
      guard !isNarrow || action.id == "app.help" else { continue }
      guard let keys = action.keys.first(where: isTyped).map(app.text) else { continue }
      let start = pen
      pen.writeAtEnd(" \(action.says(app.phrases).label)", .hint, on: &canvas)
      pen.writeAtEnd(keys, .hintKey, on: &canvas, base: .leftToRight)
      canvas.spot(pen.passed(since: start), Target.action(action.id))
      pen.spaceAtEnd(2)
    }
  }

  /// Where letters are text, only keys that are none mean an action.
  private func isTyped(_ keys: KeySequence) -> Bool {
    !app.takesText
      || keys.keys.allSatisfy { key in
        if case .function = key.code { true } else { false }
      }
  }

  /// The keys that can follow stand above already.
  private func drawWayBack(_ pen: inout Pen, on canvas: inout Canvas) {
    pen.write("Esc", .hintKey, on: &canvas, base: .leftToRight)
    pen.space()
    pen.write(app.phrases.actions.back.label, .hint, on: &canvas)
  }

  /// Neighbours that say the same are one hint: `1 … 9`.
  private var grouped: [Hint] {
    var out: [Hint] = []
    for action in hints {
      if let last = out.last, last.action.says(app.phrases) == action.says(app.phrases) {
        let first = last.keys.split(separator: "…").first?.trimmed ?? ""
        let end = keys(of: action).split(separator: " ").last ?? ""
        out[out.count - 1].keys = "\(first) … \(end)"
      } else {
        out.append((action, keys(of: action)))
      }
    }
    return out
  }

  private func draw(
    _ action: Action, _ keys: String, _ pen: inout Pen, on canvas: inout Canvas
  ) {
    let label = action.says(app.phrases).label
    let isPossible = app.seemsPossible(action)
    let start = pen
    pen.write(keys, isPossible ? .hintKey : .textFaint, on: &canvas, base: .leftToRight)
    pen.space()
    pen.write(label, isPossible ? .hint : .textFaint, on: &canvas)
    canvas.spot(pen.passed(since: start), Target.action(action.id))
    pen.space(2)
  }

  private func keys(of action: Action) -> String {
    let own = app.nextKeys(of: action)
    guard app.pendingKeys.isEmpty, let pair = Self.pairs[action.id] else { return own }
    let keys = [pair.first, pair.second].map { app.keys(of: app.action($0)) }
    return keys.contains("") ? own : keys.joined(separator: "/")
  }

  /// Two actions that are one hint: the card goes both ways.
  private static let pairs = [
    "board.move-right": (first: "board.move-left", second: "board.move-right"),
    "board.order-down": (first: "board.order-down", second: "board.order-up"),
  ]
}

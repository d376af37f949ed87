import Cells
import ViewModels

/// The words of the field under the cursor that is chosen in, in as many rows as show all of them.
struct ChipRows {
  /// With more of them the words are seen a few at a time.
  private static let most = 8

  private let field: FormModel.Field
  private let index: Int
  private let words: [String]
  private let labels: [String]
  /// How one takes several; empty where only one is taken.
  private let hint: String
  /// The words of each row, and behind the last of them the hint.
  private let rows: [Range<Int>]

  var count: Int { rows.count }

  /// - Returns: `nil` for a field that is typed in, or with more words than the rows hold.
  init?(_ app: AppModel, _ field: FormModel.Field, at index: Int, width: Int, _ canvas: Canvas) {
    switch field.kind {
    case .text: return nil
    case .choice(let words): (self.words, hint) = (words, "")
    case .properties(let words): (self.words, hint) = (words, app.phrases.forms.spaceTakes)
    }
    self.field = field
    self.index = index
    labels = words.map { app.name(of: $0, field) }
    let marks = hint.isEmpty ? 2 : 3
    let widths = labels.map { canvas.width(of: $0) + marks }
    let all = widths + (hint.isEmpty ? [] : [canvas.width(of: hint) + 1])
    rows = Self.rows(of: all, within: width)
    guard rows.count <= Self.most, all.allSatisfy({ $0 <= width }) else { return nil }
  }

  private static func rows(of widths: [Int], within room: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (start, used) = (0, 0)
    for (place, width) in widths.enumerated() {
      if used + width > room, place > start {
        rows.append(start..<place)
        (start, used) = (place, 0)
      }
      used += width
    }
    return rows + [start..<widths.count]
  }

  func draw(_ row: Int, on canvas: inout Canvas, in rest: Rect) {
    canvas.ground(rest, .inputFocus)
    if row == 0 { canvas.cursor = Point(rest.x, rest.y) }
    var pen = Pen(rest)
    for place in rows[row] {
      guard words.indices.contains(place) else {
        pen.writeAtEnd(hint, .textFaint, on: &canvas, base: .interface)
        continue
      }
      draw(place, &pen, on: &canvas)
    }
  }

  private func draw(_ place: Int, _ pen: inout Pen, on canvas: inout Canvas) {
    let isHere = place == current
    let role: Role = isHere ? .inputFocus : .textMuted
    let start = pen
    isHere ? pen.sign(.open, role, on: &canvas) : pen.space()
    if isHere { canvas.cursor = Point(pen.rest.x, pen.rest.y) }
    if !hint.isEmpty {
      field.chosen.contains(words[place])
        ? pen.sign(.marked, role, on: &canvas) : pen.space()
    }
    pen.write(labels[place], role, on: &canvas)
    isHere ? pen.sign(.close, role, on: &canvas) : pen.space()
    if hint.isEmpty {
      canvas.spot(pen.passed(since: start), Target.choice(field: index, place))
    }
  }

  /// The word under the cursor; of a choice, the one that is taken.
  private var current: Int? {
    hint.isEmpty ? words.firstIndex(of: field.text.text) : field.place
  }
}

import CNcurses
import Cells
import Glibc

/// Turns canvases into the bytes that change the screen from one to the next. ncurses finds what
/// differs; it draws into a file in memory, so that a frame is one stretch.
final class Painter {
  private let curses: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let memory: UnsafeMutablePointer<FILE>
  private let cells: UnsafeMutablePointer<cchar_t>
  private static let mostCells = 1024
  /// So many rows are a page: to shift what is left of the one before in its rows gains nothing.
  private static let rowsOfPage = 8

  private var inks: Inks
  private var pen: Pen
  /// What the screen shows; `nil` when that is not known.
  private var shown: Canvas?
  /// Whether each sign of the next frame is one scalar of one cell.
  private var isEven = true
  /// The style of the theme that the screen was cleared with.
  private var ground = 0
  /// What clears the screen before the next frame.
  private var beginning: [UInt8] = []
  private var theme: Theme
  /// Whether the terminal knows OSC 8.
  var opensLinks = false

  /// `nil` when the system gives no memory for it, or terminfo knows the terminal no more.
  init?(_ kind: TerminalKind, size: Size, theme: Theme) {
    let descriptor = curses_memory()
    guard descriptor >= 0, let memory = fdopen(descriptor, "w+") else { return nil }
    guard let curses = newterm(kind.name, memory, memory), let window = curses_window() else {
      fclose(memory)
      return nil
    }
    self.curses = curses
    self.window = window
    self.memory = memory
    cells = .allocate(capacity: Self.mostCells)
    self.theme = theme
    pen = Pen(
      unboldens: kind.colours >= 8, isNimble: curses_is_nimble(), erases: curses_erases(),
      clear: curses_fills() ? Modes.capability("clear") : [])
    start_color()
    use_default_colors()
    // Or a frame would stop half-way when keys are waiting.
    typeahead(-1)
    inks = Inks(theme: theme, colours: Int(curses_colours()), pairs: Int(curses_pairs()))
    resize(to: size)
    dropFirstWords()
  }

  /// Drops what ncurses says to begin with: it takes the terminal once more and sets a region of
  /// scrolling for the size that terminfo names, and both would outlive the program.
  private func dropFirstWords() {
    doupdate()
    _ = taken()
    forget()
  }

  /// Ends ncurses; what it says about that stays in memory, as the terminal is not its affair.
  isolated deinit {
    set_term(curses)
    endwin()
    delscreen(curses)
    fclose(memory)
    cells.deallocate()
  }

  func resize(to size: Size) {
    resizeterm(Int32(max(1, size.height)), Int32(max(1, size.width)))
    forget()
  }

  func use(_ theme: Theme) {
    self.theme = theme
    inks = Inks(theme: theme, colours: Int(curses_colours()), pairs: Int(curses_pairs()))
    // The same index may be another colour now, which ncurses would not notice.
    forget()
  }

  /// Somebody else has drawn on the screen: the next frame draws all of it.
  func forget() {
    shown = nil
    pen.forget()
    wclear(window)
  }

  /// The bytes that make the screen show `canvas`; empty when it does already.
  func frame(_ canvas: Canvas) -> [UInt8] {
    if !fed(canvas, &inks) {
      inks.startAnew()
      shown = nil
      _ = fed(canvas, &inks)
    }
    leaveok(window, canvas.physicalCursor == nil)
    if let cursor = canvas.physicalCursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    let sheet = isEven ? Sheet(before: shown, now: canvas, ground: ground, theme: theme) : nil
    let links = opensLinks ? canvas.linked(theme) { !canvas.isSame($0, in: shown) } : ""
    shown = canvas
    wnoutrefresh(window)
    doupdate()
    defer { beginning = [] }
    return beginning + pen.written(taken(), slots: inks.slots, on: sheet) + links.utf8
  }

  /// Hands the rows that differ to ncurses; `false` when there were not enough pairs of colours.
  private func fed(_ canvas: Canvas, _ inks: inout Inks) -> Bool {
    if shown?.size != canvas.size {
      shown = nil
      lay(canvas, &inks)
    }
    let rows = (0..<canvas.size.height).filter { !canvas.isSame($0, in: shown) }
    idcok(window, rows.count < Self.rowsOfPage)
    isEven = rows.allSatisfy(canvas.isEven)
    return rows.reduce(true) { feed($1, of: canvas, &inks) && $0 }
  }

  /// Clears all with the background of most: it need not be said where nothing else is.
  private func lay(_ canvas: Canvas, _ inks: inout Inks) {
    ground = canvas.slotOfMostBlanks(in: theme)
    let ink = inks.ink(inSlot: ground) ?? .plain
    put(Cell(Glyph(" "), .text), of: canvas, inks.ground(of: ink), at: 0)
    wbkgrndset(window, cells)
    werase(window)
    wmove(window, 0, 0)
    leaveok(window, false)
    wnoutrefresh(window)
    doupdate()
    beginning = pen.cleared(taken(), slots: inks.slots)
  }

  private func feed(_ row: Int, of canvas: Canvas, _ inks: inout Inks) -> Bool {
    var count = 0
    var sufficed = true
    var previous: Ink?
    let wanted = canvas.row(row).prefix(Self.mostCells)
    for place in wanted.indices where wanted[place].width > 0 {
      let ink = inks.ink(of: wanted[place], after: wanted.isInText(place) ? previous : nil)
      sufficed = sufficed && ink != nil
      previous = ink
      put(wanted[place], of: canvas, ink ?? .plain, at: count)
      count += 1
    }
    mvwadd_wchnstr(window, Int32(row), 0, cells, Int32(count))
    return sufficed
  }

  private func put(_ cell: Cell, of canvas: Canvas, _ ink: Ink, at place: Int) {
    if var scalar = cell.glyph.scalar?.value {
      curses_cell(cells + place, ink.attributes, ink.pair, &scalar, 1)
    } else {
      let scalars = canvas.scalars(of: cell).map(\.value)
      curses_cell(cells + place, ink.attributes, ink.pair, scalars, Int32(scalars.count))
    }
  }

  /// What ncurses has written since the last time.
  private func taken() -> [UInt8] {
    fflush(memory)
    let descriptor = fileno(memory)
    let length = max(0, Int(lseek(descriptor, 0, SEEK_CUR)))
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, used in
      used = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}

nonisolated extension ArraySlice<Cell> {
  /// Whether this is the blank between two words.
  fileprivate func isInText(_ place: Int) -> Bool {
    place > startIndex && place + 1 < endIndex
      && self[place - 1].glyph.scalar != " " && self[place + 1].glyph.scalar != " "
  }
}

/// Free of any actor: a closure of the main actor would ask where it runs for each cell.
nonisolated extension Canvas {
  /// Whether each cell of a row is one scalar.
  fileprivate func isEven(_ row: Int) -> Bool {
    self.row(row).allSatisfy { $0.width == 1 && $0.glyph.scalar != nil }
  }

  /// The style that most blanks have.
  fileprivate func slotOfMostBlanks(in theme: Theme) -> Int {
    var counts = Array(repeating: 0, count: theme.styles.count)
    for cell in cells where cell.glyph.scalar == " " { counts[theme.slot(of: cell)] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }

  /// Whether a row looks the same in another canvas. Rare glyphs are numbered per canvas, so they
  /// are compared by what they print.
  fileprivate func isSame(_ row: Int, in other: Canvas?) -> Bool {
    guard let other, other.size == size else { return false }
    let cells = self.row(row)
    return cells == other.row(row)
      && cells.allSatisfy { $0.glyph.scalar != nil || scalars(of: $0) == other.scalars(of: $0) }
  }
}

import CNcurses
import Cells
import Glibc

/// Turns canvases into the bytes that change the screen from one to the next. ncurses finds what
/// differs; it draws into a file in memory, so that a frame is one piece.
final class Painter {
  private let curses: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let memory: UnsafeMutablePointer<FILE>
  private let cells: UnsafeMutablePointer<cchar_t>
  private static let mostCells = 1024

  private var inks: Inks
  private var pen: Pen
  /// What the screen shows; `nil` when that is not known.
  private var shown: Canvas?
  /// The ink of each of its cells, row by row.
  private var given: [Ink] = []
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
    pen = Pen(unboldens: kind.colours >= 8)
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
    let links = opensLinks ? canvas.linked(theme) { !canvas.isSame($0, in: shown) } : ""
    shown = canvas
    wnoutrefresh(window)
    doupdate()
    return pen.written(taken(), slots: inks.slots) + links.utf8
  }

  /// Hands the rows that differ to ncurses; `false` when there were not enough pairs of colours.
  private func fed(_ canvas: Canvas, _ inks: inout Inks) -> Bool {
    if shown?.size != canvas.size {
      shown = nil
      werase(window)
      given = Array(repeating: .plain, count: canvas.size.width * canvas.size.height)
    }
    var sufficed = true
    for row in 0..<canvas.size.height where !canvas.isSame(row, in: shown) {
      sufficed = feed(row, of: canvas, &inks) && sufficed
    }
    return sufficed
  }

  private func feed(_ row: Int, of canvas: Canvas, _ inks: inout Inks) -> Bool {
    var count = 0
    var sufficed = true
    var previous: Ink?
    let wanted = canvas.row(row).prefix(Self.mostCells)
    let before = shown?.row(row).keptText(of: wanted)
    for place in wanted.indices where wanted[place].width > 0 {
      let cell = wanted[place]
      let held = before?[place].glyph.scalar == " " ? given[place] : nil
      let ink = inks.ink(of: cell, where: held, after: previous)
      sufficed = sufficed && ink != nil
      previous = ink
      given[place] = ink ?? .plain
      put(cell, of: canvas, given[place], at: count)
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
  /// The row itself where its text stays but for a few signs. The blanks of one that is scrolled are
  /// drawn anew: ncurses finds out that rows have moved by looking for the same ones.
  fileprivate func keptText(of wanted: ArraySlice<Cell>) -> ArraySlice<Cell>? {
    let changes = zip(self, wanted).lazy.filter { $0.glyph != $1.glyph }.prefix(9).count
    return changes < 9 ? self : nil
  }
}

/// Free of any actor: a closure of the main actor would ask where it runs for each cell.
nonisolated extension Canvas {
  /// Whether a row looks the same in another canvas. Rare glyphs are numbered per canvas, so they
  /// are compared by what they print.
  fileprivate func isSame(_ row: Int, in other: Canvas?) -> Bool {
    guard let other, other.size == size else { return false }
    let cells = self.row(row)
    return cells == other.row(row)
      && cells.allSatisfy { $0.glyph.scalar != nil || scalars(of: $0) == other.scalars(of: $0) }
  }
}

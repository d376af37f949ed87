import Cells
import Domain
import ViewModels

/// The context bar of the day: a greeting, how far the day is, and what comes next.
struct TodayBar {
  let app: AppModel

  init(_ app: AppModel) { self.app = app }

  func draw(_ pen: inout Pen, isWide: Bool, on canvas: inout Canvas) {
    pen.write(title(isWide), .title, on: &canvas, base: .interface)
    pen.space(2)
    guard let (done, all) = app.today.progress, all > 0 else { return }
    drawBar(done, all, isWide ? 14 : 8, &pen, on: &canvas)
    pen.space()
    let facts = facts(done, all, isWide).joined(separator: " · ")
    pen.write(facts, .text, on: &canvas, base: .interface)
  }

  private func title(_ isWide: Bool) -> String {
    guard isWide, let name = app.shownUserName.split(separator: " ").first else {
      return app.phrases.today.go.label
    }
    return app.phrases.today.greeting(app.clock.minute(of: app.clock.now()) / 60, String(name))
  }

  private func drawBar(
    _ done: Int, _ all: Int, _ width: Int, _ pen: inout Pen, on canvas: inout Canvas
  ) {
    let filled = done * width / all
    for place in 0..<width {
      place < filled
        ? pen.sign(.progress, .progress, on: &canvas)
        : pen.sign(.progressRest, .progressRest, on: &canvas)
    }
  }

  private func facts(_ done: Int, _ all: Int, _ isWide: Bool) -> [String] {
    let (words, formats) = (app.phrases.today, app.formats)
    let counter = formats.counter(done, of: all)
    var facts = [isWide ? words.done(counter) : counter]
    if let late = app.today.counts[.overdue], late > 0 {
      facts.append(words.overdue(formats.number(late)))
    }
    let now = app.clock.now()
    guard isWide, let next = app.today.next(after: now), case .instant(let due)? = next.due,
      let form = next.form
    else { return facts }
    let kind = app.phrases.terms.choices.work.form(form).short
    return facts + [words.next(kind, formats.until(due, by: app.clock))]
  }
}

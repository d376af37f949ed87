import Foundation

/// The interface of a program on a file, as a person sees it.
struct Interface {
  let size: Int
  let words: [String]
  let home: URL

  /// Text that is on the screen when the first frame is whole, and the keys that leave at once.
  struct Manner {
    let shows: [String]
    let leaves: String
    let starts: Int
  }
  let manner: Manner

  /// One start, from the call that starts it until the first frame stands.
  /// - Throws: `Fault.neverShown`.
  private func start() throws -> (pty: Pty, frame: Duration, burst: Pty.Burst) {
    let pty = try Pty(words, home: home)
    var answers = Answers()
    let burst = pty.burst(after: .seconds(5)) { answers.next($0) }
    let text = String(decoding: burst.bytes, as: UTF8.self)
    guard let last = burst.last, manner.shows.allSatisfy({ text.contains($0) }) else {
      pty.finish(manner.leaves)
      throw Fault.neverShown(manner.shows.joined(separator: " and "), words)
    }
    return (pty, last - pty.started, burst)
  }

  /// Start to first frame; the first start only warms the caches.
  func startFigure(_ name: String, target: String? = nil) throws -> Figure {
    var times = Samples()
    var processor = Samples()
    var bytes = Samples()
    for number in 0...manner.starts {
      let (pty, frame, burst) = try start()
      let spent = Vitals(of: pty.child).processorTime
      pty.finish(manner.leaves)
      guard number > 0 else { continue }
      times.add(frame.milliseconds)
      processor.add(spent.milliseconds)
      bytes.add(Double(burst.bytes.count))
    }
    return Figure(
      size, name,
      [
        .init("p50", times.median, .milliseconds), .init("min", times.least, .milliseconds),
        .init("cpu", processor.median, .milliseconds), .init("bytes", bytes.median, .bytes),
        .init("of", Double(times.count), .count),
      ], target: target)
  }

  /// Keys typed in one session, then what it takes to rest, and the most memory that it had.
  func session(_ strokes: [Strokes]) throws -> [Figure] {
    let (pty, _, _) = try start()
    defer { pty.finish(manner.leaves) }
    var figures = strokes.map { figure($0, pty) }
    figures.append(rest(pty))
    let vitals = Vitals(of: pty.child)
    let parts: [Figure.Part] = [
      .init("most", vitals.memory("VmHWM") / 1e6, .megabytes),
      .init("its own", vitals.memory("RssAnon") / 1e6, .megabytes),
    ]
    return figures + [Figure(size, "peak memory", parts, target: "≤ 20 MB")]
  }

  /// Keys typed in a session of their own.
  func figure(of strokes: Strokes) throws -> Figure {
    let (pty, _, _) = try start()
    defer { pty.finish(manner.leaves) }
    return figure(strokes, pty)
  }

  /// Key to frame: from the writing of a key to the last byte before silence. What is first is the
  /// frame that shows the key; figures that take longer to count may follow it.
  private func figure(_ strokes: Strokes, _ pty: Pty) -> Figure {
    let vitals = Vitals(of: pty.child)
    var first = Samples()
    var last = Samples()
    var processor = Samples()
    var bytes = Samples()
    for key in strokes.keys {
      let before = vitals.processorTime
      let typed = ContinuousClock.now
      pty.write(key.text)
      let burst = pty.burst()
      guard key.counts, let begin = burst.first, let end = burst.last else { continue }
      first.add((begin - typed).milliseconds)
      last.add((end - typed).milliseconds)
      processor.add((vitals.processorTime - before).milliseconds)
      bytes.add(Double(burst.bytes.count))
    }
    return Figure(
      size, strokes.name,
      [
        .init("first", first.median, .milliseconds), .init("max", first.most, .milliseconds),
        .init("last", last.median, .milliseconds),
        .init("p99", last.quantile(0.99), .milliseconds),
        .init("cpu", processor.median, .milliseconds), .init("bytes", bytes.median, .bytes),
        .init("max", bytes.most, .bytes), .init("of", Double(last.count), .count),
      ], target: strokes.target)
  }

  private func rest(_ pty: Pty) -> Figure {
    // What is left for a pause of typing is done before.
    _ = pty.burst(after: .seconds(1))
    let before = Vitals(of: pty.child).processorTime
    let end = ContinuousClock.now + .seconds(2)
    var count = 0
    while .now < end { count += pty.burst(after: end - .now).bytes.count }
    let spent = Vitals(of: pty.child).processorTime - before
    return Figure(
      size, "two seconds of rest",
      [.init("bytes", Double(count), .bytes), .init("cpu", spent.milliseconds, .milliseconds)],
      target: "nothing")
  }
}

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
    var times: [Double] = []
    var processor: [Double] = []
    var bytes: [Double] = []
    for number in 0...manner.starts {
      let (pty, frame, burst) = try start()
      let spent = Vitals(of: pty.child).processorTime
      pty.finish(manner.leaves)
      guard number > 0 else { continue }
      times.append(frame.milliseconds)
      processor.append(spent.milliseconds)
      bytes.append(Double(burst.bytes.count))
    }
    return Figure(
      size, name,
      [
        .init("p50", Samples(times).median, .milliseconds),
        .init("min", Samples(times).least, .milliseconds),
        .init("cpu", Samples(processor).median, .milliseconds),
        .init("bytes", Samples(bytes).median, .bytes), .init("of", Double(times.count), .count),
      ], target: target)
  }

  /// Keys typed in one session, then what it takes to rest, and the most memory that it had.
  func session(_ strokes: [Strokes]) throws -> [Figure] {
    let (pty, _, _) = try start()
    defer { pty.finish(manner.leaves) }
    var figures = strokes.map { figure($0, pty) }
    figures.append(rest(pty))
    let peak = Double(Vitals(of: pty.child).peakMemory ?? 0) / 1e6
    figures.append(
      Figure(size, "peak memory", [.init("VmHWM", peak, .megabytes)], target: "≤ 20 MB"))
    return figures
  }

  /// Keys typed in a session of their own.
  func figure(of strokes: Strokes) throws -> Figure {
    let (pty, _, _) = try start()
    defer { pty.finish(manner.leaves) }
    return figure(strokes, pty)
  }

  /// Key to frame: from the writing of a key to the last byte before silence.
  private func figure(_ strokes: Strokes, _ pty: Pty) -> Figure {
    let vitals = Vitals(of: pty.child)
    var times: [Double] = []
    var processor: [Double] = []
    var bytes: [Double] = []
    for key in strokes.keys {
      let before = vitals.processorTime
      let typed = ContinuousClock.now
      pty.write(key.text)
      let burst = pty.burst()
      guard key.counts, let last = burst.last else { continue }
      times.append((last - typed).milliseconds)
      processor.append((vitals.processorTime - before).milliseconds)
      bytes.append(Double(burst.bytes.count))
    }
    return Figure(
      size, strokes.name,
      [
        .init("p50", Samples(times).median, .milliseconds),
        .init("p99", Samples(times).quantile(0.99), .milliseconds),
        .init("cpu", Samples(processor).median, .milliseconds),
        .init("bytes", Samples(bytes).median, .bytes), .init("max", Samples(bytes).most, .bytes),
        .init("of", Double(times.count), .count),
      ], target: strokes.target)
  }

  private func rest(_ pty: Pty) -> Figure {
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

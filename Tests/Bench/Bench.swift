import Foundation

/// Prints figures of the release program; it judges nothing and fails no build.
@main
struct Bench {
  let order: Order
  let folder: URL
  private var figures: [Figure] = []

  static func main() {
    do {
      let order = try Order(Array(CommandLine.arguments.dropFirst()))
      guard !order.asksForHelp else { return print(Order.help) }
      var bench = try Bench(order)
      bench.run()
    } catch {
      note("\(error)")
      exit(64)
    }
  }

  /// - Throws: when the folder for the files cannot be made.
  private init(_ order: Order) throws {
    self.order = order
    let files = FileManager.default
    folder =
      (order.keep ?? files.temporaryDirectory.appending(path: "kariz-bench-\(getpid())"))
      .absoluteURL
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private mutating func run() {
    defer { if order.keep == nil { try? FileManager.default.removeItem(at: folder) } }
    for size in order.sizes { measure(size) }
    compareSizes()
    if order.isJSON { printJSON() }
  }

  private mutating func measure(_ size: Int) {
    let shop = Shop(size: size, program: order.program.absoluteURL, folder: folder)
    let board = Interface(
      size: size, words: shop.words("--file", shop.database.path), home: folder,
      manner: .init(shows: ["Sales", "▌"], leaves: "\u{11}", starts: 21))
    let less = Less(size: size, folder: folder)
    say("\n\(size) opportunities")
    guard attempt({ [try shop.demo()].compactMap { $0 } }) else { return }
    attempt { [try board.startFigure("start to first frame", target: "≤ 8 ms, ≤ 6,000 bytes")] }
    attempt { try board.session(Strokes.all) }
    attempt { try less.figures() }
    attempt { try shop.importing() }
    compare("start to first frame", with: "less: start", size, target: "≤ 2.4 ×")
    compare("move the cursor", with: "less: a line down", size, target: "≤ 1.5 ×")
  }

  /// Adds figures; what cannot be measured is said, and the rest goes on.
  @discardableResult
  private mutating func attempt(_ measure: () throws -> [Figure]) -> Bool {
    do {
      for figure in try measure() { add(figure) }
      return true
    } catch {
      Self.note("  \(error)")
      return false
    }
  }

  private mutating func add(_ figure: Figure) {
    figures.append(figure)
    say(figure.line)
  }

  /// How many times the first value of a figure is that of another of the same size.
  private mutating func compare(
    _ name: String, with other: String, _ size: Int, target: String
  ) {
    guard let value = first(name, size), let base = first(other, size), base.value > 0 else {
      return
    }
    let parts = [Figure.Part(value.label, value.value / base.value, .times)]
    add(Figure(size, "\(name), of less", parts, target: target))
  }

  /// Flat is what takes as long on the largest file as on the smallest.
  private mutating func compareSizes() {
    guard let small = order.sizes.min(), let large = order.sizes.max(), small < large else {
      return
    }
    say("\n\(large) against \(small) opportunities (≤ 1.25 × is flat)")
    for name in figures.filter({ $0.size == large }).map(\.name) {
      guard let base = first(name, small), let value = first(name, large), base.value > 0,
        [.milliseconds, .megabytes].contains(value.unit)
      else { continue }
      let ratio = Figure.Part(value.label, value.value / base.value, .times)
      add(Figure(large, "\(name), flatness", [ratio, base, value]))
    }
  }

  private func first(_ name: String, _ size: Int) -> Figure.Part? {
    figures.first { $0.size == size && $0.name == name }?.parts.first
  }

  private func say(_ line: String) {
    if !order.isJSON { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
  }

  private func printJSON() {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(figures) else { return }
    print(String(decoding: data, as: UTF8.self))
  }

  private static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

import Foundation

/// A program that runs to its end, and what it took.
struct Command {
  let words: [String]
  let home: URL
  var input = Child.Stream.nothing

  struct Outcome {
    let time: Duration
    /// Bytes.
    let peak: Int
  }

  /// - Throws: `Fault.system` when there is no such program, `Fault.failed` when it is not content.
  func run() throws -> Outcome {
    let start = ContinuousClock.now
    let messages = home.appending(path: "messages.txt")
    let child = try Child(
      words, Child.environment(home: home), streams: [input, .nothing, .writing(messages)])
    let (status, peak) = child.wait()
    guard status == 0 else {
      throw Fault.failed(words, status, (try? String(contentsOf: messages, encoding: .utf8)) ?? "")
    }
    return Outcome(time: .now - start, peak: peak)
  }
}

import Foundation

/// What the system knows about a running program.
struct Vitals {
  private let id: pid_t

  init(of child: Child) { id = child.id }

  /// Whether one of its threads runs, waits for a processor, or waits for the disk: silence is an end
  /// only when it is not at work.
  var isBusy: Bool {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/task")) ?? []
    return tasks.contains { state(of: $0) == "R" || state(of: $0) == "D" }
  }

  /// Processor time of all its threads, ended ones too.
  var processorTime: Duration {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return .zero
    }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Bytes of a kind of memory: `VmHWM` is the most that it had at a time, with the pages of its
  /// program and libraries; `RssAnon` is what it has now for itself.
  func memory(_ kind: String) -> Double {
    let lines = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
    let line = lines.split(separator: "\n").first { $0.hasPrefix(kind + ":") } ?? ""
    return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) * 1024
  }

  /// The letter after the name in parentheses, which itself may hold any of them.
  private func state(of task: String) -> Character? {
    let path = "/proc/\(id)/task/\(task)/stat"
    guard let line = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return line.split(separator: ")").last?.split(separator: " ").first?.first
  }
}

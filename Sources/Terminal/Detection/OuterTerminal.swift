import Glibc

/// The terminal that a multiplexer is looked at through.
public nonisolated enum OuterTerminal {
  /// What tmux knows of its clients' terminals, one a line; the empty text when nobody looks at the
  /// session. `nil` when there is no tmux or it does not answer.
  public static func ask(_ environment: [String: String]) -> String? {
    guard environment["TMUX"]?.isEmpty == false else { return nil }
    guard let pipe = popen("exec tmux list-clients -F '#{client_termtype}' 2>/dev/null", "r") else {
      return nil
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1024)
    while answer.count < 4096 {
      let count = fread(&buffer, 1, buffer.count, pipe)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    return pclose(pipe) == 0 ? String(decoding: answer, as: UTF8.self) : nil
  }
}

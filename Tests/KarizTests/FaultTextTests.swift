import Cells
import Foundation
import Glibc
import Testing

@testable import kariz

/// Text that would act on a terminal never reaches one as it is.
struct FaultTextTests {
  /// Each of these in a name is tried on every output.
  nonisolated static let hostile = [
    "title \u{1B}]0;pwned\u{7} end", "colour \u{1B}[31m end", "query \u{1B}[c\u{1B}[6n end",
    "c1 \u{9B}31m\u{9D}0;pwned\u{9C} end", "order \u{202E}fdp.exe\u{2066}x\u{2069} end",
    "back\u{8}\u{8}\u{8}\u{7F}\u{B}\u{C} end", "return\rHidden end", "lines\u{2028}\u{2029} end",
    "tags \u{E0041}\u{E007F} end", "zalgo a\(String(repeating: "\u{301}", count: 400)) end",
  ]

  let shell: Shell

  init() throws {
    shell = try Shell()
    let path = shell.folder.appending(path: "shop.db")
    if let filled = Self.filled {
      try filled.write(to: path)
      chmod(path.path, 0o600)
    } else {
      try fill()
      let copy = shell.folder.appending(path: "copy.db")
      shell.run("backup", copy.path)
      Self.filled = try Data(contentsOf: copy)
    }
  }

  /// The file once it is filled, which is done once for all tests.
  private static var filled: Data?

  private func fill() throws {
    let file = shell.folder.appending(path: "accounts.csv")
    let rows = Self.hostile.map { "\"\($0)\",\"\($0)\",\"\($0)\"" }
    let text = (["name,notes,address.city"] + rows).joined(separator: "\n")
    try Data(text.utf8).write(to: file)
    let read = shell.run("import", file.path, "--into", "accounts")
    try #require(read.status == 0, "\(read.messages)")
    for text in Self.hostile {
      let deal = try shell.add("deal", "--name", text, "--account", "name:\(text)", "--notes", text)
      _ = try shell.add("note", "--text", text, "--opportunity", deal)
      _ = try shell.add("task", "--subject", text, "--due", "2026-11-20", "--on", deal)
    }
  }

  nonisolated static let commands = [
    ["account", "list"], ["deal", "list"], ["note", "list"], ["task", "list"], ["search", "end"],
    ["log"], ["log", "--limit", "0"], ["board"], ["check"],
    ["export", "deals", "--format", "json"],
    ["print", "board"], ["print", "board", "--form", "ansi"], ["print", "board", "--form", "svg"],
    ["print", "customers"], ["print", "customers", "--form", "ansi", "--lang", "fa"],
  ]

  @Test(arguments: commands, [nil, 80]) func commandsPrintOnlyText(
    _ command: [String], _ columns: Int?
  ) throws {
    shell.columns = columns
    let answer = shell.run(all: command + ["--now", "2026-11-21T16:42:00Z"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("end") || command == ["check"])
    #expect(Self.control(answer.output) == nil)
  }

  @Test(arguments: hostile) func oneRecordIsShownAsText(_ text: String) throws {
    let deal = "name:\(text)"
    for command in [
      ["account", "show", deal], ["deal", "show", deal], ["print", "card", deal],
    ] {
      let answer = shell.run(all: command + ["--now", "2026-11-21T16:42:00Z"])
      #expect(answer.status == 0, "\(answer.messages)")
      #expect(Self.control(answer.output) == nil)
      #expect(answer.messages.allSatisfy { Self.control($0) == nil })
    }
  }

  @Test(arguments: ["--csv", "--tsv", "--json", "--plain"])
  func noFormOfAListReachesATerminalRaw(_ form: String) throws {
    shell.columns = 100
    #expect(Self.control(shell.run("deal", "list", form).output) == nil)
  }

  @Test func aWrongNameIsRepeatedAsText() throws {
    for command in [["deal", "show"], ["account", "set"], ["card"], ["deal"], ["undo"]] {
      let answer = shell.run(all: command + ["name:\u{1B}]0;pwned\u{7}\u{9B}m\u{202E}>"])
      #expect(answer.status != 0)
      #expect(Self.control(answer.output + answer.messages.joined()) == nil)
    }
  }

  @Test func aMegabyteInAFieldIsCutAndNothingStops() throws {
    let long = String(repeating: "wide \u{1B}[31m text ", count: 60_000)
    let file = shell.folder.appending(path: "long.csv")
    try Data("name,notes\nLong shop,\"\(long)\"\n\"\(long)\",x\n".utf8).write(to: file)
    shell.run("import", file.path, "--into", "accounts", "--rejects", "\(file.path).no")
    for command in [
      ["account", "list"], ["account", "show", "name:Long shop"], ["log"], ["print", "customers"],
    ] {
      let answer = shell.run(all: command)
      #expect(answer.status == 0, "\(answer.messages)")
      #expect(Self.control(answer.output) == nil)
    }
    #expect(shell.run("check").status == 0)
  }

  @Test func theInterfaceSendsNoneOfItToTheTerminal() throws {
    let play = try Play(shell)
    try play.wait(for: "order")
    try play.type("jjj\r")
    try play.wait(for: Self.timeline)
    try play.type("]]4jjjjSend")
    try play.wait(for: "Accounts")
    play.program.send(SIGTERM)
    #expect(try play.end() == .exited(0))
    let sent = String(decoding: play.bytes, as: UTF8.self)
    #expect(!sent.contains("pwned\u{7}") && !sent.contains("\u{1B}]0;pwned"))
    let own = sent.replacing(/\u{1B}\][^\u{7}\u{1B}]*(\u{7}|\u{1B}\\)/, with: "")
      .replacing(
        /\u{1B}(\[[0-9;:?>=<]*[ $]?[A-Za-z@`]|[()][A-Z0-9]|[=>78M\\]|P[^\u{1B}]*\u{1B}\\)/, with: ""
      )
    let moves: Set<Unicode.Scalar> = ["\r", "\n", "\u{8}", "\u{E}", "\u{F}"]
    let text = String(String.UnicodeScalarView(own.unicodeScalars.filter { !moves.contains($0) }))
    #expect(Self.control(text) == nil)
  }

  private static var timeline: String { "Timeline" }

  /// The first scalar that is no text; the colours of a frame and the ends of lines are.
  private static func control(_ text: String) -> String? {
    let plain = text.replacing(/\u{1B}\[[0-9;:]*m/, with: "")
    let found = plain.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x09: false
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
      case 0xE0000...0xE007F: true
      default: false
      }
    }
    return found.map { "U+\(String($0.value, radix: 16))" }
  }
}

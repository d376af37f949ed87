import Glibc
import Testing
import ViewModels

@testable import kariz

/// What a person has put beside a page is there again in the next run.
struct PreviewPlayTests {
  @Test func thePaneIsKeptFromOneRunToTheNext() throws {
    let shell = try Shell()
    _ = try shell.add("deal", "--name", "Solar audit", "--notes", "They want panels")
    for keys in ["i", ""] {
      let play = try Play(shell)
      try play.wait(for: "Solar audit")
      try play.type(keys)
      try play.wait(for: "They want panels")
      play.program.send(SIGTERM)
      #expect(try play.end() == .exited(0))
    }
    let state = StateFile(shell.environment)
    #expect(state.previews == [.board])
    try state.keep([AppModel.Page.board: 40])
    #expect(state.paneShares == [.board: 40] && state.previews == [.board])
  }
}

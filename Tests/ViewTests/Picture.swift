import Cells
import Foundation
import SampleShop
import Testing
import ViewModels
import Views

/// A scene at one size in one language, and the file that says what it looks like.
nonisolated struct Picture: CustomTestStringConvertible {
  let scene: Scene
  let size: Size
  let language: Language

  static let all = Scene.allCases.flatMap { scene in
    scene.sizes.flatMap { size in
      Language.allCases.map { Picture(scene: scene, size: size, language: $0) }
    }
  }

  var name: String { "\(scene.rawValue)-\(size.width)x\(size.height)-\(language.rawValue)" }
  var testDescription: String { name }

  var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures/\(name).txt")
  }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["KARIZ_RECORD"] == "1" }

  @MainActor func draw() throws -> String {
    let desk = try scene.shop().desk(language, size: size)
    try scene.play(at: desk)
    return desk.picture
  }
}

extension Desk {
  var canvas: Canvas {
    var canvas = Canvas(app.size, direction: app.language.direction)
    AppView(app).draw(on: &canvas)
    return canvas
  }

  /// The grid as text, and below a line the same grid as roles.
  var picture: String {
    let canvas = canvas
    return "\(canvas.text())\n\(String(repeating: "=", count: app.size.width))\n\(canvas.roles())\n"
  }
}

import Foundation
import TOMLKit
import ViewModels

/// Keyboards of one's own: a TOML file each, whose `keys` are pairs of what is produced and the Latin
/// keys there.
extension Session {
  /// The keyboards to ask, in their order, and what of them could not be used: those that the
  /// settings name, else one's own before those that come with the program.
  func ownKeyboards() -> (keyboards: Keyboards, problems: [String]) {
    let shipped = KeyboardLayout.shipped
    var layouts: [KeyboardLayout] = []
    var problems: [String] = []
    for name in settings.keyboards ?? ownLayoutNames + shipped.map(\.name) {
      do {
        let own = try ownLayout(name)
        guard let layout = own ?? shipped.first(where: { $0.name == name }) else {
          let known = Set(ownLayoutNames + shipped.map(\.name)).sorted()
          throw Exit(.refused, phrases.setup.unknownLayout(name, formats.list(known)))
        }
        layouts.append(layout)
      } catch {
        problems.append((error as? Exit)?.message ?? "\(error)")
      }
    }
    let (extra, problem) = extraLayout
    return (Keyboards(layouts + [extra].compactMap { $0 }), problems + [problem].compactMap { $0 })
  }

  /// The pairs of the settings, and the first that is none.
  private var extraLayout: (layout: KeyboardLayout?, problem: String?) {
    let texts = settings.keyPairs ?? []
    let pairs = texts.map { Self.pair($0.split(separator: "=", maxSplits: 1).map(\.trimmed)) }
    let right = pairs.compactMap { $0 }
    let wrong = zip(texts, pairs).first { $1 == nil }?.0
    return (
      right.isEmpty ? nil : KeyboardLayout("extra", right),
      wrong.map { phrases.command.brokenFile("keyboard.extra", phrases.setup.unequalPair($0)) }
    )
  }

  /// What is produced and the Latin keys there; `nil` unless these are two texts of one length.
  private static func pair(_ texts: [String]) -> (produced: String, latin: String)? {
    guard texts.count == 2, texts[0].count == texts[1].count else { return nil }
    return (texts[0], texts[1])
  }

  private var layoutFolder: String { Paths(world.environment).config + "/layouts" }

  private var ownLayoutNames: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: layoutFolder)) ?? []
    return files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// - Returns: `nil` when there is no file of that name.
  /// - Throws: `Exit`, whose message names the file and what is wrong in it.
  private func ownLayout(_ name: String) throws -> KeyboardLayout? {
    let path = "\(layoutFolder)/\(name).toml"
    guard !name.contains("/"), access(path, F_OK) == 0 else { return nil }
    do {
      return KeyboardLayout(name, try pairs(try TOMLTable(string: try SmallFile.text(path)), path))
    } catch let error as SmallFile.Failure {
      throw Exit(.refused, phrases.command.brokenFile(path, String(cString: strerror(error.code))))
    } catch let error as TOMLParseError {
      throw Exit(.refused, phrases.command.brokenFile(path, "\(error)"))
    }
  }

  private func pairs(_ table: TOMLTable, _ path: String) throws -> [(
    produced: String, latin: String
  )] {
    guard let rows = table["keys"]?.array, !rows.isEmpty else {
      throw Exit(.refused, phrases.command.brokenFile(path, phrases.setup.noPairs))
    }
    return try rows.map { row in
      let texts = row.array?.compactMap(\.string) ?? []
      guard let pair = Self.pair(texts) else {
        let shown = texts.joined(separator: " · ")
        throw Exit(.refused, phrases.command.brokenFile(path, phrases.setup.unequalPair(shown)))
      }
      return pair
    }
  }

  /// What the hints print of a key. A native letter is that of the first keyboard that the settings
  /// name, else that of the language; English has none.
  func keyHints(_ form: KeyHints) -> (form: KeyHints, layout: KeyboardLayout)? {
    if let first = settings.keyboards?.first {
      return ownKeyboards().keyboards.layouts.first { $0.name == first }.map { (form, $0) }
    }
    return switch formats.language {
    case .english: nil
    case .persian: (form, .persian)
    case .greek: (form, .greek)
    }
  }
}

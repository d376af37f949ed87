/// Sets of keys to begin from, in the words of `keys.toml`.
nonisolated public enum KeyPresets {
  typealias Preset = (name: String, keys: [(action: String, words: [String])])

  public static var names: [String] { all.map(\.name) }

  static let all: [Preset] = [
    ("default", []),
    // What vi has besides what is usual here; its ^F takes the place of searching.
    (
      "vi",
      [
        ("app.search", ["S"]), ("page.next-page", ["+ctrl+f"]), ("app.palette", [":", "f9"]),
        ("page.down", ["+ctrl+n"]), ("page.up", ["+ctrl+p"]),
      ]
    ),
    // Letters do what they name, and only arrows move.
    (
      "arrows",
      [
        ("page.down", ["down"]), ("page.up", ["up"]), ("page.left", ["left"]),
        ("page.right", ["right"]), ("page.top", ["home"]), ("page.bottom", ["end"]),
        ("board.move-left", ["shift+left", "ctrl+left"]),
        ("board.move-right", ["shift+right", "ctrl+right"]),
        ("board.order-down", ["shift+down", "ctrl+down"]),
        ("board.order-up", ["shift+up", "ctrl+up"]),
      ]
    ),
    (
      "emacs",
      [
        ("app.palette", [":", "alt+x", "f9"]), ("app.search", ["S"]),
        ("page.down", ["+ctrl+n"]), ("page.up", ["+ctrl+p"]), ("page.left", ["+ctrl+b"]),
        ("page.right", ["+ctrl+f"]), ("page.next-page", ["pgdn", "ctrl+v"]),
        ("page.previous-page", ["pgup", "alt+v"]), ("page.top", ["+alt+<"]),
        ("page.bottom", ["+alt+>"]), ("page.filter", ["+ctrl+s"]),
        ("app.interrupt", ["+ctrl+g"]), ("app.undo", ["+ctrl+_"]),
      ]
    ),
  ]
}

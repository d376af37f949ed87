extension Unicode.Scalar {
  /// What stands for a typographic sign where signs are ASCII: many fonts of consoles lack it, and
  /// where ambiguous characters are two cells wide it would push the rest of the row away.
  var asciiForm: Unicode.Scalar {
    guard !isASCII else { return self }
    return switch self {
    case "…": "~"
    case "·", "–", "—", "−": "-"
    case "•": "*"
    case "×", "✕", "✗": "x"
    case "✓", "⇧": "+"
    case "‘", "’": "'"
    case "“", "”", "„": "\""
    case "←", "‹", "«": "<"
    case "→", "›", "»": ">"
    case "↑": "^"
    case "↓": "v"
    case "⌫": "<"
    default: self
    }
  }
}

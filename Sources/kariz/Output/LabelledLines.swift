import Cells
import ViewModels

/// Lines of a label and a text, the texts below each other; long ones go on in the next line.
struct LabelledLines {
  var lines: [(label: String, text: String)] = []
  private let width: Int
  private let session: Session

  init(width: Int, _ session: Session) {
    self.width = width
    self.session = session
  }

  func print() throws {
    var ruler = TextRuler()
    let labels = min(lines.map { ruler.width(of: $0.label) }.max() ?? 0, width / 2)
    for line in lines {
      let parts = ruler.wrapped(line.text, into: width - labels - 2)
      for (place, part) in (parts.isEmpty ? [""] : parts).enumerated() {
        var canvas = session.row(width: width)
        canvas.write(place == 0 ? line.label : "", .label, at: Point(0, 0), width: labels)
        canvas.write(part, at: Point(labels + 2, 0), width: width - labels - 2)
        try session.printLine(canvas.text())
      }
    }
  }
}

extension TextRuler {
  /// Lines of at most `room` cells, broken between words; a longer word is left to be cut.
  mutating func wrapped(_ text: String, into room: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : "\(line) \(word)"
        if !line.isEmpty, width(of: longer) > room {
          lines.append(line)
          line = String(word)
        } else {
          line = longer
        }
      }
      lines.append(line)
    }
    return lines
  }
}

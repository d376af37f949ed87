extension DatePiece {
  /// Hours that words part become one piece: `from 2 to 3`, «۹ تا ۱۰», `από τις 10 έως τις 11`.
  static func joiningHours(_ pieces: [DatePiece]) -> [DatePiece] {
    var joined: [DatePiece] = []
    var rest = pieces[...]
    while let piece = rest.popFirst() {
      guard case .number(let start)? = joined.last,
        piece == .word(.until) || piece == .word(.through),
        let end = takeNumber(&rest)
      else {
        joined.append(piece)
        continue
      }
      joined.removeLast()
      dropFrom(&joined)
      joined.append(.number("\(start)–\(end)"))
    }
    return joined
  }

  private static func takeNumber(_ rest: inout ArraySlice<DatePiece>) -> String? {
    let behind = rest.first == .word(.at) ? rest.dropFirst() : rest
    guard case .number(let number)? = behind.first else { return nil }
    rest = behind.dropFirst()
    return number
  }

  /// What says that the first of the hours follows is no date from which anything is counted.
  private static func dropFrom(_ pieces: inout [DatePiece]) {
    let place = pieces.last == .word(.at) ? pieces.count - 2 : pieces.count - 1
    guard pieces.indices.contains(place), pieces[place] == .word(.beside(1)) else { return }
    pieces.remove(at: place)
  }
}

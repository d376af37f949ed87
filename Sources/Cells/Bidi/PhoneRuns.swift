import CFriBidi

/// Telephone numbers in groups: `+44 20 7946 0123`, «۰۲۱ ۵۵۵۵ ۰۱۰۱». The algorithm alone would turn
/// the order of the groups round beside Persian.
struct PhoneRuns {
  private let scalars: [FriBidiChar]

  init(_ scalars: [FriBidiChar]) { self.scalars = scalars }

  /// Makes each of them one run from left to right.
  func bind(_ types: inout [FriBidiCharType]) {
    var place = 0
    while place < scalars.count {
      let run = run(from: place)
      for inside in run { types[inside] = kariz_left_to_right }
      place = max(run.upperBound, place + 1)
    }
  }

  /// What begins with a plus or a zero, and has two groups and seven digits at least; else empty.
  private func run(from start: Int) -> Range<Int> {
    let begins = scalars[start] == 0x2B || isZero(start)
    guard begins, start == 0 || !isOfNumber(start - 1) else { return start..<start }
    var end = start + 1
    var digits = isDigit(start) ? 1 : 0
    var groups = 1
    while end < scalars.count {
      if isDigit(end) {
        digits += 1
      } else if isGap(end), end + 1 < scalars.count, isDigit(end + 1) {
        groups += 1
      } else {
        break
      }
      end += 1
    }
    return digits >= 7 && groups > 1 ? start..<end : start..<start
  }

  private func isZero(_ place: Int) -> Bool { [0x30, 0x660, 0x6F0].contains(scalars[place]) }

  private func isGap(_ place: Int) -> Bool { [0x20, 0xA0, 0x2D].contains(scalars[place]) }

  private func isOfNumber(_ place: Int) -> Bool {
    isDigit(place) || [0x2B, 0x2C, 0x2E, 0x2F, 0x3A, 0x66B, 0x66C].contains(scalars[place])
  }

  private func isDigit(_ place: Int) -> Bool {
    switch scalars[place] {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: true
    default: false
    }
  }
}

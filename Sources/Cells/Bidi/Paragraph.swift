import CFriBidi

/// A field's letters with their levels: the Unicode bidirectional algorithm, joining and mirroring
/// as FriBidi does them. Marks stay out of it: they go where their letter goes, and a mark between
/// lam and alef must not keep the two apart.
struct Paragraph {
  /// Bases and joiners in the form of FriBidi, never more than fit into a field, and what became
  /// of each.
  private let scalars: [FriBidiChar]
  private let types: [FriBidiCharType]
  private let levels: [FriBidiLevel]
  private let shapes: [FriBidiChar]
  /// Where each letter's base is among them.
  private let starts: [Int]

  init(_ letters: [Letter], base: TextBase, direction: Direction, joins: Bool) {
    (scalars, starts) = Self.spread(letters)
    (types, levels) = Self.levels(scalars, Self.type(base, direction))
    shapes = Self.shaped(scalars, types, levels, joins: joins)
  }

  var count: Int { starts.count }

  /// Odd is right to left.
  func level(_ letter: Int) -> FriBidiLevel { levels[starts[letter]] }

  /// The base as it looks at its level, mirrored and, when asked for, joined.
  func shape(_ letter: Int) -> Unicode.Scalar {
    Unicode.Scalar(shapes[starts[letter]]) ?? "\u{FFFD}"
  }

  /// The letter went into the ligature of the next.
  func isLigated(_ letter: Int) -> Bool { shapes[starts[letter]] == 0xFEFF }

  /// Right to left by itself, at whatever level.
  func isRightToLeft(_ letter: Int) -> Bool { kariz_is_rtl_letter(types[starts[letter]]) != 0 }

  func isLeftToRight(_ letter: Int) -> Bool { kariz_is_ltr_letter(types[starts[letter]]) != 0 }

  private static func spread(_ letters: [Letter]) -> (scalars: [FriBidiChar], starts: [Int]) {
    var scalars: [FriBidiChar] = []
    var starts: [Int] = []
    scalars.reserveCapacity(letters.count + 4)
    starts.reserveCapacity(letters.count)
    for letter in letters {
      starts.append(scalars.count)
      scalars.append(letter.cluster.base.value)
      if let joiner = letter.joiner { scalars.append(joiner.value) }
    }
    return (scalars, starts)
  }

  private static func type(_ base: TextBase, _ direction: Direction) -> FriBidiParType {
    let isRightToLeft = direction == .rightToLeft
    return switch base {
    case .natural: isRightToLeft ? FRIBIDI_PAR_WRTL : FRIBIDI_PAR_WLTR
    case .leftToRight: FRIBIDI_PAR_LTR
    case .interface: isRightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
    }
  }

  private static func levels(
    _ scalars: [FriBidiChar], _ base: FriBidiParType
  ) -> (types: [FriBidiCharType], levels: [FriBidiLevel]) {
    let count = FriBidiStrIndex(scalars.count)
    var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    var base = base
    fribidi_get_bidi_types(scalars, count, &types)
    bindSigns(&types)
    PhoneRuns(scalars).bind(&types)
    if base == FRIBIDI_PAR_RTL { turnArrows(scalars, &types) }
    partAtDots(scalars, &types, base)
    fribidi_get_bracket_types(scalars, count, types, &brackets)
    _ = fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels)
    return (types, levels)
  }

  /// A minus that begins a number goes with it, to the left of its digits as seen. The algorithm
  /// alone takes it for a mark between words.
  private static func bindSigns(_ types: inout [FriBidiCharType]) {
    for place in types.indices where kariz_is_sign(types[place]) != 0 {
      let before = place > 0 ? types[place - 1] : nil
      let isInside = before.map { kariz_is_number($0) != 0 || kariz_is_letter($0) != 0 } ?? false
      let next = types[(place + 1)...].first { kariz_is_of_number($0) == 0 }
      if !isInside, let next, kariz_is_number(next) != 0 { types[place] = kariz_number }
    }
  }

  /// A dot between blanks parts things that are listed: each of them is ordered by itself.
  private static func partAtDots(
    _ scalars: [FriBidiChar], _ types: inout [FriBidiCharType], _ base: FriBidiParType
  ) {
    let isDot = { place in
      scalars[place] == 0xB7 && place > 0 && scalars[place - 1] == 0x20
        && place + 1 < scalars.count && scalars[place + 1] == 0x20
    }
    let dots = scalars.indices.filter(isDot)
    guard !dots.isEmpty else { return }
    let isFixed = base == FRIBIDI_PAR_LTR || base == FRIBIDI_PAR_RTL
    let found = isFixed ? base : fribidi_get_par_direction(types, FriBidiStrIndex(types.count))
    let isRightToLeft =
      found == FRIBIDI_PAR_RTL || found == FRIBIDI_PAR_ON && base == FRIBIDI_PAR_WRTL
    for dot in dots { types[dot] = isRightToLeft ? kariz_right_to_left : kariz_left_to_right }
  }

  /// An arrow between two Latin words points the way the rest is read.
  private static func turnArrows(_ scalars: [FriBidiChar], _ types: inout [FriBidiCharType]) {
    for (place, scalar) in scalars.enumerated() where [0x2190, 0x2192].contains(scalar) {
      types[place] = kariz_right_to_left
    }
  }

  private static func shaped(
    _ scalars: [FriBidiChar], _ types: [FriBidiCharType], _ levels: [FriBidiLevel], joins: Bool
  ) -> [FriBidiChar] {
    let count = FriBidiStrIndex(scalars.count)
    var shaped = scalars
    var joining = [FriBidiArabicProp](repeating: 0, count: scalars.count)
    if joins {
      fribidi_get_joining_types(scalars, count, &joining)
      fribidi_join_arabic(types, count, levels, &joining)
    }
    let flags = joins ? kariz_mirrors_and_joins : kariz_mirrors
    fribidi_shape(flags, levels, count, &joining, &shaped)
    return shaped
  }
}

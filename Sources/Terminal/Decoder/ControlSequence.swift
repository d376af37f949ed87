/// A sequence that begins with `CSI`, taken apart.
nonisolated struct ControlSequence {
  /// Longer ones are of no known terminal.
  static let limit = 256

  /// One of `<`, `=`, `>` and `?`, which set a family of sequences apart.
  let marker: UInt8?
  /// The numbers between `;`, each with those that follow it after `:`.
  let parameters: [[Int?]]
  let intermediates: ArraySlice<UInt8>
  let final: UInt8

  /// The first number of a parameter; 1, which nearly always means none, when it is left out.
  func number(_ index: Int) -> Int { part(index, 0) ?? 1 }

  func part(_ index: Int, _ sub: Int) -> Int? {
    guard parameters.indices.contains(index), parameters[index].indices.contains(sub) else {
      return nil
    }
    return parameters[index][sub]
  }

  enum Parsed {
    case sequence(ControlSequence, length: Int)
    /// A byte that cannot be in a sequence ended it; that byte is not counted.
    case broken(length: Int)
    case tooLong(length: Int)
    case incomplete
  }

  /// Parses what follows `CSI`.
  static func parse(_ bytes: ArraySlice<UInt8>) -> Parsed {
    let body = bytes.prefix(limit)
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    var intermediates = body[parameters.endIndex...].prefix { (0x20...0x2F).contains($0) }
    let marker = parameters.first.flatMap { $0 >= UInt8(ascii: "<") ? $0 : nil }
    if marker == nil, intermediates.first == UInt8(ascii: "$") {
      // rxvt ends keys with Shift in `$`, which elsewhere is never the end.
      intermediates = intermediates.prefix(0)
    }
    guard let final = body[intermediates.endIndex...].first else {
      return body.count < limit ? .incomplete : .tooLong(length: limit)
    }
    let length = intermediates.endIndex - bytes.startIndex
    guard (0x40...0x7E).contains(final) || final == UInt8(ascii: "$") else {
      return .broken(length: length)
    }
    let sequence = ControlSequence(
      marker: marker, parameters: numbers(parameters.dropFirst(marker == nil ? 0 : 1)),
      intermediates: intermediates, final: final)
    return .sequence(sequence, length: length + 1)
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [[Int?]] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      parameter in
      parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(number)
    }
  }

  /// At most nine digits: no sequence has more, and the value cannot overflow.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return digits.reduce(0) { value, digit in
      value.flatMap { (0x30...0x39).contains(digit) ? $0 * 10 + Int(digit - 0x30) : nil }
    }
  }
}

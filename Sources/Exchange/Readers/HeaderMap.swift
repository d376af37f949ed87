/// Which column of somebody's file is which of our fields.
///
/// Headers are compared folded, because each program and each version of it writes them a little
/// differently, and always by name: people choose and order their columns.
public struct HeaderMap: Equatable, Sendable {
  /// A name for each column that no other has: the second `Email` is `Email (2)`.
  public let labels: [String]
  /// The field of each column, `nil` where it is none of ours.
  public let fields: [String?]

  /// - Parameters:
  ///   - known: fields by the headers that other programs use for them.
  ///   - chosen: fields by header or label, as the user says; goes before `known`.
  public init(header: [String], known: [String: String], chosen: [String: String] = [:]) {
    let known = Self.folded(known)
    let chosen = Self.folded(chosen)
    let labels = Self.labels(for: header)
    self.labels = labels
    fields = zip(header, labels).map { header, label in
      let names = [Self.folded(label), Self.folded(header)]
      let found = names.lazy.compactMap { chosen[$0] }.first
      return found ?? names.lazy.compactMap { known[$0] }.first
    }
  }

  /// The columns, from 0, that hold `field`: several where it takes several, as phones do.
  public func columns(of field: String) -> [Int] {
    fields.indices.filter { fields[$0] == field }
  }

  /// The columns that are none of our fields.
  public var unknownLabels: [String] {
    zip(labels, fields).filter { $0.1 == nil }.map(\.0)
  }

  /// Those of `names` that no column of `header` has, so that a slip in what the user chose is told.
  public static func missing(_ names: some Sequence<String>, in header: [String]) -> [String] {
    let present = Set((header + labels(for: header)).map { folded($0) })
    return names.filter { !present.contains(folded($0)) }
  }

  /// `header` as it is compared: in small letters, one space where there are any, hyphens for all
  /// dashes, and without the star that marks what is required.
  public static func folded(_ header: String) -> String {
    let plain = header.lowercased().unicodeScalars.filter { !isIgnored($0) }
    let words = plain.split(whereSeparator: \.properties.isWhitespace)
    let dashed = words.map { word in
      String(String.UnicodeScalarView(word.map { $0.properties.isDash ? "-" : $0 }))
    }
    return dashed.joined(separator: " ")
  }

  /// The star, and marks without width, among them the one that may begin a file.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "*" || scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func folded(_ names: [String: String]) -> [String: String] {
    Dictionary(
      names.sorted { $0.key < $1.key }.map { (folded($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func labels(for header: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return header.map { name in
      let count = seen[folded(name), default: 0] + 1
      seen[folded(name)] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }
}

import Foundation

/// What is to be measured, as the command line says it.
struct Order {
  /// Opportunities in each file, in the order of measuring.
  private(set) var sizes = [1_000, 100_000, 1_000_000]
  private(set) var isJSON = false
  /// Where files stay and are found again; `nil` for a temporary folder that goes afterwards.
  private(set) var keep: URL?
  private(set) var program = URL(filePath: ".build/release/kariz")
  private(set) var asksForHelp = false

  static let help = """
    Usage: kariz-bench [SIZE...] [--json] [--keep FOLDER] [--program FILE]

    Measures the release program through a pseudo-terminal of 120x40, on files with SIZE
    opportunities (1000 100000 1000000), and prints a line for each figure.
      --json           one array of figures instead of lines
      --keep FOLDER    leave the files there, and use those that are there already
      --program FILE   measure this one instead of .build/release/kariz
    """

  /// - Throws: `Fault.wrongUse` with the word that is not understood.
  init(_ words: [String]) throws {
    var words = words[...]
    var sizes: [Int] = []
    while let word = words.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--keep": keep = try Self.file(&words, after: word)
      case "--program": program = try Self.file(&words, after: word)
      case "--help", "-h": asksForHelp = true
      default:
        guard let size = Int(word), size > 0 else { throw Fault.wrongUse(word) }
        sizes.append(size)
      }
    }
    if !sizes.isEmpty { self.sizes = sizes }
  }

  private static func file(_ words: inout ArraySlice<String>, after word: String) throws -> URL {
    guard let path = words.popFirst() else { throw Fault.wrongUse(word) }
    return URL(filePath: path)
  }
}

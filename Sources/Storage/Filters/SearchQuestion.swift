import Domain
import GRDB

/// What a search index is asked for words.
///
/// The index is made for beginnings of up to three letters: their records are read as they come,
/// while those of longer ones are collected before the first is known. But it also knows its words,
/// so a beginning is asked for by the whole words that have it where these are few. A letter more of
/// the same word then asks the same.
struct SearchQuestion {
  /// Whole words that are asked for in place of a beginning; with more, asking costs more than it
  /// saves.
  static let mostWords = 6

  let match: String
  /// It finds no records but those that hold the words; else their first three letters are asked
  /// for, and others come too.
  let isExact: Bool
  /// Finds no others in any case.
  let exactMatch: String

  init(_ words: Words, in search: String, _ db: Database) throws {
    let parts = try words.words.map { try Self.part(for: $0, in: search, db) }
    isExact = parts.allSatisfy { $0 != nil }
    match = isExact ? parts.compactMap { $0 }.joined(separator: " AND ") : words.roughMatch
    exactMatch = isExact ? match : words.match
  }

  /// What is still to be asked of the records that the index finds.
  func rest(of filter: Filter) -> [Filter.Term] {
    isExact ? filter.terms.filter(\.words.isEmpty) : filter.terms
  }

  /// `nil` for a long beginning of too many words. A letter has too many in any case.
  private static func part(
    for word: String, in search: String, _ db: Database
  ) throws -> String? {
    guard word.unicodeScalars.count > 1 else { return Words.beginnings(word) }
    var whole: [String] = []
    for meaning in Folding.meanings(of: word) {
      guard let words = try db.wholeWords(beginning: meaning, in: search) else {
        return word.unicodeScalars.count > 3 ? nil : Words.beginnings(word)
      }
      whole += words
    }
    return either(whole)
  }

  /// A beginning that no word has finds nothing as a word.
  private static func either(_ words: [String]) -> String {
    "(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }
}

extension Database {
  /// The words of an index that begin so; `nil` when there are too many. One of none stands for
  /// itself.
  fileprivate func wholeWords(beginning start: String, in search: String) throws -> [String]? {
    var found: [String] = []
    var from = start
    while let word = try firstWord(from: from, in: search),
      word.unicodeScalars.starts(with: start.unicodeScalars)
    {
      found.append(word)
      guard found.count <= SearchQuestion.mostWords else { return nil }
      // Comes after the word and before all others: no word holds it.
      from = word + "\u{1}"
    }
    return found.isEmpty ? [start] : found
  }

  private func firstWord(from start: String, in search: String) throws -> String? {
    try first(Fragment("SELECT term FROM \(search)Words WHERE term >= ?", binding: start)) {
      $0.text(0)
    }
  }
}

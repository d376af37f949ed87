import Cells
import Domain
import Testing

@testable import ViewModels

@Suite nonisolated struct LanguagePhrasesTests {
  @Test(arguments: Language.allCases)
  func noPhraseIsEmpty(_ language: Language) {
    for spoken in LanguageCorpus(language).texts {
      #expect(!spoken.text.isEmpty, "\(spoken.path)")
    }
  }

  @Test(arguments: Language.allCases)
  func shortFormsTakeAtMostTwelveCells(_ language: Language) {
    let canvas = Canvas(Size(80, 1), direction: language.direction)
    for spoken in LanguageCorpus(language).shortForms {
      #expect(canvas.width(of: spoken.text) <= 12, "\(spoken.path): \(spoken.text)")
    }
  }

  @Test(arguments: Language.allCases)
  func theMessageForASmallWindowFitsIntoThirtyEightCells(_ language: Language) {
    let canvas = Canvas(Size(80, 1), direction: language.direction)
    #expect(canvas.width(of: Phrases.of(language).frame.tooSmall) <= 38)
  }

  @Test(arguments: Language.allCases)
  func noPhraseUsesAWordThatWeDoNotUse(_ language: Language) {
    for spoken in LanguageCorpus(language).texts {
      let words = spoken.text.lowercased().split { !$0.isLetter && $0 != "\u{200C}" }
      for word in words {
        #expect(!Self.unused.contains(String(word)), "\(spoken.path): \(spoken.text)")
      }
      #expect(!spoken.text.contains("παρακαλ") && !spoken.text.contains("می‌باشد"))
      #expect(!spoken.text.contains("موفقیت") && !spoken.text.contains("!"), "\(spoken.path)")
    }
  }

  private static let unused: Set<String> = [
    "please", "oops", "sorry", "successfully", "invalid",
    "لید", "دیل", "اکانت", "پایپ‌لاین", "فالوآپ", "تارگت", "آپدیت", "کنسل", "سیو", "نمودن",
    "گردید", "جهت", "لذا", "معامله", "مالک", "متریک",
    "λιντ", "ντιλ", "κανσελάρισμα", "επιτυχώς", "κάτοχος", "ιδιοκτήτης", "ποσόστωση",
  ]

  @Test func persianIsWrittenWithPersianLettersOnly() {
    let marks = (0x064B...0x0655).compactMap(Unicode.Scalar.init)
    let foreign = Set<Unicode.Scalar>(["ي", "ك", "ى", "ة", "ۀ", "ـ"] + marks)
    for spoken in LanguageCorpus(.persian).texts {
      #expect(spoken.text.unicodeScalars.allSatisfy { !foreign.contains($0) }, "\(spoken.path)")
    }
  }

  @Test func persianJoinsWithTheNonJoinerOnlyWhereSomethingWouldJoin() {
    let unjoined: Set<Unicode.Scalar> = ["ا", "آ", "د", "ذ", "ر", "ز", "ژ", "و", " "]
    for spoken in LanguageCorpus(.persian).texts {
      let scalars = Array(spoken.text.unicodeScalars)
      for (before, after) in zip(scalars, scalars.dropFirst()) where after == "\u{200C}" {
        #expect(!unjoined.contains(before), "\(spoken.path): \(spoken.text)")
      }
    }
  }

  @Test func persianUsesItsOwnMarksAndDigits() {
    for spoken in LanguageCorpus(.persian).texts where spoken.text.contains("ا") {
      let text = spoken.text
      #expect(!text.contains(", ") && !text.contains("?") && !text.contains("\u{064A}"), "\(text)")
    }
  }

  @Test func greekIsNeverInCapitalsAndNeverWithoutAccents() {
    for spoken in LanguageCorpus(.greek).texts {
      for word in Self.greekWords(spoken.text) where !["ΑΦΜ", "ΤΚ", "ΦΠΑ"].contains(word) {
        #expect(word.count < 2 || word != word.uppercased(), "\(spoken.path): \(word)")
        let hasAccent = word.contains { "άέήίόύώΐΰΆΈΉΊΌΎΏ".contains($0) }
        #expect(hasAccent || Self.syllables(word) < 2, "\(spoken.path): \(word)")
      }
    }
  }

  /// Whole words; those that are cut with a full stop are left out.
  private static func greekWords(_ text: String) -> [String] {
    let words: [Substring] = text.split(whereSeparator: \.isWhitespace)
    let whole = words.filter { $0.last != "." || $0.count > 9 }
    return whole.flatMap { $0.split(whereSeparator: { !isGreek($0) }) }.map(String.init)
  }

  private static func isGreek(_ letter: Character) -> Bool {
    letter.isLetter && ("\u{0370}"..."\u{03FF}").contains(letter)
  }

  private static func syllables(_ word: String) -> Int {
    word.lowercased().split(whereSeparator: { !"αεηιουωάέήίόύώϊϋΐΰ".contains($0) }).count
  }
}

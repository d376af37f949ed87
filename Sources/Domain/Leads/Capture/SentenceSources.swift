/// Where somebody says that a lead is from: `met at the fair`, «معرفی از نادری». What says so stays in
/// the notes, for it also says which fair and whose word.
enum SentenceSources {
  /// The source as leads name it; `nil` where nothing is said.
  static func source(in text: String) -> String? {
    let words = " " + CaptureVocabulary.bare(text).joined(separator: " ") + " "
    return phrases.first { words.contains($0.words) }?.source
  }

  /// A piece that says nothing else, but whose word or which fair.
  static func begins(_ text: String) -> Bool {
    let words = CaptureVocabulary.bare(text)
    let start = " " + words.joined(separator: " ") + " "
    return words.count < 6 && phrases.contains { start.hasPrefix($0.words) }
  }

  /// A place where people meet, and no company: «علی از نمایشگاه».
  static func isMeant(by name: String) -> Bool {
    let words = CaptureVocabulary.bare(name).filter { !SentenceWords.articles.contains($0) }
    return !words.isEmpty && words.allSatisfy(places.contains)
  }

  private static let places = Set(
    """
    fair expo exhibition conference website linkedin instagram facebook εκθεση συνεδριο ιστοσελιδα \
    site نمایشگاه همایش سایت وبسایت اینستاگرام لینکدین تلگرام
    """.split(separator: " ").map { Folding.fold(String($0)) })

  private static let phrases: [(words: String, source: String)] = {
    let rows = [
      (
        "fair",
        """
        at the fair|at a fair|at the trade fair|from the fair|trade fair|at the expo|at an expo|\
        at the exhibition|at the trade show|στην εκθεση|απο την εκθεση|σε εκθεση|στο συνεδριο|\
        در نمایشگاه|از نمایشگاه|توی نمایشگاه|at the conference|در همایش
        """
      ),
      (
        "referral",
        """
        referral from|referred by|recommended by|introduced by|referral of|συσταση απο|συσταση του|\
        συσταση της|συστηθηκε απο|μας τον συστησε|μας την συστησε|معرفی از|به معرفی|با معرفی|\
        معرفی شده توسط|معرف او
        """
      ),
      (
        "social",
        """
        via linkedin|from linkedin|on linkedin|through linkedin|via instagram|from instagram|\
        on instagram|via facebook|from facebook|on facebook|απο linkedin|απο το linkedin|στο linkedin|\
        μεσω linkedin|μεσω του linkedin|απο instagram|απο το instagram|στο instagram|μεσω instagram|\
        απο facebook|απο το facebook|στο facebook|از لینکدین|در لینکدین|\
        از اینستاگرام|در اینستاگرام|از تلگرام|در تلگرام
        """
      ),
      (
        "web",
        """
        from the website|via the website|through the website|from our website|via our website|\
        through our website|web form|contact form|απο την ιστοσελιδα|μεσω της ιστοσελιδας|\
        απο το site|μεσω του site|από τη φορμα|از سایت|از وب سایت|از طریق سایت|از طریق وب سایت|فرم سایت
        """
      ),
    ]
    return rows.flatMap { source, words in
      words.split(separator: "|").map { (" " + bare(String($0)) + " ", source) }
    }
  }()

  private static func bare(_ text: String) -> String {
    CaptureVocabulary.bare(text).joined(separator: " ")
  }
}

/// Words by which a sentence about somebody is understood, folded and without dots.
enum SentenceWords {
  /// Before a name.
  static let openings: [String] = [
    "met", "met with", "visit from", "saw", "spoke to", "spoke with", "talked to", "talked with",
    "called",
    "emailed", "got a call from", "got a mail from", "got an email from", "call from", "email from",
    "mail from", "i met", "we met", "i spoke to", "i spoke with", "i talked to", "γνωρισα",
    "συναντησα", "ειδα", "μιλησα με", "συνομιλησα με", "τηλεφωνησε", "πηρε τηλεφωνο", "καλεσε",
    "κληση απο", "τηλεφωνο απο", "با", "تماس از", "ایمیل از", "پیام از", "ملاقات با", "گفتگو با",
    "تماس با", "صحبت با", "جلسه با", "دیدار با",
  ].map(Folding.fold)

  static let prepositions = folded("to with from με απο با از")
  static let articles = folded("the ο η τον την τη του της το")
  /// Between somebody and where they are from.
  static let joints = folded("from of at @ از απο στην στη στον στο")

  /// Between two words of one name: `Bank of Greece`, `Loom and Thread`.
  static let links = folded("of and της του των και")

  /// Somebody wants something.
  static let wishes = folded(
    """
    wants want wanted needs need needed would asks asked requests requested requires required \
    interested looking likes θελει θελουν ηθελε χρειαζεται χρειαζονται ζητα ζηταει ζητησε \
    ενδιαφερεται ενδιαφερονται ψαχνει αναζητα میخواهد میخواد میخواهند میخوان خواست خواسته نیاز \
    احتیاج نیازمند خواهان علاقهمند علاقمند دنبال درخواست
    """)
  static let denials = folded(
    "not doesnt dont didnt no never isnt δεν μην ندارد نیست نمیخواهد نخواست")
  /// Verbs that stand behind what is wanted.
  static let finals = folded("میخواهد میخواد میخواهند میخوان خواست خواسته")

  /// Who somebody is who is not named.
  static let pronouns = folded(
    """
    i we you he she it they nobody somebody everybody both all there this that these those αυτος \
    αυτη αυτοι εμεις او آنها ایشان ما من
    """)

  /// Where a name has ended.
  static let stops = wishes.union(pronouns).union(
    folded(
      """
      the a an my our his her is was are has had have about on in for with by to and who also really \
      doesnt dont didnt works work called wrote today tomorrow monday tuesday wednesday thursday friday \
      θα δεν ειναι για στις στην στη στο στον με και που μου ο η τον την τη αυριο σημερα \
      در که بابت برای درباره با به تا را و هم تماس زنگ ایمیل پیام گفت دارد داشت است کرد داد فردا \
      امروز یک چند دمو قیمت پیشفاکتور پیشنهاد مشاوره نمونه کاتالوگ جلسه لیست فهرست استعلام اطلاعات \
      علاقه علاقهای ندارد نیست تخفیف سفارش نرمافزار دستگاه خرید قرارداد آموزش پشتیبانی خدمات نمایندگی جمعه شنبه
      """))

  /// At the ends of a need they say no more than that it is one.
  static let wishing = wishes.union(pronouns).union(
    folded("a an the to for in of is was are like see برای به یک است دارد ενα μια εναν να θα για"))
  /// A day behind one of these is a limit, and none to do something on.
  static let limits = folded("by until till before تا μεχρι εως ως")

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold(String($0)) })
  }
}

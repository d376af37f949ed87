/// Words by which a sentence about somebody is understood, folded and without dots.
enum SentenceWords {
  /// Before a name.
  static let openings: [String] = [
    "met", "visit from", "saw", "spoke to", "spoke with", "talked to", "talked with",
    "called", "this is", "hi this is", "hello this is", "hi its", "hello its", "my name is",
    "hi my name is", "hello my name is", "ειμαι ο", "ειμαι η", "λεγομαι", "ονομαζομαι",
    "emailed", "got a call from", "got a mail from", "got an email from", "call from", "email from",
    "mail from", "i met", "we met", "i spoke to", "i spoke with", "i talked to", "i called",
    "we called",
    "met with", "phoned", "rang", "καλεσα", "πηρα τηλεφωνο", "τηλεφωνησα στην", "τηλεφωνησα στον",
    "τηλεφωνησα στη", "τηλεφωνησα στο", "μιλησαμε με", "γνωρισα",
    "συναντησα", "ειδα", "μιλησα με", "συνομιλησα με", "τηλεφωνησε", "πηρε τηλεφωνο", "καλεσε",
    "κληση απο", "τηλεφωνο απο", "با", "تماس از", "ایمیل از", "پیام از", "ملاقات با", "گفتگو با",
    "تماس با", "صحبت با", "جلسه با", "دیدار با", "به",
  ].map(Folding.fold)

  static let prepositions = folded(
    "to with from με απο στον στην στη στο با از به")
  static let articles = folded("the ο η τον την τη του της το τις τους τα")
  /// Between somebody and where they are from.
  static let joints = folded("from of at @ از απο στην στη στον στο")

  /// The same where what follows is in the genitive: `of`, «της».
  static let genitives = folded("of του της των")
  /// Between a part of a company and the company.
  static let within = folded("at of in @ του της των στην στη στον στο از در")
  /// Between a company and where it is.
  static let placing = folded("in στην στη στον στο στα σε در")
  /// Between work and with whom it is.
  static let toward = folded("to with με στον στην στη στο")
  static let ands = folded("and και و")
  /// They end no title.
  static let joining = folded("of for and the και و")

  /// Parts of a company.
  static let departments = folded(
    """
    accounting accounts finance sales marketing purchasing procurement hr it support logistics \
    operations legal engineering production research development design quality human resources department dept team office division the \
    λογιστηριο λογιστηριου πωλησεις πωλησεων μαρκετινγκ προμηθειες προμηθειων οικονομικα οικονομικων \
    αγορες αγορων εξαγωγων τμημα διευθυνση ομαδα παραγωγη παραγωγης \
    واحد بخش تیم قسمت اداره دپارتمان حسابداری مالی فروش خرید بازاریابی تدارکات منابع انسانی فنی \
    پشتیبانی بازرگانی تولید صادرات
    """)
  /// They say that a part of a company is named.
  static let parts = folded("واحد بخش تیم قسمت اداره دپارتمان")

  /// They lead a company, and no part of it.
  static let leaders = folded(
    """
    ceo owner founder cofounder president chairman chairwoman ιδιοκτητης ιδιοκτητρια ιδρυτης ιδρυτρια \
    συνιδρυτης προεδρος
    """)

  /// Who somebody is to another.
  static let relations = folded(
    """
    boss manager colleague assistant secretary partner friend wife husband brother sister son \
    daughter father mother cousin deputy successor director accountant προϊσταμενος προϊσταμενη \
    αφεντικο διευθυντης διευθυντρια συναδελφος βοηθος γραμματεας φιλος φιλη συζυγος αδελφος αδελφη \
    αδερφος αδερφη γιος κορη πατερας μητερα συνεταιρος رئیس رییس همکار دوست همسر برادر خواهر پدر \
    مادر پسر دختر منشی دستیار معاون شریک
    """)
  /// Titles that nobody has for a surname.
  static let roles = folded(
    """
    مدیر مدیرعامل رئیس رییس کارشناس معاون سرپرست مسئول مسیول حسابدار نماینده مشاور بنیانگذار منشی
    """)

  /// What it is about follows: `about the quote`.
  static let topics = folded("about regarding concerning re for για درباره بابت برای پیرامون")

  /// With whom somebody has spoken is named, and how.
  static let meetings = folded(
    """
    today yesterday earlier again σημερα χθες تماس گرفتم گرفتیم زنگ زدم زدیم صحبت کردم کردیم شد حرف \
    جلسه داشتم داشتیم امروز دیروز
    """)

  /// Between two words of one name: `Bank of Greece`, `Loom and Thread`.
  static let links = folded("of and της του των και")

  /// Somebody wants something.
  static let wishes = folded(
    """
    wants want wanted needs need needed would asks asked requests requested requires required \
    interested looking likes ask require θελει θελουν ηθελε χρειαζεται χρειαζονται ζητα ζηταει ζητησε \
    ζητανε ζητουν ζητησαν ηθελαν ψαχνουν ενδιαφερεται ενδιαφερονται ψαχνει αναζητα میخواهد میخواد میخواهند میخوان خواست خواسته نیاز \
    احتیاج نیازمند خواهان علاقهمند علاقمند دنبال درخواست
    """)
  /// The same of one alone.
  static let singulars = folded(
    "wants needs asks likes requires θελει ηθελε χρειαζεται ζητα ζηταει ζητησε ενδιαφερεται ψαχνει")
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

  /// They are in no name.
  static let unnamed = folded(
    "به از را در که برای است دارد داریم دارند داشت کرد گفت نیست ندارد شد گرفتم گرفت زدم زد تا")

  /// No name begins with one of these.
  static let starts = ands.union(prepositions).union(["from", "of"])
  /// Nor ends in one.
  static let ends = starts.union(articles)

  /// Where a name has ended.
  static let stops = wishes.union(pronouns).union(
    folded(
      """
      the a an my our his her is was are has had have about on in for with by to and who also really \
      doesnt dont didnt works work called wrote today tomorrow monday tuesday wednesday thursday friday \
      το τους τις τα του των της θα δεν ειναι για στις στην στη στο στον με και που μου ο η τον την τη αυριο σημερα \
      صحبت گفتگو دیدار ملاقات زدم گرفتم در که بابت برای درباره با به تا را و هم تماس زنگ ایمیل پیام گفت دارد داشت است کرد داد فردا \
      امروز یک چند دمو قیمت پیشفاکتور پیشنهاد مشاوره نمونه کاتالوگ جلسه لیست فهرست استعلام اطلاعات \
      علاقه علاقهای ندارد نیست تخفیف سفارش نرمافزار دستگاه خرید قرارداد آموزش پشتیبانی خدمات نمایندگی جمعه شنبه
      """))

  /// Before a number by which somebody is reached: `call her on 0131 496 0000`.
  static let dialling = folded("on at στο στον به")
  /// Before what is asked for.
  static let polite = folded("please pls kindly παρακαλω لطفا لطفاً")
  /// Work that has no kind of its own.
  static let works: Set<String> = Set(
    ["follow up", "followup", "check in", "reply", "chase", "پیگیری", "επικοινωνια", "υπενθυμιση"]
      .map(Folding.fold))
  /// What they lead or own follows at once: «مدیرعامل فولاد البرز».
  static let owners = folded("مدیرعامل صاحب مالک بنیانگذار موسس")

  /// At the ends of a need they say no more than that it is one.
  static let wishing = wishes.union(pronouns).union(
    folded("a an the to for in of is was are like see برای به یک است دارد ενα μια εναν να θα για"))
  /// A day behind one of these is a limit, and none to do something on.
  static let limits = folded("by until till before تا μεχρι εως ως")

  /// `quote for cold storage`, `100 units of X200`, «استعلام قیمت ورق»: nobody says who wants it.
  static func isOrder(_ words: [String]) -> Bool {
    guard words.count > 2, words.count < 12 else { return false }
    if let count = words.first, count.allSatisfy(\.isNumber) { return measures.contains(words[1]) }
    guard orders.contains(words[0]) else { return false }
    return topics.union(["قیمت", "τιμης"]).contains(words[1]) || words[1].allSatisfy(\.isNumber)
  }

  /// How likely they buy, and how many words say so: one that stands alone, or two of a `hot lead`.
  static func rating(_ words: [String]) -> (Lead.Rating, length: Int)? {
    if words.count == 1 { return ratings[words[0]].map { ($0, 1) } }
    let start = words.prefix(2)
    guard start.contains(where: ["lead", "سرنخ"].contains) else { return nil }
    return start.compactMap { ratings[$0] }.first.map { ($0, 2) }
  }

  private static let ratings: [String: Lead.Rating] = {
    let rows: [(Lead.Rating, String)] = [
      (.hot, "hot θερμος θερμη θερμο καυτος καυτη داغ"), (.warm, "warm χλιαρος χλιαρη χλιαρο گرم"),
      (.cold, "cold ψυχρος ψυχρη ψυχρο سرد"),
    ]
    return Dictionary(
      rows.flatMap { rating, words in folded(words).map { ($0, rating) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let orders = folded(
    """
    quote quotation offer enquiry inquiry request pricing price prices order demo προσφορα προσφορες \
    τιμη τιμες παραγγελια ζητηση αιτημα پیشنهاد استعلام درخواست سفارش پیشفاکتور قیمت دمو
    """)
  private static let measures = folded(
    """
    units unit pieces pcs pallets pallet boxes licences licenses seats tons tonnes sets cartons \
    τεμαχια τεμ κιβωτια τονους τονοι παλετες αδειες عدد دستگاه تن کارتن بسته پالت لایسنس شاخه متر
    """)

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold(String($0)) })
  }
}

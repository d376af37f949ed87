/// Words by which cards and signatures are understood, in three languages, folded and without dots.
enum CaptureVocabulary {
  /// What a line or a number is called on a card.
  enum Label {
    case phone, fax, email, website, address, postalCode, company, name, title, need, budget, note
    case identity, source, campaign
  }

  static func label(_ text: String) -> Label? {
    let words = bare(text)
    guard !words.isEmpty, words.count <= 3 else { return nil }
    return labels[words.joined(separator: " ")]
  }

  private static let labels: [String: Label] = {
    let rows: [(Label, String)] = [
      (
        .phone,
        """
        tel|t|p|phone|telephone|mobile|mob|m|cell|c|direct|office|o|work|whatsapp|handy|telefon|mobil|\
        mobile phone|cell phone|direct line|gsm|tel fax|phone fax|portable
        """
      ),
      (.phone, "τηλ|τηλεφωνο|τ|κιν|κινητο|κ|σταθερο|γραφειο|τηλ φαξ|τηλ fax"),
      (
        .phone,
        """
        تلفن|تلفن همراه|همراه|موبایل|شماره|تماس|ت|واتساپ|تلفن ثابت|تلفن تماس|شماره تماس|تلفکس|\
        تلفن فکس|تلفن و فکس
        """
      ),
      (.fax, "fax|f|φαξ|φ|fax no|telefax|فکس|نمابر|دورنگار"),
      (.email, "email|e mail|mail|e|ηλ ταχυδρομειο|ایمیل|رایانامه|پست الکترونیک"),
      (.website, "web|website|site|www|w|url|ιστοσελιδα|ιστοτοπος|سایت|وب|وب سایت|وبسایت"),
      (.address, "address|addr|a|adr|διευθυνση|δ|نشانی|آدرس|ادرس"),
      (.postalCode, "postal code|zip|postcode|τκ|کد پستی|کدپستی"),
      (.company, "company|firm|organisation|organization|εταιρεια|επωνυμια|شرکت|سازمان"),
      (.name, "name|contact|ονομα|ονοματεπωνυμο|نام|نام و نام خانوادگی"),
      (.title, "title|position|role|job title|θεση|ιδιοτητα|سمت|عنوان"),
      (
        .need,
        "need|needs|wants|interest|interested in|looking for|re|regarding|θεμα|αναγκη|θελει|ενδιαφερον|نیاز|نیازمند|درخواست"
      ),
      (.budget, "budget|amount|value|προυπολογισμος|ποσο|αξια|بودجه|مبلغ|ارزش"),
      (.note, "note|notes|ps|σημειωση|σημ|یادداشت|توضیح|توضیحات"),
      (
        .identity,
        "vat|vat no|vat id|tax id|tin|afm|reg no|company no|iban|αφμ|δου|γεμη|αρ γεμη|αφμ δου"
      ),
      (.source, "source|lead source|πηγη|προελευση|منبع|منشأ|نحوه آشنایی"),
      (.campaign, "campaign|καμπανια|εκστρατεια|کمپین|پویش"),
      (.identity, "کد ملی|شناسه ملی|شماره ثبت|کد اقتصادی|شبا"),
    ]
    let pairs = rows.flatMap { label, words in
      words.split(separator: "|").map { (Folding.fold(String($0)), label) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// Words that say that a text is a need: all of it is, this word too.
  static let needs = folded([
    "needs", "wants", "need", "interested", "looking", "θελει", "χρειαζεται", "ενδιαφερεται",
    "ψαχνει", "χρειαζονται", "αναζητα", "نیاز", "احتیاج", "نیازمند", "خواهان", "علاقهمند",
    "میخواهد",
  ])

  /// How a letter ends, and what is no part of what it says.
  static let closings = folded(
    """
    best|best regards|kind regards|regards|warm regards|sincerely|yours sincerely|many thanks|thanks|\
    thank you|cheers|best wishes|with best regards|yours faithfully|με εκτιμηση|φιλικα|ευχαριστω|\
    με φιλικους χαιρετισμους|χαιρετισμους|ευχαριστουμε|με τιμη|με φιλικη εκτιμηση|با احترام|\
    با تشکر|ارادتمند|با سپاس|با سپاس فراوان|باتشکر|با احترام فراوان|mit freundlichen grußen|\
    mit freundlichen grussen|cordialement
    """.split(separator: "|").map(String.init))

  /// How a mail ends that a telephone has written; more may follow.
  private static let signOffs = [
    "sent from my", "sent from mail for", "get outlook for", "sent from outlook",
    "von meinem iphone gesendet", "envoye de mon", "σταλθηκε απο το", "απεσταλμενο απο",
    "ارسال شده از", "فرستاده شده از", "ارسالشده از",
  ].map(Folding.fold)

  /// Says nothing of whoever wrote it.
  static func isSignOff(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return closings.contains(text) || signOffs.contains(where: text.hasPrefix)
      || words.allSatisfy(networks.contains)
  }

  /// What stands on a card in place of a link.
  static let networks = folded([
    "linkedin", "twitter", "facebook", "instagram", "youtube", "xing", "telegram", "لینکدین",
    "اینستاگرام", "تلگرام",
  ])

  /// Words of the part of the world that a title is for.
  static let regions = folded([
    "emea", "apac", "dach", "latam", "mena", "benelux", "cee", "gcc", "nordics", "americas",
    "europe",
    "middle", "east", "africa", "asia", "pacific", "global", "worldwide", "international", "region",
    "and",
  ])

  /// Before a name; they say nothing that is kept.
  static let courtesies = folded([
    "mr", "mrs", "ms", "miss", "κ", "κος", "κα", "κυριος", "κυρια", "آقای", "اقای", "خانم", "جناب",
    "سرکار",
  ])

  /// What somebody has become and is called by, before the name.
  static let degrees = folded([
    "dr", "prof", "professor", "eng", "δρ", "καθηγητης", "καθηγητρια", "دکتر", "مهندس", "پروفسور",
    "استاد",
  ])

  static let legalForms = folded([
    "ltd", "llc", "llp", "inc", "plc", "gmbh", "ag", "kg", "sa", "srl", "sarl", "bv", "nv", "oy",
    "ab",
    "corp", "corporation", "limited", "co", "company", "spa", "sas", "kk", "pty",
    "αε", "αβεε", "αεβε", "επε", "ικε", "οε", "εε", "ανωνυμη", "εταιρεια", "αφοι", "υιοι",
    "συνεταιρισμος",
    "شرکت", "شرکت", "موسسه", "کارخانه", "کارخانجات", "هلدینگ", "تعاونی", "سازمان", "فروشگاه",
  ])

  /// They are in names of companies, and seldom elsewhere.
  static let trades = folded([
    "group", "holding", "holdings", "foods", "labs", "hotels", "hotel", "sons", "industries",
    "solutions", "technologies", "systems", "partners", "media", "studio", "clinic", "university",
    "bank", "shipping", "lines", "logistics", "textile", "textiles", "consulting", "services",
    "bros", "works", "motors", "energy", "pharma", "agency", "hospital", "school", "museum",
    "ομιλος", "ξενοδοχειο", "ξενοδοχεια", "βιομηχανια", "τροφιμα", "κλινικη", "τραπεζα",
    "πανεπιστημιο", "ομιλου", "ξενοδοχειου", "τραπεζας", "πανεπιστημιου", "νοσοκομειου", "εμπορικη",
    "τεχνικη", "ναυτιλιακη", "νοσοκομειο", "φαρμακειο", "οινοποιειο",
    "گروه", "شرکا", "صنایع", "هتل", "بانک", "دانشگاه", "بیمارستان", "کلینیک", "داروخانه", "نساجی",
    "فولاد",
    "مهندسین", "آژانس", "اژانس", "دفتر", "مجتمع", "نیروگاه",
  ])

  static let titles = folded([
    "manager", "director", "ceo", "cto", "cfo", "coo", "cmo", "head", "engineer", "owner",
    "founder",
    "cofounder", "president", "buyer", "officer", "consultant", "assistant", "partner", "vp",
    "accountant", "chef", "coordinator", "lead", "specialist", "analyst", "developer", "architect",
    "secretary", "supervisor", "executive", "representative", "agent", "lawyer", "doctor", "nurse",
    "teacher", "professor", "chairman", "chairwoman", "editor", "designer", "planner", "controller",
    "geschaftsfuhrer", "leiter", "leiterin", "einkauf", "vertrieb", "directeur", "responsable",
    "διευθυντης", "διευθυντρια", "υπευθυνος", "υπευθυνη", "συμβουλος", "μηχανικος", "προεδρος",
    "ιδιοκτητης", "ιδιοκτητρια", "διευθυνων", "διευθυνουσα", "λογιστης", "λογιστρια",
    "αντιπροσωπος",
    "πωλητης", "πωλητρια", "γραμματεας", "συνιδρυτης", "ιδρυτης", "ιδρυτρια", "προϊσταμενος",
    "προισταμενη", "προισταμενος", "αγοραστης", "δικηγορος", "ιατρος", "αρχιτεκτονας",
    "مدیر", "مدیرعامل", "مدیریت", "کارشناس", "رییس", "رئیس", "ریيس", "معاون", "سرپرست", "مسئول",
    "مسیول", "مسؤول", "مشاور", "بنیانگذار", "موسس", "حسابدار", "نماینده", "مهندس", "دبیر", "منشی",
    "خریدار", "مالک", "صاحب", "وکیل", "استاد",
  ])

  /// They stand beside the word of a title.
  static let titleParts = folded([
    "of", "and", "for", "the", "sales", "marketing", "general", "managing", "senior", "junior",
    "chief", "deputy", "vice", "operations", "purchasing", "procurement", "it", "hr", "technical",
    "πωλησεων", "προμηθειων", "γενικος", "γενικη", "εμπορικος", "εμπορικη", "οικονομικος",
    "marketing",
    "τεχνικος", "αγορων", "εξαγωγων", "συμβουλος", "και", "τμηματος",
    "فروش", "خرید", "آی‌تی", "بازرگانی", "عامل", "مالی", "فنی", "بازاریابی", "ارشد", "تدارکات", "و",
    "بخش",
    "کل", "اجرایی", "صادرات", "تولید",
  ])

  static let streets = folded([
    "street", "st", "str", "road", "rd", "avenue", "ave", "av", "blvd", "boulevard", "lane",
    "floor",
    "suite", "square", "sq", "building", "bldg", "box", "drive", "rue", "via", "plaza", "calle",
    "straße", "strasse", "platz", "allee", "weg",
    "οδος", "λεωφ", "λεωφορος", "πλατεια", "πλ", "οροφος", "χλμ", "βιπε", "παροδος",
    "خیابان", "خ", "کوچه", "ک", "پلاک", "پ", "بلوار", "میدان", "طبقه", "واحد", "بزرگراه", "اتوبان",
    "کیلومتر", "شهرک", "بن‌بست", "ساختمان", "برج", "نبش", "چهارراه", "جاده",
  ])

  /// They begin a part of an address beside another one.
  static let landmarks = folded([
    "opposite", "near", "corner", "behind", "apartment", "apt", "unit", "entrance",
    "εναντι", "γωνια", "διπλα", "απεναντι", "διαμερισμα", "εισοδος", "κτιριο",
    "روبروی", "روبه‌روی", "جنب", "مقابل", "پشت", "بالاتر", "پایینتر", "پایین‌تر", "نرسیده", "بعد",
    "ابتدای", "انتهای", "ضلع", "فاز", "بلوک", "کوی", "سه‌راه", "محله", "بن‌بست", "درب",
  ])

  /// Parts of an address, where a dot follows them: «خ. ولیعصر».
  static let shortStreets = folded(["خ", "بل", "οδ", "λεωφ"])
  /// The same beside a number or another part of an address; elsewhere they are initials.
  static let shortParts = folded(["ک", "پ", "ط", "و"])

  static let cities = folded(
    """
    athens|thessaloniki|patras|patra|piraeus|heraklion|larissa|volos|ioannina|chania|kavala|rhodes|\
    corfu|kalamata|nicosia|limassol|larnaca|tehran|isfahan|esfahan|shiraz|tabriz|mashhad|karaj|qom|\
    ahvaz|yazd|kerman|rasht|london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|dublin|\
    berlin|munich|hamburg|cologne|koln|munchen|frankfurt|stuttgart|vienna|wien|zurich|geneva|paris|\
    lyon|marseille|rome|milan|madrid|barcelona|lisbon|amsterdam|rotterdam|brussels|istanbul|ankara|\
    izmir|dubai|abu dhabi|doha|new york|chicago|boston|los angeles|san francisco|toronto|sofia|\
    bucharest|belgrade|warsaw|prague|stockholm|oslo|copenhagen|helsinki|αθηνα|θεσσαλονικη|πατρα|\
    πειραιας|ηρακλειο|λαρισα|βολος|ιωαννινα|χανια|καβαλα|ροδος|κερκυρα|καλαματα|λευκωσια|λεμεσος|\
    λαρνακα|μαρουσι|κηφισια|γλυφαδα|χαλανδρι|βερολινο|λονδινο|παρισι|μοναχο|φρανκφουρτη|βιεννη|\
    μιλανο|ρωμη|βρυξελλες|κωνσταντινουπολη|σοφια|βουκουρεστι|تهران|اصفهان|شیراز|تبریز|مشهد|کرج|قم|اهواز|یزد|کرمان|\
    رشت|ساری|قزوین|همدان|اراک|کرمانشاه|ارومیه|زنجان|بندرعباس|کیش|سمنان|گرگان|کاشان|دبی|استانبول|برلین|لندن
    """.split(separator: "|").map(String.init))

  static let countries = folded(
    """
    greece|cyprus|iran|germany|uk|united kingdom|england|scotland|usa|united states|united states of america|turkey|uae|\
    united arab emirates|france|italy|spain|austria|switzerland|netherlands|belgium|ireland|canada|\
    bulgaria|romania|ελλαδα|κυπρος|ελλας|γερμανια|ιραν|ιταλια|ایران|یونان|آلمان|المان|ترکیه|امارات|\
    deutschland|österreich|schweiz|hellas
    """.split(separator: "|").map(String.init))

  /// The town or country that a text names, as it is called: «τον Πειραιά» is «Πειραιάς».
  static func town(_ text: String) -> String? {
    [text, text + "ς"].first {
      let name = bare($0).joined(separator: " ")
      return cities.contains(name) || countries.contains(name)
    }
  }

  static let extensions = folded([
    "ext", "extension", "x", "εσωτ", "εσωτερικο", "داخلی", "durchwahl", "dw", "#",
  ])

  private static func folded(_ words: [String]) -> Set<String> { Set(words.map(Folding.fold)) }

  /// The words without dots, folded: `Α.Ε.` is `αε`.
  static func bare(_ text: String) -> [String] {
    Folding.words(text.filter { $0 != "." && $0 != "’" && $0 != "'" })
  }
}

/// What is said of a person's own themes, keys and keyboards.
public nonisolated struct SetupPhrases: PhraseGroup {
  public let themeImported: @Sendable (_ path: String, _ id: String) -> String
  /// A file that is no base16 scheme, and the first thing that it lacks.
  public let noScheme: @Sendable (_ path: String, _ key: String) -> String
  public let noName: @Sendable (_ name: String) -> String

  // MARK: Keys

  public let keysSound: String
  public let unknownPreset: @Sendable (_ name: String, _ known: String) -> String
  public let unknownAction: @Sendable (_ id: String, _ nearest: String?) -> String
  public let wrongSection: @Sendable (_ id: String, _ section: String) -> String
  public let unreadableKey: @Sendable (_ word: String, _ action: String) -> String
  public let noKeyList: @Sendable (_ action: String) -> String
  public let keyClash: @Sendable (_ keys: String, _ action: String, _ other: String) -> String

  // MARK: Keyboards

  public let unknownLayout: @Sendable (_ name: String, _ known: String) -> String
  public let noPairs: String
  public let unequalPair: @Sendable (_ pair: String) -> String

  /// The first of several findings, with how many more there are.
  public let firstOfMore: @Sendable (_ first: String, _ more: Int, Formats) -> String

  static let english = SetupPhrases(
    themeImported: { "The theme is in \($0). To use it: kariz config set theme \($1)" },
    noScheme: { "\($0) is no base16 scheme: it has no \($1)." },
    noName: { "A theme cannot be called \"\($0)\". Use letters, digits and hyphens." },
    keysSound: "Your keys can be used as they are.",
    unknownPreset: { "There is no set of keys called \($0). There are \($1)." },
    unknownAction: { id, nearest in
      "There is no action \(id)." + (nearest.map { " Is it \($0)?" } ?? " kariz keys lists all.")
    },
    wrongSection: { "The action \($0) belongs under [\($1)]." },
    unreadableKey: { "\"\($0)\" is no key. The usual keys of \($1) stay." },
    noKeyList: { "\($0) takes a list of keys, such as [\"ctrl+g\", \"m w\"]." },
    keyClash: { "\($0) of \($1) is in the way of \($2). The usual keys of \($1) stay." },
    unknownLayout: { "There is no keyboard \($0). There are \($1)." },
    noPairs: "it has no list of pairs: keys = [[\"produced\", \"latin\"]]",
    unequalPair: { "a pair needs two texts of equal length: \($0)" },
    firstOfMore: { first, more, formats in
      "\(first) \(formats.number(more)) more: kariz keys --check"
    })

  static let persian = SetupPhrases(
    themeImported: { "پوسته در \($0) گذاشته شد. برای به‌کاربردن: kariz config set theme \($1)" },
    noScheme: { "\($0) طرح رنگ base16 نیست: \($1) ندارد." },
    noName: { "نام پوسته نمی‌تواند «\($0)» باشد. از حروف لاتین، رقم و خط تیره استفاده کنید." },
    keysSound: "کلیدهای شما همان‌گونه که هست به کار می‌رود.",
    unknownPreset: { "دسته‌کلیدی به نام \($0) نیست. این‌ها هست: \($1)." },
    unknownAction: { id, nearest in
      "کاری به نام \(id) نیست."
        + (nearest.map { " منظورتان \($0) است؟" } ?? " فهرست همه: kariz keys")
    },
    wrongSection: { "جای \($0) زیر [\($1)] است." },
    unreadableKey: { "«\($0)» کلید نیست. کلیدهای همیشگی \($1) می‌ماند." },
    noKeyList: { "\($0) فهرستی از کلیدها می‌خواهد، مانند [\"ctrl+g\"]." },
    keyClash: { "کلید \($0) برای \($1) با \($2) برخورد دارد. کلیدهای همیشگی \($1) می‌ماند." },
    unknownLayout: { "صفحه‌کلیدی به نام \($0) نیست. این‌ها هست: \($1)." },
    noPairs: "فهرست جفت‌ها را ندارد: keys = [[\"ش\",\"a\"]]",
    unequalPair: { "هر جفت دو متن هم‌اندازه می‌خواهد: \($0)" },
    firstOfMore: { first, more, formats in
      "\(first) و \(formats.number(more)) مورد دیگر: kariz keys --check"
    })

  static let greek = SetupPhrases(
    themeImported: { "Το θέμα βρίσκεται στο \($0). Για χρήση: kariz config set theme \($1)" },
    noScheme: { "Το \($0) δεν είναι σχήμα base16: λείπει το \($1)." },
    noName: {
      "Ένα θέμα δεν μπορεί να λέγεται «\($0)». Χρησιμοποιήστε γράμματα, ψηφία και παύλες."
    },
    keysSound: "Τα πλήκτρα σας ισχύουν όπως είναι.",
    unknownPreset: { "Δεν υπάρχει σύνολο πλήκτρων \($0). Υπάρχουν: \($1)." },
    unknownAction: { id, nearest in
      "Δεν υπάρχει ενέργεια \(id)."
        + (nearest.map { " Μήπως εννοείτε \($0);" } ?? " Όλες: kariz keys")
    },
    wrongSection: { "Η ενέργεια \($0) ανήκει στο [\($1)]." },
    unreadableKey: { "Το «\($0)» δεν είναι πλήκτρο. Τα πλήκτρα του \($1) μένουν ως έχουν." },
    noKeyList: { "Το \($0) θέλει λίστα πλήκτρων, π.χ. [\"ctrl+g\", \"m w\"]." },
    keyClash: {
      "Το \($0) του \($1) συγκρούεται με το \($2). Τα πλήκτρα του \($1) μένουν ως έχουν."
    },
    unknownLayout: { "Δεν υπάρχει διάταξη \($0). Υπάρχουν: \($1)." },
    noPairs: "λείπει η λίστα ζευγών: keys = [[\"produced\", \"latin\"]]",
    unequalPair: { "ένα ζεύγος θέλει δύο κείμενα ίσου μήκους: \($0)" },
    firstOfMore: { first, more, formats in
      "\(first) Άλλα \(formats.number(more)): kariz keys --check"
    })
}

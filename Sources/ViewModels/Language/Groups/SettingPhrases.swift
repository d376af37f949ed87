import Domain

/// What a setting is called, and one sentence on what it does.
public nonisolated struct SettingText: Hashable, Sendable {
  public let label: String
  public let help: String

  init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }
}

/// What the settings page says.
public nonisolated struct SettingPhrases: PhraseGroup {
  public let title: String
  public let origin: @Sendable (SettingRow.Origin) -> String
  /// A word of `config.toml` as people say it.
  public let word: @Sendable (_ word: String) -> String
  public let saved: @Sendable (_ label: String, _ value: String) -> String
  public let fromNextStart: String
  public let untilNextRun: String
  public let isUsual: String

  // MARK: Actions

  public let open: ActionText
  public let next: ActionText
  public let previous: ActionText
  public let usual: ActionText
  /// In the palette, with the name of a setting or a theme.
  public let change: ActionText
  public let wear: ActionText

  // MARK: Settings

  public let language: SettingText
  public let calendar: SettingText
  public let digits: SettingText
  public let daysOff: SettingText
  public let holidays: SettingText
  public let firstContactHours: SettingText
  public let start: SettingText
  public let theme: SettingText
  public let background: SettingText
  public let colour: SettingText
  public let mouse: SettingText
  public let bidi: SettingText
  public let glyphs: SettingText
  public let ambiguous: SettingText
  public let reducedMotion: SettingText
  public let reminderLead: SettingText
  public let reminderAlert: SettingText
  public let quietHours: SettingText
  public let keyboards: SettingText
  public let keyPairs: SettingText
  public let keyHints: SettingText
  public let currency: SettingText
  public let country: SettingText
  public let criteria: SettingText
  public let dormantAfterDays: SettingText
  public let lostAfterDays: SettingText
  public let sources: SettingText
  public let strategies: SettingText
  public let score: SettingText
  public let assignment: SettingText
  public let leads: SettingText
  /// What a status of a lead means.
  let definition: @Sendable (_ status: String) -> SettingText

  static let english = SettingPhrases(
    title: "Settings",
    origin: {
      switch $0 {
      case .usual: "as usual"
      case .settingsFile: "yours"
      case .commandLine: "this run only"
      case .dataFile: "of the business"
      }
    },
    word: {
      switch $0 {
      case "true", "yes": "yes"
      case "false", "no": "no"
      case "auto": "by itself"
      case "today": "Today"
      case "board": "Pipeline"
      case "customers": "Customers"
      case "gregorian": "Gregorian"
      case "jalali": "Jalali"
      case "native": "of the language"
      case "latin": "Latin"
      case "theme": "the theme's"
      case "terminal": "the terminal's"
      case "none": "nothing"
      case "iran": "of Iran"
      case "greece": "of Greece"
      case "osc9": "notice (OSC 9)"
      case "osc777": "notice (OSC 777)"
      default: $0
      }
    },
    saved: { "\($0): \($1)." },
    fromNextStart: "It counts from the next start on.",
    untilNextRun: "This run keeps what its command line says.",
    isUsual: "It is as usual already.",
    open: ActionText("Settings", "All settings, yours and those of the business."),
    next: ActionText("Change", "The next value; where any text may stand, it is typed."),
    previous: ActionText("Change", "The value before."),
    usual: ActionText("As usual", "Takes your value away, so that it is as usual again."),
    change: ActionText("Setting: …", "Opens the settings at this one."),
    wear: ActionText("Theme: …", "Draws everything in this theme from now on."),
    language: SettingText("Language", "The language of everything that Kariz says."),
    calendar: SettingText("Calendar", "How dates are written; both kinds are understood."),
    digits: SettingText("Digits", "Which digits are written; all are understood."),
    daysOff: SettingText("Days off", "Days of the week without work, such as sat,sun."),
    holidays: SettingText(
      "Holidays", "Whose official days are off; holidays.toml adds days of your own."),
    firstContactHours: SettingText(
      "Hours to contact", "A new lead that nobody has contacted for so many hours tops the day."),
    start: SettingText(
      "First screen", "What Kariz opens with; by itself the day for salespeople, else the pipeline."
    ),
    theme: SettingText("Theme", "The colours; by itself it is dark or light as the terminal is."),
    background: SettingText("Background", "Whose background is behind the text."),
    colour: SettingText("Colours", "How many colours are used; by itself, as the terminal can."),
    mouse: SettingText("Mouse", "Whether Kariz takes the mouse; Shift leaves it to the terminal."),
    bidi: SettingText(
      "Order of Persian", "Who puts Persian in order; the terminal check finds it out."),
    glyphs: SettingText("Signs", "Signs and frames of Unicode, or of ASCII alone."),
    ambiguous: SettingText("Wide signs", "How many cells the terminal gives to signs such as ○."),
    reducedMotion: SettingText("Quiet screen", "Nothing on the screen counts down."),
    reminderLead: SettingText(
      "Reminders", "Minutes before the time of what is planned; off tells nothing."),
    reminderAlert: SettingText(
      "Reminder signal", "How the terminal calls: its bell, or a notice of the desktop."),
    quietHours: SettingText("Quiet hours", "When nothing is called out, such as 22:00-07:00."),
    keyboards: SettingText(
      "Keyboards", "Keyboards whose letters are keys too, in order: fa, gr, ru, …"),
    keyPairs: SettingText("Other letters", "More letters that are keys, as pairs: ğ=g, şç=sc."),
    keyHints: SettingText("Letters in hints", "Which letter of a key the hints print."),
    currency: SettingText("Currency", "The currency in which the file adds up: EUR, IRT, …"),
    country: SettingText(
      "Country",
      "Where phone numbers without a calling code are dialled: its name or letters, Iran or IR."),
    criteria: SettingText(
      "To qualify", "What must be known of a lead first: need, budget, fit, makers, time."),
    dormantAfterDays: SettingText(
      "Dormant after",
      "Days without a purchase after which a customer is dormant; segments may differ."),
    lostAfterDays: SettingText(
      "Lost after", "Days without a purchase after which a customer is lost; segments may differ."),
    sources: SettingText("Sources", "Where leads come from, parted by semicolons."),
    strategies: SettingText(
      "Strategies", "Sales strategies that are offered, parted by semicolons."),
    score: SettingText(
      "Lead score",
      "Points of a lead's signs, and where grades begin: referral 30; unknown -10; A 80."),
    assignment: SettingText(
      "Lead owners", "Who gets a new lead: source:web = sara; country:Iran = omid, sara; * = mina."),
    leads: SettingText("Leads", "Whether work begins with leads, or at once with deals."),
    definition: { SettingText("Meaning: \($0)", "What this status of a lead means; ? shows it.") })

  static let persian = SettingPhrases(
    title: "تنظیمات",
    origin: {
      switch $0 {
      case .usual: "پیش‌فرض"
      case .settingsFile: "از شما"
      case .commandLine: "فقط این بار"
      case .dataFile: "از کسب‌وکار"
      }
    },
    word: {
      switch $0 {
      case "true", "yes": "بله"
      case "false", "no": "خیر"
      case "auto": "خودکار"
      case "today": "امروز"
      case "board": "کاریز"
      case "customers": "مشتریان"
      case "gregorian": "میلادی"
      case "jalali": "شمسی"
      case "native": "به خط زبان"
      case "latin": "لاتین"
      case "both": "هر دو"
      case "theme": "از پوسته"
      case "terminal": "از پایانه"
      case "none": "هیچ"
      case "iran": "ایران"
      case "greece": "یونان"
      case "bell": "زنگ"
      case "osc9": "اعلان (OSC 9)"
      case "osc777": "اعلان (OSC 777)"
      case "always": "همیشه"
      case "never": "هرگز"
      case "off": "خاموش"
      default: $0
      }
    },
    saved: { "\($0): \($1)." },
    fromNextStart: "از اجرای بعدی به کار می‌رود.",
    untilNextRun: "این بار همان می‌ماند که در خط فرمان آمده است.",
    isUsual: "همین حالا هم پیش‌فرض است.",
    open: ActionText("تنظیمات", "همه تنظیمات، از شما و از کسب‌وکار."),
    next: ActionText("تغییر", "مقدار بعدی؛ آنجا که متن آزاد است، نوشته می‌شود."),
    previous: ActionText("تغییر", "مقدار قبلی."),
    usual: ActionText("پیش‌فرض", "مقدار شما را برمی‌دارد تا دوباره پیش‌فرض شود."),
    change: ActionText("تنظیم: …", "تنظیمات را روی همین مورد باز می‌کند."),
    wear: ActionText("پوسته: …", "از این پس همه چیز با این پوسته نشان داده می‌شود."),
    language: SettingText("زبان", "زبان همه آنچه کاریز می‌گوید."),
    calendar: SettingText("تقویم", "تاریخ‌ها چگونه نوشته شود؛ هر دو تقویم خوانده می‌شود."),
    digits: SettingText("رقم‌ها", "رقم‌ها به کدام خط نوشته شود؛ همه خوانده می‌شود."),
    daysOff: SettingText("روزهای تعطیل", "روزهای تعطیل هفته، مانند thu,fri."),
    holidays: SettingText(
      "تعطیلات رسمی", "تعطیلات رسمی کدام کشور؛ holidays.toml روزهای خودتان را می‌افزاید."),
    firstContactHours: SettingText(
      "مهلت نخستین تماس", "سرنخی که این چند ساعت کسی با آن تماس نگرفته، بالای صفحه امروز می‌آید."),
    start: SettingText(
      "صفحه نخست", "آنچه نخست دیده می‌شود؛ خودکار برای کارشناس فروش امروز، وگرنه کاریز."),
    theme: SettingText("پوسته", "رنگ‌ها؛ حالت خودکار مانند پایانه تیره یا روشن است."),
    background: SettingText("پس‌زمینه", "پس‌زمینه نوشته‌ها از کجا باشد."),
    colour: SettingText("شمار رنگ‌ها", "چند رنگ به کار رود؛ خودکار یعنی به اندازه توان پایانه."),
    mouse: SettingText("ماوس", "ماوس در اختیار کاریز باشد یا نه؛ با Shift به پایانه می‌رسد."),
    bidi: SettingText("ترتیب فارسی", "چه کسی فارسی را مرتب کند؛ آزمون پایانه آن را می‌یابد."),
    glyphs: SettingText("نشانه‌ها", "نشانه‌ها و کادرهای یونیکد، یا فقط اسکی."),
    ambiguous: SettingText("نشانه‌های پهن", "پایانه به نشانه‌هایی مانند ○ چند خانه می‌دهد."),
    reducedMotion: SettingText("صفحه آرام", "هیچ چیز روی صفحه شمارش معکوس ندارد."),
    reminderLead: SettingText("یادآوری", "چند دقیقه پیش از زمان کار؛ خاموش یعنی هیچ."),
    reminderAlert: SettingText("نشانه یادآوری", "پایانه چگونه خبر دهد: زنگ یا اعلان میزکار."),
    quietHours: SettingText("ساعت سکوت", "وقتی که یادآوری نمی‌شود، مانند 22:00-07:00."),
    keyboards: SettingText(
      "صفحه‌کلیدها", "صفحه‌کلیدهایی که حروفشان فرمان است، به ترتیب و جدا با ویرگول."),
    keyPairs: SettingText("حروف دیگر", "حروف دیگری که کلیدند، جفت‌جفت: ğ=g, şç=sc."),
    keyHints: SettingText("حروف راهنما", "راهنما کدام حرف کلید را نشان دهد."),
    currency: SettingText("ارز", "ارزی که جمع‌های فایل با آن است، مانند IRT یا EUR."),
    country: SettingText(
      "کشور", "شماره‌های بدون کد کشور از آن این کشور است، به نام یا دو حرف: ایران یا IR."),
    criteria: SettingText(
      "شرط اعتبارسنجی",
      "آنچه پیش از اعتبارسنجی سرنخ باید روشن باشد: need، budget، fit، makers، time."),
    dormantAfterDays: SettingText(
      "خاموش پس از", "پس از چند روز بی‌خرید، مشتری خاموش است؛ دسته‌ها می‌توانند فرق کنند."),
    lostAfterDays: SettingText(
      "ازدست‌رفته پس از", "پس از چند روز بی‌خرید، مشتری ازدست‌رفته است؛ دسته‌ها می‌توانند فرق کنند."),
    sources: SettingText("منبع‌ها", "سرنخ‌ها از کجا می‌آیند، با ؛ از هم جدا."),
    strategies: SettingText("راهبردها", "راهبردهای فروش که پیشنهاد می‌شوند، با ؛ از هم جدا."),
    score: SettingText(
      "امتیاز سرنخ", "امتیاز نشانه‌های سرنخ و مرز رتبه‌ها: referral 30; unknown -10; A 80."),
    assignment: SettingText(
      "مسئول سرنخ", "سرنخ تازه از آن کیست: source:web = sara; city:تهران = omid، sara; * = mina."),
    leads: SettingText("سرنخ‌ها", "کار با سرنخ آغاز شود یا یکباره با فرصت."),
    definition: { SettingText("معنای «\($0)»", "این وضعیت سرنخ یعنی چه؛ راهنما نشانش می‌دهد.") })

  static let greek = SettingPhrases(
    title: "Ρυθμίσεις",
    origin: {
      switch $0 {
      case .usual: "προεπιλογή"
      case .settingsFile: "δική σας"
      case .commandLine: "μόνο τώρα"
      case .dataFile: "της επιχείρησης"
      }
    },
    word: {
      switch $0 {
      case "true", "yes": "ναι"
      case "false", "no": "όχι"
      case "auto": "αυτόματα"
      case "today": "Σήμερα"
      case "board": "Ροή"
      case "customers": "Πελάτες"
      case "gregorian": "γρηγοριανό"
      case "jalali": "περσικό"
      case "native": "της γλώσσας"
      case "latin": "λατινικά"
      case "both": "και τα δύο"
      case "theme": "του θέματος"
      case "terminal": "του τερματικού"
      case "none": "τίποτα"
      case "iran": "του Ιράν"
      case "greece": "της Ελλάδας"
      case "bell": "ήχος"
      case "osc9": "μήνυμα (OSC 9)"
      case "osc777": "μήνυμα (OSC 777)"
      case "always": "πάντα"
      case "never": "ποτέ"
      case "off": "όχι"
      default: $0
      }
    },
    saved: { "\($0): \($1)." },
    fromNextStart: "Ισχύει από την επόμενη εκκίνηση.",
    untilNextRun: "Τώρα μένει ό,τι λέει η γραμμή εντολών.",
    isUsual: "Είναι ήδη η προεπιλογή.",
    open: ActionText("Ρυθμίσεις", "Όλες οι ρυθμίσεις, δικές σας και της επιχείρησης."),
    next: ActionText("Αλλαγή", "Η επόμενη τιμή· όπου το κείμενο είναι ελεύθερο, γράφεται."),
    previous: ActionText("Αλλαγή", "Η προηγούμενη τιμή."),
    usual: ActionText("Προεπιλογή", "Αφαιρεί την τιμή σας, ώστε να ισχύει η προεπιλογή."),
    change: ActionText("Ρύθμιση: …", "Ανοίγει τις ρυθμίσεις σε αυτήν."),
    wear: ActionText("Θέμα: …", "Από εδώ και πέρα όλα φαίνονται με αυτό το θέμα."),
    language: SettingText("Γλώσσα", "Η γλώσσα όλων όσα λέει το Kariz."),
    calendar: SettingText("Ημερολόγιο", "Πώς γράφονται οι ημερομηνίες· διαβάζονται και τα δύο."),
    digits: SettingText("Ψηφία", "Ποια ψηφία γράφονται· διαβάζονται όλα."),
    daysOff: SettingText("Αργίες εβδομάδας", "Ημέρες χωρίς εργασία, π.χ. sat,sun."),
    holidays: SettingText(
      "Επίσημες αργίες", "Ποιας χώρας· το holidays.toml προσθέτει δικές σας ημέρες."),
    firstContactHours: SettingText(
      "Ώρες επαφής", "Νέος πιθανός πελάτης χωρίς επαφή τόσες ώρες μπαίνει πρώτος στην ημέρα."),
    start: SettingText(
      "Πρώτη οθόνη", "Τι ανοίγει πρώτο· αυτόματα η ημέρα για πωλητές, αλλιώς η ροή."),
    theme: SettingText("Θέμα", "Τα χρώματα· αυτόματα σκούρο ή ανοιχτό, όπως το τερματικό."),
    background: SettingText("Φόντο", "Ποιο φόντο φαίνεται πίσω από το κείμενο."),
    colour: SettingText("Χρώματα", "Πόσα χρώματα· αυτόματα, όσα μπορεί το τερματικό."),
    mouse: SettingText("Ποντίκι", "Αν το Kariz παίρνει το ποντίκι· με Shift μένει στο τερματικό."),
    bidi: SettingText("Σειρά περσικών", "Ποιος βάζει τα περσικά σε σειρά· το βρίσκει ο έλεγχος."),
    glyphs: SettingText("Σύμβολα", "Σύμβολα και πλαίσια Unicode, ή μόνο ASCII."),
    ambiguous: SettingText("Πλατιά σύμβολα", "Πόσα κελιά δίνει το τερματικό σε σύμβολα όπως ○."),
    reducedMotion: SettingText("Ήρεμη οθόνη", "Τίποτα στην οθόνη δεν μετρά αντίστροφα."),
    reminderLead: SettingText(
      "Υπενθυμίσεις", "Λεπτά πριν από την ώρα της ενέργειας· «όχι» για καμία."),
    reminderAlert: SettingText(
      "Ειδοποίηση", "Πώς ειδοποιεί το τερματικό: με ήχο ή με μήνυμα της επιφάνειας εργασίας."),
    quietHours: SettingText("Ώρες ησυχίας", "Πότε δεν ειδοποιεί τίποτα, π.χ. 22:00-07:00."),
    keyboards: SettingText(
      "Πληκτρολόγια", "Διατάξεις με γράμματα που είναι και πλήκτρα, με σειρά: fa, gr, ru, …"),
    keyPairs: SettingText("Άλλα γράμματα", "Και άλλα γράμματα που είναι πλήκτρα: ğ=g, şç=sc."),
    keyHints: SettingText("Γράμματα οδηγιών", "Ποιο γράμμα ενός πλήκτρου δείχνουν οι οδηγίες."),
    currency: SettingText("Νόμισμα", "Το νόμισμα στο οποίο αθροίζει το αρχείο: EUR, IRT, …"),
    country: SettingText(
      "Χώρα", "Η χώρα των τηλεφώνων χωρίς διεθνή κωδικό, με όνομα ή γράμματα: Ελλάδα ή GR."),
    criteria: SettingText(
      "Για πρόκριση", "Όσα πρέπει να γνωρίζουμε πρώτα: need, budget, fit, makers, time."),
    dormantAfterDays: SettingText(
      "Ανενεργός μετά",
      "Ημέρες χωρίς αγορά ως ανενεργός πελάτης· οι κατηγορίες έχουν και δικές τους."),
    lostAfterDays: SettingText(
      "Χαμένος μετά", "Ημέρες χωρίς αγορά ως χαμένος πελάτης· οι κατηγορίες έχουν και δικές τους."),
    sources: SettingText("Προελεύσεις", "Από πού έρχονται οι πιθανοί πελάτες, με « ; » ανάμεσα."),
    strategies: SettingText(
      "Στρατηγικές", "Οι στρατηγικές πώλησης που προτείνονται, με « ; » ανάμεσα."),
    score: SettingText(
      "Βαθμολογία", "Βαθμοί ανά ένδειξη και όρια διαβάθμισης: referral 30; unknown -10; A 80."),
    assignment: SettingText(
      "Ανάθεση νέων", "Σε ποιον πάνε: source:web = sara; city:Πάτρα = omid, sara; * = mina."),
    leads: SettingText(
      "Πιθανοί πελάτες", "Αν η δουλειά αρχίζει με πιθανούς πελάτες ή αμέσως με ευκαιρίες."),
    definition: {
      SettingText("Σημασία: \($0)", "Τι σημαίνει η κατάσταση ενός πιθανού πελάτη· με ? φαίνεται.")
    })
}

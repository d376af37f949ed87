/// What the first run, the tour and the terminal check say.
public nonisolated struct FirstPhrases: PhraseGroup {
  public let languageTitle: String
  public let welcome: String
  /// Beside the language's own name.
  public let languageHelp: String
  public let currencyHelp: String
  public let skipped: String
  public let beginTitle: String
  public let beginLine: String
  public let empty: String
  public let emptyHelp: String
  public let demo: String
  public let demoHelp: String
  /// Where the made-up data are, said on leaving them.
  public let demoKept: @Sendable (_ path: String) -> String
  public let importing: String
  public let importHelp: String
  public let begin: String

  // MARK: Terminal check

  public let checkTitle: String
  public let checkLine: String
  public let checked: String
  /// For people with the terminal kitty.
  public let kitty: String
  /// In the report of `doctor`: the order was chosen in the check.
  public let wasChecked: String

  // MARK: Tour

  public let tour: String
  public let tourLine: String
  public let takeTour: String
  public let takeTourHelp: String
  public let lookAround: String
  public let lookAroundHelp: String
  public let tourNeedsDeals: String
  public let tourMove: String
  public let tourUndo: String
  public let tourFilter: String
  public let tourOpen: String
  public let tourFind: String
  public let tourHelp: String
  public let tourDone: String
  public let tourLeft: String
  public let leavesTour: String

  // MARK: Actions

  public let tourAction: ActionText
  public let checkAction: ActionText
  public let take: ActionText
  public let takeNumber: ActionText
  public let skip: ActionText

  /// A row with all that can go wrong: joined and unjoined letters, brackets, digits and Latin.
  public static let sample = "نان‌آور (تهران) ۱۲۳٬۵۰۰ تومان Nova"

  static let english = FirstPhrases(
    languageTitle: "Language",
    welcome: "Welcome to Kariz. Which language shall it speak?",
    languageHelp: "Everything in English, Gregorian dates.",
    currencyHelp: "Your file adds up in this currency; a deal may name another.",
    skipped: "As usual, then. All of it can be changed: g s.",
    beginTitle: "Beginning", beginLine: "What would you like to begin with?",
    empty: "An empty file", emptyHelp: "Your own, ready for the first deal.",
    demo: "Made-up data", demoHelp: "A shop to try on; your own file stays empty.",
    demoKept: { "These were made-up data. To open them again: kariz --file \($0)" },
    importing: "A CSV file", importHelp: "What you have already, from another program.",
    begin: "a adds the first deal. : finds everything else, also the tour.",
    checkTitle: "Terminal check",
    checkLine: "Which line reads right? Press its number; Esc if none does.",
    checked: "Persian is written so in this terminal from now on.",
    kitty: "kitty: with force_ltr yes in kitty.conf, line 1 is the best.",
    wasChecked: "chosen in the terminal check",
    tour: "Tour", tourLine: "Six steps, two minutes, each by the real key.",
    takeTour: "Take the tour", takeTourHelp: "Esc leaves it at any moment.",
    lookAround: "Look around", lookAroundHelp: "The tour stays in the palette.",
    tourNeedsDeals: "The tour needs some deals, and there are none here yet.",
    tourMove: "A card is a deal, a lane is a stage. Move this one on.",
    tourUndo: "It is on disk already. Take it back.",
    tourFilter: "Narrow the board: type a few letters, then Enter.",
    tourOpen: "See the customer of the deal under the cursor.",
    tourFind: "Find any command or record by its name.",
    tourHelp: "Last: the keys that work where you are.",
    tourDone: "That was the tour. What you have learned works everywhere.",
    tourLeft: "The tour is left. g ? begins it again.",
    leavesTour: "Esc leaves the tour",
    tourAction: ActionText("Tour", "Six steps through Kariz, each by the real key."),
    checkAction: ActionText(
      "Persian text", "Terminal check: which way of writing Persian reads right here."),
    take: ActionText("Choose", "Takes the answer under the cursor."),
    takeNumber: ActionText("Choose", "Takes the answer of this number."),
    skip: ActionText("Not now", "Leaves everything as it is."))

  static let persian = FirstPhrases(
    languageTitle: "زبان",
    welcome: "به کاریز خوش آمدید. به چه زبانی سخن بگوید؟",
    languageHelp: "همه چیز به فارسی، با تقویم شمسی.",
    currencyHelp: "جمع‌های فایل شما به این ارز است؛ هر فرصت می‌تواند ارز دیگری داشته باشد.",
    skipped: "همان پیش‌فرض‌ها ماند. همه را می‌توان عوض کرد: g s.",
    beginTitle: "آغاز", beginLine: "می‌خواهید با چه آغاز کنید؟",
    empty: "فایل خالی", emptyHelp: "فایل خودتان، آماده نخستین فرصت.",
    demo: "داده نمونه", demoHelp: "فروشگاهی ساختگی؛ فایل شما خالی می‌ماند.",
    demoKept: { "این داده نمونه بود. برای بازکردن دوباره: kariz --file \($0)" },
    importing: "فایل CSV", importHelp: "آنچه از برنامه دیگری دارید.",
    begin: "کلید a نخستین فرصت را می‌افزاید. کلید : همه چیز را می‌یابد، گشت را هم.",
    checkTitle: "آزمون پایانه",
    checkLine: "کدام سطر درست خوانده می‌شود؟ شماره‌اش را بزنید؛ اگر هیچ‌کدام، Esc.",
    checked: "از این پس فارسی در این پایانه همین‌گونه نوشته می‌شود.",
    kitty: "در kitty با نوشتن force_ltr yes در kitty.conf سطر ۱ بهترین است.",
    wasChecked: "در آزمون پایانه انتخاب شد",
    tour: "گشت", tourLine: "شش گام، دو دقیقه، هر کدام با کلید واقعی.",
    takeTour: "آغاز گشت", takeTourHelp: "هر لحظه با Esc بیرون می‌آیید.",
    lookAround: "خودم می‌گردم", lookAroundHelp: "گشت در فهرست فرمان‌ها می‌ماند.",
    tourNeedsDeals: "گشت به چند فرصت نیاز دارد و اینجا هنوز فرصتی نیست.",
    tourMove: "هر کارت یک فرصت است و هر ستون یک مرحله. کارت را جابه‌جا کنید.",
    tourUndo: "همین حالا روی دیسک است. آن را واگرد کنید.",
    tourFilter: "نمایش را محدود کنید: چند حرف بنویسید، سپس Enter.",
    tourOpen: "مشتری فرصتی را که زیر مکان‌نماست ببینید.",
    tourFind: "هر فرمان یا رکوردی را با نامش بیابید.",
    tourHelp: "و آخر: کلیدهایی که همین‌جا کار می‌کند.",
    tourDone: "گشت به پایان رسید. آنچه آموختید همه جا کار می‌کند.",
    tourLeft: "از گشت بیرون آمدید. در فهرست فرمان‌ها می‌ماند.",
    leavesTour: "پایان گشت با Esc",
    tourAction: ActionText("گشت", "شش گام در کاریز، هر کدام با کلید واقعی."),
    checkAction: ActionText(
      "خط فارسی", "آزمون پایانه: کدام شیوه نوشتن فارسی اینجا درست خوانده می‌شود."),
    take: ActionText("انتخاب", "پاسخ زیر مکان‌نما را برمی‌گزیند."),
    takeNumber: ActionText("انتخاب", "پاسخ این شماره را برمی‌گزیند."),
    skip: ActionText("حالا نه", "همه چیز را همان‌طور که هست می‌گذارد."))

  static let greek = FirstPhrases(
    languageTitle: "Γλώσσα",
    welcome: "Καλώς ήρθατε στο Kariz. Σε ποια γλώσσα να μιλά;",
    languageHelp: "Όλα στα ελληνικά, με το γρηγοριανό ημερολόγιο.",
    currencyHelp: "Το αρχείο σας αθροίζει σε αυτό· μια ευκαιρία μπορεί να έχει άλλο.",
    skipped: "Μένουν οι προεπιλογές. Όλα αλλάζουν με g s.",
    beginTitle: "Αρχή", beginLine: "Με τι θέλετε να αρχίσετε;",
    empty: "Κενό αρχείο", emptyHelp: "Το δικό σας, έτοιμο για την πρώτη ευκαιρία.",
    demo: "Δοκιμαστικά", demoHelp: "Φανταστικό κατάστημα· το αρχείο σας μένει κενό.",
    demoKept: { "Αυτά ήταν δοκιμαστικά στοιχεία. Για να τα ξανανοίξετε: kariz --file \($0)" },
    importing: "Αρχείο CSV", importHelp: "Όσα έχετε ήδη, από άλλο πρόγραμμα.",
    begin: "Με a προστίθεται η πρώτη ευκαιρία. Με : βρίσκονται όλα, και η ξενάγηση.",
    checkTitle: "Έλεγχος τερματικού",
    checkLine: "Ποια γραμμή διαβάζεται σωστά; Πατήστε τον αριθμό της· αν καμία, Esc.",
    checked: "Τα περσικά γράφονται έτσι σε αυτό το τερματικό από εδώ και πέρα.",
    kitty: "kitty: με force_ltr yes στο kitty.conf, η γραμμή 1 είναι η καλύτερη.",
    wasChecked: "επιλέχθηκε στον έλεγχο τερματικού",
    tour: "Ξενάγηση", tourLine: "Έξι βήματα, δύο λεπτά, το καθένα με το πραγματικό πλήκτρο.",
    takeTour: "Ξενάγηση", takeTourHelp: "Με Esc την αφήνετε όποτε θέλετε.",
    lookAround: "Μόνος μου", lookAroundHelp: "Η ξενάγηση μένει στις εντολές.",
    tourNeedsDeals: "Η ξενάγηση θέλει μερικές ευκαιρίες, και εδώ δεν υπάρχουν ακόμη.",
    tourMove: "Κάρτα είναι μια ευκαιρία, στήλη ένα στάδιο. Μετακινήστε την.",
    tourUndo: "Είναι ήδη στον δίσκο. Αναιρέστε το.",
    tourFilter: "Περιορίστε την εικόνα: γράψτε λίγα γράμματα και Enter.",
    tourOpen: "Δείτε τον πελάτη της ευκαιρίας στον δρομέα.",
    tourFind: "Βρείτε κάθε εντολή ή εγγραφή με το όνομά της.",
    tourHelp: "Τέλος: τα πλήκτρα που ισχύουν εδώ που είστε.",
    tourDone: "Αυτή ήταν η ξενάγηση. Όσα μάθατε ισχύουν παντού.",
    tourLeft: "Η ξενάγηση σταμάτησε. Με g ? αρχίζει ξανά.",
    leavesTour: "Τέλος με Esc",
    tourAction: ActionText("Ξενάγηση", "Έξι βήματα στο Kariz, το καθένα με το πραγματικό πλήκτρο."),
    checkAction: ActionText(
      "Περσικά", "Έλεγχος τερματικού: ποια γραφή των περσικών διαβάζεται σωστά εδώ."),
    take: ActionText("Επιλογή", "Παίρνει την απάντηση στον δρομέα."),
    takeNumber: ActionText("Επιλογή", "Παίρνει την απάντηση με αυτόν τον αριθμό."),
    skip: ActionText("Όχι τώρα", "Τα αφήνει όλα όπως είναι."))
}

import Domain

/// What went wrong: what happened, what was kept and what to do, in one or two short sentences.
public nonisolated struct ErrorPhrases: PhraseGroup {
  public let repository: @Sendable (RepositoryError, Formats) -> String
  /// What the stage is called, and the labels of what is missing.
  public let missing: @Sendable (_ stage: String, _ labels: String) -> String
  public let alreadyClosed: String
  public let closedInFuture: String
  public let notClosed: String
  public let reasonRequired: String
  public let competitorRequired: String
  public let differentPipeline: String
  public let noStageThere: String
  /// A conflict over a record that is not there any more; with the name of whoever changed it.
  public let gone: @Sendable (_ name: String?) -> String
  public let sameField: @Sendable (_ name: String?, _ labels: String, _ when: String?) -> String
  public let wrongValue: @Sendable (_ thing: String, _ label: String) -> String
  public let sameRole: @Sendable (_ person: String, _ place: String) -> String
  /// Anything that has no words of its own.
  public let other: @Sendable (_ what: String) -> String

  static let english = ErrorPhrases(
    repository: { error, formats in
      switch error {
      case .busy: "Another user is saving right now. Nothing has changed; try again."
      case .refused(let what): "The file refused this (\(what)). Nothing has changed."
      case .loginTaken:
        "Somebody has this login already. Nothing has changed; choose another."
      case .circle:
        "It would stand above itself. Nothing has changed; choose one that is not below it."
      case .inUse(_, let by):
        "It is still used by \(holders(by, .english, others: "others", formats)). "
          + "Nothing was deleted; "
          + (by.count == 1
            ? "delete that first, or link it to something else."
            : "delete those first, or link them to something else.")
      case .changedSince(let count):
        count == 1
          ? "1 of its rows was changed since. Nothing was taken back."
          : "\(formats.number(count)) of its rows were changed since. Nothing was taken back."
      case .readOnly(let path): "\(path) is read-only. Nothing was saved; change its permissions."
      case .newer(let path, let version):
        "\(path) was made by a newer Kariz (format \(formats.number(version))). "
          + "Nothing was opened; update Kariz first."
      case .notOurs(let path, let what):
        "\(path) is not a Kariz file (\(what)). Nothing was opened; name another with --file."
      case .exists(let path): "\(path) is there already. Name a file that is not."
      case .isFolder(let path): "\(path) is a folder. Name a file in it with --file."
      case .notOwned(let path):
        "\(path) belongs to another user. Nothing was opened; name one of your own with --file."
      case .damaged(let path, let what):
        "\(path) is damaged (\(what)). Nothing was changed; run kariz check, or restore a backup."
      case .cannotOpen(let path, let why): "\(path) could not be opened (\(why))."
      case .noFile(let path): "There is no file \(path) yet. kariz, add and import make it."
      case .noFolder(let path): "There is no folder \(path). Make it, or name another with --file."
      case .replaced(let path):
        "\(path) was deleted or replaced meanwhile. Nothing more was saved; start Kariz again."
      case .diskFull(let path):
        "No room is left for \(path). Nothing was saved; free some space and try again."
      case .tooSlow: "This takes too long for a glance. Narrow the filter."
      }
    },
    missing: { "\($0) needs: \($1). Nothing has changed." },
    alreadyClosed: "This deal is closed already. Reopen it first.",
    closedInFuture: "The day on which it was closed cannot be in the future.",
    notClosed: "This deal is open; there is nothing to reopen.",
    reasonRequired: "A lost deal needs a reason. Nothing has changed.",
    competitorRequired: "Name the competitor who won it. Nothing has changed.",
    differentPipeline: "That stage belongs to another pipeline. Nothing has changed.",
    noStageThere: "There is no further stage on that side.",
    gone: { name in
      (name.map { "\($0) deleted this meanwhile." } ?? "This is not there any more.")
        + " Your change was not saved."
    },
    sameField: { name, labels, when in
      "\(name ?? "Somebody") changed \(labels)\(when.map { " at \($0)" } ?? "") meanwhile. "
        + "Yours was not saved."
    },
    wrongValue: { "A record in the file (\($0)) holds an odd value: \($1). Run kariz check." },
    sameRole: { "\($0) has this role at \($1) already. Nothing was saved; change that one." },
    other: { "This did not work: \($0)." })

  static let persian = ErrorPhrases(
    repository: { error, formats in
      switch error {
      case .busy: "کاربر دیگری در حال ذخیره است. چیزی تغییر نکرد؛ دوباره امتحان کنید."
      case .refused(let what): "فایل این تغییر را نپذیرفت (\(what)). چیزی تغییر نکرد."
      case .loginTaken: "این نام کاربری از پیش هست. چیزی تغییر نکرد؛ نام کاربری دیگری برگزینید."
      case .circle:
        "این‌گونه بالادستِ خودش می‌شود. چیزی تغییر نکرد؛ موردی را برگزینید که زیرمجموعه‌اش نیست."
      case .inUse(_, let by):
        holders(by, .persian, others: "موارد دیگر", formats)
          + (by.count == 1 ? " هنوز به آن وابسته است. " : " هنوز به آن وابسته‌اند. ")
          + "چیزی حذف نشد؛ نخست وابسته‌ها را حذف کنید یا به مورد دیگری پیوند دهید."
      case .changedSince(let count):
        "\(formats.number(count)) سطر آن پس از آن تغییر کرده است. چیزی واگرد نشد."
      case .readOnly(let path):
        "فایل \(path) فقط خواندنی است. چیزی ذخیره نشد؛ دسترسی فایل را تغییر دهید."
      case .newer(let path, let version):
        "فایل \(path) را کاریز تازه‌تری ساخته است (قالب \(formats.number(version))). "
          + "باز نشد؛ نخست کاریز را به‌روز کنید."
      case .notOurs(let path, let what):
        "فایل \(path) از کاریز نیست (\(what)). باز نشد؛ با --file فایل دیگری را نام ببرید."
      case .exists(let path): "فایل \(path) از پیش هست. نام تازه‌ای بنویسید."
      case .isFolder(let path): "مسیر \(path) پوشه است. با --file فایلی در آن را نام ببرید."
      case .notOwned(let path):
        "فایل \(path) از کاربر دیگری است. باز نشد؛ با --file فایل خودتان را نام ببرید."
      case .damaged(let path, let what):
        "فایل \(path) آسیب دیده است (\(what)). چیزی تغییر نکرد؛ kariz check را اجرا کنید "
          + "یا نسخه پشتیبان را بازیابی کنید."
      case .cannotOpen(let path, let why): "فایل \(path) باز نشد (\(why))."
      case .noFile(let path):
        "فایل \(path) هنوز نیست. فرمان‌های kariz و add و import آن را می‌سازند."
      case .noFolder(let path):
        "پوشه \(path) نیست. آن را بسازید یا با --file جای دیگری را نام ببرید."
      case .replaced(let path):
        "فایل \(path) در این میان حذف یا جایگزین شد. دیگر چیزی ذخیره نشد؛ "
          + "کاریز را دوباره باز کنید."
      case .diskFull(let path):
        "برای \(path) جا نمانده است. چیزی ذخیره نشد؛ جا باز کنید و دوباره امتحان کنید."
      case .tooSlow: "پاسخ این پرسش طول می‌کشد. فیلتر را محدودتر کنید."
      }
    },
    missing: { "برای ورود به \($0) \($1) لازم است. چیزی تغییر نکرد." },
    alreadyClosed: "این فرصت بسته شده است. نخست آن را بازگشایی کنید.",
    closedInFuture: "تاریخ بسته‌شدن نمی‌تواند در آینده باشد.",
    notClosed: "این فرصت باز است و به بازگشایی نیاز ندارد.",
    reasonRequired: "برای فرصت ازدست‌رفته علت لازم است. چیزی تغییر نکرد.",
    competitorRequired: "نام رقیب پیروز لازم است. چیزی تغییر نکرد.",
    differentPipeline: "این مرحله از کاریز فروش دیگری است. چیزی تغییر نکرد.",
    noStageThere: "در آن سو مرحله دیگری نیست.",
    gone: { name in
      (name.map { "\($0) این را در این میان حذف کرد." } ?? "این دیگر در فایل نیست.")
        + " تغییر شما ذخیره نشد."
    },
    sameField: { name, labels, when in
      "\(name ?? "کاربر دیگری")\(when.map { " ساعت \($0)" } ?? "") \(labels) را تغییر داد. "
        + "تغییر شما ذخیره نشد."
    },
    wrongValue: {
      "مقدار یکی از فیلدهای فایل ناخواناست (\($0): \($1)). kariz check را اجرا کنید."
    },
    sameRole: { "\($0) همین نقش را در \($1) دارد. چیزی ذخیره نشد؛ همان را تغییر دهید." },
    other: { "این کار انجام نشد: \($0)." })

  static let greek = ErrorPhrases(
    repository: { error, formats in
      switch error {
      case .busy: "Άλλος χρήστης αποθηκεύει τώρα. Δεν άλλαξε τίποτα· δοκιμάστε ξανά."
      case .refused(let what): "Το αρχείο δεν δέχτηκε την αλλαγή (\(what)). Δεν άλλαξε τίποτα."
      case .loginTaken: "Αυτό το όνομα χρήστη υπάρχει ήδη. Δεν άλλαξε τίποτα· επιλέξτε άλλο."
      case .circle:
        "Θα βρισκόταν πάνω από τον εαυτό της. Δεν άλλαξε τίποτα· επιλέξτε μία που δεν υπάγεται σε αυτήν."
      case .inUse(_, let by):
        (by.count == 1 ? "Εξαρτάται ακόμη από αυτό: " : "Εξαρτώνται ακόμη από αυτό: ")
          + holders(by, .greek, others: "άλλα", formats)
          + ". Δεν διαγράφηκε τίποτα· διαγράψτε πρώτα ό,τι εξαρτάται ή συνδέστε το με κάτι άλλο."
      case .changedSince(let count):
        count == 1
          ? "1 γραμμή της άλλαξε στο μεταξύ. Δεν αναιρέθηκε τίποτα."
          : "\(formats.number(count)) γραμμές της άλλαξαν στο μεταξύ. Δεν αναιρέθηκε τίποτα."
      case .readOnly(let path):
        "Το \(path) είναι μόνο για ανάγνωση. Δεν αποθηκεύτηκε τίποτα· αλλάξτε τα δικαιώματά του."
      case .newer(let path, let version):
        "Το \(path) είναι από νεότερο Kariz (μορφή \(formats.number(version))). "
          + "Δεν ανοίχτηκε· ενημερώστε πρώτα το Kariz."
      case .notOurs(let path, let what):
        "Το \(path) δεν είναι αρχείο του Kariz (\(what)). Δεν ανοίχτηκε· δώστε άλλο με --file."
      case .exists(let path): "Το \(path) υπάρχει ήδη. Δώστε άλλο όνομα."
      case .isFolder(let path): "Το \(path) είναι φάκελος. Δώστε ένα αρχείο του με --file."
      case .notOwned(let path):
        "Το \(path) είναι άλλου χρήστη. Δεν ανοίχτηκε· δώστε δικό σας με --file."
      case .damaged(let path, let what):
        "Το \(path) έχει ζημιά (\(what)). Δεν άλλαξε τίποτα· εκτελέστε kariz check "
          + "ή επαναφέρετε ένα αντίγραφο ασφαλείας."
      case .cannotOpen(let path, let why): "Το \(path) δεν ανοίχτηκε (\(why))."
      case .noFile(let path):
        "Δεν υπάρχει ακόμη αρχείο \(path). Δημιουργείται με kariz, add ή import."
      case .noFolder(let path):
        "Δεν υπάρχει φάκελος \(path). Δημιουργήστε τον ή δώστε άλλον με --file."
      case .replaced(let path):
        "Το \(path) διαγράφηκε ή αντικαταστάθηκε στο μεταξύ. Δεν αποθηκεύτηκε κάτι άλλο· "
          + "ανοίξτε ξανά το Kariz."
      case .diskFull(let path):
        "Δεν υπάρχει χώρος για το \(path). Δεν αποθηκεύτηκε τίποτα· ελευθερώστε χώρο "
          + "και δοκιμάστε ξανά."
      case .tooSlow: "Η απάντηση αργεί. Περιορίστε το φίλτρο."
      }
    },
    missing: { "Το στάδιο \($0) θέλει: \($1). Δεν άλλαξε τίποτα." },
    alreadyClosed: "Η ευκαιρία έχει ήδη κλείσει. Ανοίξτε την πρώτα ξανά.",
    closedInFuture: "Η ημερομηνία κλεισίματος δεν μπορεί να είναι μελλοντική.",
    notClosed: "Η ευκαιρία είναι ανοιχτή και δεν χρειάζεται επανάνοιγμα.",
    reasonRequired: "Μια χαμένη ευκαιρία θέλει αιτία. Δεν άλλαξε τίποτα.",
    competitorRequired: "Συμπληρώστε τον ανταγωνιστή που την πήρε. Δεν άλλαξε τίποτα.",
    differentPipeline: "Το στάδιο ανήκει σε άλλη ροή πωλήσεων. Δεν άλλαξε τίποτα.",
    noStageThere: "Προς τα εκεί δεν υπάρχει άλλο στάδιο.",
    gone: { name in
      (name.map { "\($0): το διέγραψε στο μεταξύ." } ?? "Δεν υπάρχει πια στο αρχείο.")
        + " Η αλλαγή σας δεν αποθηκεύτηκε."
    },
    sameField: { name, labels, when in
      "\(name ?? "Άλλος χρήστης"): άλλαξε στο μεταξύ\(when.map { " (\($0))" } ?? "") \(labels). "
        + "Η αλλαγή σας δεν αποθηκεύτηκε."
    },
    wrongValue: {
      "Μια εγγραφή (\($0)) έχει τιμή που δεν διαβάζεται: \($1). Εκτελέστε kariz check."
    },
    sameRole: {
      "\($0): έχει ήδη αυτόν τον ρόλο (\($1)). Δεν αποθηκεύτηκε τίποτα· αλλάξτε εκείνον."
    },
    other: { "Δεν έγινε: \($0)." })
}

nonisolated extension ErrorPhrases {
  /// The first three with their kind, and that there are others.
  private static func holders(
    _ all: [Holder], _ terms: TermPhrases, others: String, _ formats: Formats
  ) -> String {
    let named = all.prefix(3).map { holder in
      let kind = terms.thing(holder.reference.kind)
      let isEnglish = formats.language == .english
      guard !holder.title.isEmpty else { return isEnglish ? kind.object : kind.singular }
      return isEnglish
        ? "\(kind.object) “\(holder.title)”" : "\(kind.singular) «\(holder.title)»"
    }
    return formats.list(named + (all.count > 3 ? [others] : []))
  }
}

/// The keyboards that come with the program. Each row: what the keys produce, and the Latin keys at
/// their places. Signs of ASCII are left out, as they mean themselves.
nonisolated extension KeyboardLayout {
  public static let persian = KeyboardLayout(
    "fa",
    [
      ("ضصثقفغعهخحجچ", "qwertyuiop[]"), ("شسیبلاتنمکگ", "asdfghjkl;'"),
      ("ظطزرذدپو", "zxcvbnm,"), ("ؤئيإأآة»«", "ASDFGHJKL"), ("كژء", "ZCM"),
      ("؟٬٫﷼٪×،", "?@#$%^&"), ("؛ـ÷", "\"_~"),
      // Vowel signs and joiners would melt into one character, so each stands alone.
      ("\u{652}", "Q"), ("\u{64C}", "W"), ("\u{64D}", "E"), ("\u{64B}", "R"), ("\u{64F}", "T"),
      ("\u{650}", "Y"), ("\u{64E}", "U"), ("\u{651}", "I"), ("\u{653}", "X"), ("\u{670}", "V"),
      ("\u{200C}", "B"), ("\u{654}", "N"),
    ])

  public static let greek = KeyboardLayout(
    "gr",
    [
      ("ςερτυθιοπ", "wertyuiop"), ("ασδφγηξκλ", "asdfghjkl"), ("ζχψωβνμ", "zxcvbnm"),
      ("ΕΡΤΥΘΙΟΠ", "ERTYUIOP"), ("ΑΣΔΦΓΗΞΚΛ", "ASDFGHJKL"), ("ΖΧΨΩΒΝΜ", "ZXCVBNM"),
      ("άέήίόύώ", "aehioyv"), ("ΆΈΉΊΌΎΏ", "AEHIOYV"), ("ϊϋΐΰΪΫ", "iyiyIY"),
    ])

  public static let russian = KeyboardLayout(
    "ru",
    [
      ("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"),
      ("ячсмитьбюё", "zxcvbnm,.`"), ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"),
      ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""), ("ЯЧСМИТЬБЮЁ№", "ZXCVBNM<>~#"),
    ])

  public static let ukrainian = KeyboardLayout(
    "uk",
    [
      ("йцукенгшщзхї", "qwertyuiop[]"), ("фівапролджє", "asdfghjkl;'"),
      ("ячсмитьбюґ", "zxcvbnm,.\\"), ("ЙЦУКЕНГШЩЗХЇ", "QWERTYUIOP{}"),
      ("ФІВАПРОЛДЖЄ", "ASDFGHJKL:\""), ("ЯЧСМИТЬБЮҐ№", "ZXCVBNM<>|#"),
    ])

  public static let arabic = KeyboardLayout(
    "ar",
    [
      ("ضصثقفغعهخحجد", "qwertyuiop[]"), ("شسيبلاتنمكط", "asdfghjkl;'"),
      ("ئءؤرىةوزظذ", "zxcvnm,./`"), ("إ÷×؛", "YIOP"), ("أـ،", "HJK"), ("آ؟", "N?"),
      // Lam with alef is one key, and one letter of its own.
      ("\u{FEFB}\u{FEF9}\u{FEF7}\u{FEF5}", "bTGB"),
      ("\u{64E}", "Q"), ("\u{64B}", "W"), ("\u{64F}", "E"), ("\u{64C}", "R"), ("\u{650}", "A"),
      ("\u{64D}", "S"), ("\u{652}", "X"), ("\u{651}", "~"),
    ])

  /// With Shift a Hebrew keyboard gives Latin capitals.
  public static let hebrew = KeyboardLayout(
    "he",
    [
      ("קראטוןםפ", "ertyuiop"), ("שדגכעיחלך", "asdfghjkl"), ("ףזסבהנמצתץ", ";zxcvbnm,."),
    ])

  /// What stands before counts: Arabic letters lie elsewhere on a Persian keyboard, and most of the
  /// Ukrainian ones where the Russian have them.
  public static let shipped = [persian, greek, russian, ukrainian, hebrew, arabic]
}

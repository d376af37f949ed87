/// What is said of a person's own themes, keys and keyboards.
public nonisolated struct SetupPhrases: Sendable {
  public let themeImported: @Sendable (_ path: String, _ id: String) -> String
  /// A file that is no base16 scheme, and the first thing that it lacks.
  public let noScheme: @Sendable (_ path: String, _ key: String) -> String
  public let noName: @Sendable (_ name: String) -> String

  static let english = SetupPhrases(
    themeImported: { "The theme is in \($0). To use it: kariz config set theme \($1)" },
    noScheme: { "\($0) is no base16 scheme: it has no \($1)." },
    noName: { "A theme cannot be called \"\($0)\". Use letters, digits and hyphens." })

  static let persian = SetupPhrases(
    themeImported: { "پوسته در \($0) گذاشته شد. برای به‌کاربردن: kariz config set theme \($1)" },
    noScheme: { "\($0) طرح رنگ base16 نیست: \($1) ندارد." },
    noName: { "نام پوسته نمی‌تواند «\($0)» باشد. از حروف لاتین، رقم و خط تیره استفاده کنید." })

  static let greek = SetupPhrases(
    themeImported: { "Το θέμα βρίσκεται στο \($0). Για χρήση: kariz config set theme \($1)" },
    noScheme: { "Το \($0) δεν είναι σχήμα base16: λείπει το \($1)." },
    noName: {
      "Ένα θέμα δεν μπορεί να λέγεται «\($0)». Χρησιμοποιήστε γράμματα, ψηφία και παύλες."
    })
}

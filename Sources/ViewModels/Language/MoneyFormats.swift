import Domain

/// Money: exact as long as there is room, then rounded to thousands, millions and so on.
nonisolated extension Formats {
  /// `€42,000`, `۴۲٬۰۰۰ تومان`, `42.000 €`; decimals only when there are any.
  public func money(_ money: Money) -> String {
    minus(money.amount.minor < 0) + signed(magnitude(of: money), money.currency)
  }

  /// The number alone, as it stands in a field: `42,000`, `۴۲٬۰۰۰`, `42.000,50`.
  public func amount(_ money: Money) -> String {
    minus(money.amount.minor < 0) + magnitude(of: money)
  }

  private func magnitude(of money: Money) -> String {
    let (whole, rest) = money.amount.minor.magnitude.quotientAndRemainder(
      dividingBy: UInt64(money.currency.scale))
    var text = grouped(String(whole))
    if rest != 0 {
      let part = String(rest)
      let zeros = String(repeating: "0", count: max(0, money.currency.places - part.utf8.count))
      text += String(marks.decimal) + digits(zeros + part)
    }
    return text
  }

  /// The same, or rounded where it is wider than so many cells: `€148k`, `۲٫۱ میلیون تومان`.
  /// The narrowest form is given even when it does not fit.
  public func money(_ money: Money, atMost cells: Int) -> String {
    fitting(forms(of: money), cells)
  }

  /// The same; where even that does not fit, without a currency that is a word, as long as the
  /// reader knows it from beside.
  /// - Parameter keepsTwoDigits: 1.4 is not rounded to 1, even where only that would fit.
  public func moneyShort(
    _ money: Money, atMost cells: Int, keepsTwoDigits: Bool = false
  ) -> String {
    shortForms(of: money, keepsTwoDigits: keepsTwoDigits).text(atMost: cells)
  }

  /// A sum without its currency, beside another of the same.
  public func figure(_ money: Money, atMost cells: Int) -> String {
    let sign = word(of: money.currency) ?? sign(of: money.currency)
    return fitting(forms(of: money).map { $0.replacing(sign, with: "").trimmed }, cells)
  }

  /// All that `moneyShort` chooses from, for whoever tries one room after the other.
  public func shortForms(of money: Money, keepsTwoDigits: Bool = false) -> ShortForms {
    let forms = forms(of: money, keepsTwoDigits: keepsTwoDigits)
    let word = word(of: money.currency)
    let rounded = word == nil ? [] : forms.count > 1 ? Array(forms.dropFirst()) : forms
    let bare = rounded.map { form in
      word.map { form.hasSuffix($0) ? String(form.dropLast($0.count + 1)) : form } ?? form
    }
    return ShortForms(full: measured(forms), bare: measured(bare))
  }

  /// A sum from exact to the most rounded, with the currency and then without one that is a word.
  public struct ShortForms: Sendable {
    typealias Form = (text: String, cells: Int)

    fileprivate let full: [Form]
    fileprivate let bare: [Form]

    /// The first that fits, else the narrowest.
    public func text(atMost cells: Int) -> String {
      let fitting = full.first { $0.cells <= cells } ?? bare.first { $0.cells <= cells }
      let narrowest = (bare.isEmpty ? full : bare).min { $0.cells < $1.cells }
      return (fitting ?? narrowest)?.text ?? ""
    }
  }

  private func measured(_ forms: [String]) -> [ShortForms.Form] {
    forms.map { ($0, cellCount($0)) }
  }

  /// From exact to the most rounded.
  private func forms(of money: Money, keepsTwoDigits: Bool = false) -> [String] {
    let exact = self.money(money)
    guard let size = bigSize(of: money) else { return [exact] }
    let tenths = money.amount.minor.magnitude / tenth(of: money.currency, size)
    let whole = keepsTwoDigits && tenths < 100 ? [] : [big(money, size, keepsTenths: false)]
    return [exact, big(money, size, keepsTenths: true)] + whole
  }

  /// The first that fits, else the narrowest.
  private func fitting(_ forms: [String], _ cells: Int) -> String {
    forms.first { cellCount($0) <= cells } ?? forms.min { cellCount($0) < cellCount($1) } ?? ""
  }

  /// The number with the sign or word of its currency, where the language puts it.
  private func signed(_ number: String, _ currency: Currency) -> String {
    if let word = word(of: currency) { return "\(number)\(gap)\(word)" }
    let sign = sign(of: currency)
    switch language {
    case .greek: return "\(number)\u{A0}\(sign)"
    case .english, .persian: return sign.count == 1 ? sign + number : "\(sign)\u{A0}\(number)"
    }
  }

  private func sign(of currency: Currency) -> String {
    switch currency {
    case .euro: "€"
    case .dollar: "$"
    default: currency.code
    }
  }

  /// Toman and rial have no sign and are said in words.
  private func word(of currency: Currency) -> String? {
    switch (currency, language) {
    case (.toman, .english): "toman"
    case (.toman, .persian): "تومان"
    case (.toman, .greek): "τομάν"
    case (.rial, .english): "rial"
    case (.rial, .persian): "ریال"
    case (.rial, .greek): "ριάλ"
    default: nil
    }
  }

  private var gap: String { language == .greek ? "\u{A0}" : " " }

  /// Thousands of thousands: 1 is a thousand, 4 a trillion; `nil` below a thousand.
  private func bigSize(of money: Money) -> Int? {
    (1...4).last { money.amount.minor.magnitude / tenth(of: money.currency, $0) >= 10 }
  }

  /// Minor units in a tenth of 1000^`size`.
  private func tenth(of currency: Currency, _ size: Int) -> UInt64 {
    (1..<size).reduce(UInt64(currency.scale) * 100) { unit, _ in unit * 1000 }
  }

  private func big(_ money: Money, _ size: Int, keepsTenths: Bool) -> String {
    let tenth = tenth(of: money.currency, size)
    let tenths = (money.amount.minor.magnitude + tenth / 2) / tenth
    let wholes = (money.amount.minor.magnitude + tenth * 5) / (tenth * 10)
    let shown = keepsTenths && tenths < 1000 ? tenths : wholes * 10
    if shown >= 10_000 && size < 4 { return big(money, size + 1, keepsTenths: keepsTenths) }
    var number = grouped(String(shown / 10))
    if shown % 10 != 0 { number += String(marks.decimal) + plain(shown % 10) }
    let amount = minus(money.amount.minor < 0)
    let sign = word(of: money.currency) ?? sign(of: money.currency)
    switch language {
    case .english: return amount + signed(number + Self.english[size - 1], money.currency)
    case .persian: return amount + "\(number) \(Self.persian[size - 1]) \(sign)"
    case .greek: return amount + "\(number)\u{A0}\(Self.greek[size - 1])\u{A0}\(sign)"
    }
  }

  private static let english = ["k", "M", "B", "T"]
  private static let persian = ["هزار", "میلیون", "میلیارد", "تریلیون"]
  private static let greek = ["χιλ.", "εκ.", "δισ.", "τρισ."]

  /// Cells of text that this file made: all of it is one cell wide but the mark before a minus.
  private func cellCount(_ text: String) -> Int {
    text.unicodeScalars.count { $0 != "\u{200E}" }
  }
}

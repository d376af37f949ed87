/// The domain that a company has to itself.
public enum WebDomain {
  /// `nova.example` of `https://www.nova.example/about`; the empty text where there is none.
  public static func host(of site: String) -> String {
    var text = site.trimmed.lowercased()[...]
    if let scheme = text.range(of: "://") { text = text[scheme.upperBound...] }
    text = text.prefix { !"/?#:".contains($0) }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    return checked(HostName.readable(String(text.hasSuffix(".") ? text.dropLast() : text)))
  }

  /// The domain of an e-mail address, unless everybody can have one there.
  public static func own(of email: String) -> String {
    guard let at = email.lastIndex(of: "@") else { return "" }
    return host(of: String(email[email.index(after: at)...]))
  }

  private static func checked(_ host: String) -> String {
    guard host.contains("."), !host.contains("@"), !host.contains(" ") else { return "" }
    return freeMail.contains(host) ? "" : host
  }

  private static let freeMail: Set = [
    "gmail.com", "googlemail.com", "yahoo.com", "yahoo.gr", "yahoo.de", "yahoo.fr", "yahoo.co.uk",
    "ymail.com", "rocketmail.com", "hotmail.com", "hotmail.gr", "hotmail.de", "hotmail.co.uk",
    "outlook.com", "outlook.com.gr", "live.com", "msn.com", "icloud.com", "me.com", "mac.com",
    "aol.com", "gmx.de", "gmx.net", "gmx.com", "web.de", "t-online.de", "freenet.de", "mail.com",
    "mail.ru", "yandex.ru", "yandex.com", "proton.me", "protonmail.com", "pm.me", "tutanota.com",
    "fastmail.com", "zoho.com", "chmail.ir", "mailfa.com", "otenet.gr", "forthnet.gr", "in.gr",
    "windowslive.com", "qq.com", "163.com", "126.com", "orange.fr", "wanadoo.fr", "free.fr",
    "libero.it", "seznam.cz", "wp.pl", "o2.pl", "hushmail.com", "rediffmail.com",
  ]
}

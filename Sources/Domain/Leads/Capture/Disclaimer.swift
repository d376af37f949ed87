/// What the law, or the printer, is warned of below a mail.
enum Disclaimer {
  /// Where it begins; `nil` where there is none.
  static func start(in line: String) -> String.Index? {
    if begins(line[...]) { return line.startIndex }
    return line.indices.first { place in
      let next = line.index(after: place)
      return ".,;|،؛–—-".contains(line[place]) && next < line.endIndex && line[next].isWhitespace
        && begins(line[next...])
    }.map { line.index(after: $0) }
  }

  private static func begins(_ text: Substring) -> Bool {
    let start = Folding.words(String(text.prefix(60))).joined(separator: " ")
    if surely.contains(where: start.hasPrefix) { return true }
    return perhaps.contains(where: start.hasPrefix)
      && signs.contains(where: Folding.fold(String(text)).contains)
  }

  private static let surely = folded(
    """
    confidentiality|confidential notice|disclaimer|legal notice|legal disclaimer|privileged and|\
    if you are not the intended|if you have received this|please consider the environment|\
    consider the environment|think before you print|\
    αποποιηση ευθυνης|δηλωση εμπιστευτικοτητας|εμπιστευτικοτητα|σκεφτειτε το περιβαλλον|\
    παρακαλουμε σκεφτειτε|αν δεν ειστε ο|εαν δεν ειστε ο|εαν λαβατε|αν λαβατε|\
    سلب مسئولیت|هشدار محرمانگی|اگر گیرنده|چنانچه گیرنده|اگر این ایمیل|چنانچه این ایمیل|\
    چنانچه این پیام
    """)
  private static let perhaps = folded(
    """
    this e mail|this email|this mail|this message|this communication|the information|the content|\
    notice|important|caution|external|any views|το παρον|αυτο το|το μηνυμα|οι πληροφοριες|\
    το περιεχομενο|این ایمیل|این پیام|این نامه|محتوای این|اطلاعات این|\
    محتویات این|before printing|πριν εκτυπωσετε|لطفا پیش از چاپ|لطفا قبل از چاپ|پیش از چاپ
    """)
  private static let signs = folded(
    """
    confidential|privileged|intended|recipient|addressee|attachment|originated|the views|\
    those of the author|εμπιστευτικ|απορρητ|προοριζεται|παραληπτη|αποδεκτη|محرمانه|گیرنده|مخاطب|\
    خصوصی|environment|περιβαλλον|محیط زیست
    """)

  private static func folded(_ words: String) -> [String] {
    words.split(separator: "|").map { Folding.fold(String($0)) }
  }
}

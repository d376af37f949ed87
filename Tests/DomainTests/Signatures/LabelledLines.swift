/// Lines that say what they are, heads of mails, and numbers that are codes.
extension SignatureCases {
  static let labelledLines: [SignatureCase] = [
    SignatureCase(
      "GB",
      """
      Maria Ioannou
      source: referral
      campaign: Spring
      """,
      """
      first: Maria
      last: Ioannou
      source: referral
      campaign: Spring
      """, understood: "source campaign"),
    SignatureCase(
      "GB", "Peter from Acme wants a demo, source: trade fair, campaign: Spring 2026",
      """
      last: Peter
      company: Acme
      source: trade fair
      campaign: Spring 2026
      need: wants a demo
      """, understood: "from source campaign"),
    SignatureCase(
      "GB", "company: Aegean Olive, source: web, phone: +30 210 555 0199",
      """
      company: Aegean Olive
      phone: +302105550199
      source: web
      """, understood: "company phone source"),
    SignatureCase(
      "GB", "Jo Doe #fair, source: referral",
      """
      first: Jo
      last: Doe
      source: fair
      notes: referral
      """, understood: "source"),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Πηγή: σύσταση
      Καμπάνια: Άνοιξη
      """,
      """
      first: Μαρία
      last: Ιωάννου
      source: σύσταση
      campaign: Άνοιξη
      """, understood: "πηγή καμπάνια"),
    SignatureCase(
      "GR", "Μαρία Ιωάννου, Δέλτα ΑΕ, προέλευση: έκθεση, καμπάνια: Άνοιξη 2026",
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      source: έκθεση
      campaign: Άνοιξη 2026
      """, understood: "προέλευση καμπάνια"),
    SignatureCase(
      "GR", "Η Άννα από την Acme θέλει demo, πηγή: web",
      """
      last: Άννα
      company: Acme
      source: web
      need: θέλει demo
      """, understood: "η από την πηγή"),
    SignatureCase(
      "IR",
      """
      علی رضایی
      منبع: معرفی
      کمپین: بهار
      """,
      """
      first: علی
      last: رضایی
      source: معرفی
      campaign: بهار
      """, understood: "منبع کمپین"),
    SignatureCase(
      "IR", "علی رضایی، شرکت آلفا، منبع: نمایشگاه، کمپین: بهار ۱۴۰۵",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      source: نمایشگاه
      campaign: بهار ۱۴۰۵
      """, understood: "منبع کمپین"),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه دمو می‌خواهد، منبع: همایش",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      source: همایش
      need: دمو می‌خواهد
      """, understood: "از منبع"),
  ]

  static let mailHeads: [SignatureCase] = [
    SignatureCase(
      "GB", "From: Jo Doe <jo@acme.com>",
      """
      first: Jo
      last: Doe
      email: jo@acme.com
      """, understood: "from"),
    SignatureCase(
      "GB",
      """
      From: "Doe, Jo" <jo@acme.com>
      To: Anna Lee <anna@shop.example>
      Subject: Quote for 20 chairs
      """,
      """
      first: Jo
      last: Doe
      email: jo@acme.com
      notes: To: Anna Lee <anna@shop.example> / Subject: Quote for 20 chairs
      """, understood: "from"),
    SignatureCase(
      "GB",
      """
      From: Jo Doe <jo@acme.com>
      Sent: Tuesday, 24 November 2026 10:00
      Could you call me?
      """,
      """
      first: Jo
      last: Doe
      email: jo@acme.com
      notes: Could you call me? / Sent: Tuesday, 24 November 2026 10:00
      """, understood: "from"),
    SignatureCase(
      "GR", "Από: Μαρία Ιωάννου <maria@delta.gr>",
      """
      first: Μαρία
      last: Ιωάννου
      email: maria@delta.gr
      """, understood: "από"),
    SignatureCase(
      "GR",
      """
      Από: Μαρία Ιωάννου <maria@delta.gr>
      Προς: Άννα <anna@shop.example>
      Θέμα: Προσφορά
      """,
      """
      first: Μαρία
      last: Ιωάννου
      email: maria@delta.gr
      notes: Προς: Άννα <anna@shop.example> / Θέμα: Προσφορά
      """, understood: "από"),
    SignatureCase(
      "GR",
      """
      Αποστολέας: Μαρία Ιωάννου <maria@delta.gr>
      Δέλτα ΑΕ
      """,
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      email: maria@delta.gr
      """, understood: "αποστολέας"),
    SignatureCase(
      "IR", "از: سارا نوری <sara@alfa.ir>",
      """
      first: سارا
      last: نوری
      email: sara@alfa.ir
      """, understood: "از"),
    SignatureCase(
      "IR",
      """
      از: سارا نوری <sara@alfa.ir>
      به: آنا <anna@shop.example>
      موضوع: پیش‌فاکتور
      """,
      """
      first: سارا
      last: نوری
      email: sara@alfa.ir
      notes: به: آنا <anna@shop.example> / موضوع: پیش‌فاکتور
      """, understood: "از"),
    SignatureCase(
      "IR",
      """
      فرستنده: سارا نوری <sara@alfa.ir>
      شرکت آلفا
      """,
      """
      first: سارا
      last: نوری
      company: شرکت آلفا
      email: sara@alfa.ir
      """, understood: "فرستنده"),
  ]

  static let codes: [SignatureCase] = [
    SignatureCase(
      "IR", "علی رضایی، ۹۱۲۳۴۵۶۷۸۹",
      """
      first: علی
      last: رضایی
      phone: +989123456789
      """),
    SignatureCase(
      "IR", "Ali Rezaei, 9123456789",
      """
      first: Ali
      last: Rezaei
      phone: +989123456789
      """),
    SignatureCase(
      "IR", "علی رضایی، تهران، ۹۱۲۳۴۵۶۷۸۹",
      """
      first: علی
      last: رضایی
      phone: +989123456789
      city: تهران
      """),
    SignatureCase(
      "IR", "علی رضایی، شرکت آلفا، کد پستی ۱۹۶۸۶-۴۳۱۱۱",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      code: ۱۹۶۸۶-۴۳۱۱۱
      """, understood: "کد پستی"),
    SignatureCase(
      "IR", "Ali Rezaei, postal code: 1968643111",
      """
      first: Ali
      last: Rezaei
      code: 1968643111
      """, understood: "postal code"),
    SignatureCase(
      "IR",
      """
      علی رضایی
      تهران، خیابان ولیعصر، پلاک ۱۲، ۱۹۶۸۶۴۳۱۱۱
      همراه: ۹۱۲۳۴۵۶۷۸۹
      """,
      """
      first: علی
      last: رضایی
      phone: +989123456789
      street: خیابان ولیعصر، پلاک ۱۲
      city: تهران
      code: ۱۹۶۸۶۴۳۱۱۱
      """, understood: "همراه"),
    SignatureCase(
      "IR",
      """
      علی رضایی
      مشهد، خیابان امام رضا، پلاک ۱۲، ۹۱۳۸۶۴۳۱۱۱
      """,
      """
      first: علی
      last: رضایی
      street: خیابان امام رضا، پلاک ۱۲
      city: مشهد
      code: ۹۱۳۸۶۴۳۱۱۱
      """),
    SignatureCase(
      "IR",
      """
      علی رضایی
      آدرس: تهران، خیابان ولیعصر، پلاک ۱۲ کد پستی: ۱۹۶۸۶۴۳۱۱۱
      """,
      """
      first: علی
      last: رضایی
      street: خیابان ولیعصر، پلاک ۱۲
      city: تهران
      code: ۱۹۶۸۶۴۳۱۱۱
      """, understood: "آدرس کد پستی"),
    SignatureCase(
      "IR", "1968643111",
      """
      notes: 1968643111
      """),
    SignatureCase(
      "GB", "Μαρία Ιωάννου, ΤΚ 151 25 Μαρούσι",
      """
      first: Μαρία
      last: Ιωάννου
      city: Μαρούσι
      code: 151 25
      """, understood: "τκ"),
  ]
}

/// Lines that are typed, and what each of their fields is.
extension SignatureCases {
  static let lines: [SignatureCase] = [
    SignatureCase(
      "IR", "آقای دکتر مهندس علی رضایی",
      """
      first: علی
      last: رضایی
      title: دکتر مهندس
      """, understood: "آقای"),
    SignatureCase(
      "IR", "علی رضایی دکتر، شرکت آلفا، info@آلفا",
      """
      first: علی
      last: رضایی
      title: دکتر
      company: شرکت آلفا
      email: info@آلفا
      """),
    SignatureCase(
      "GR", "Μαρία Ιωάννου, maria@ab",
      """
      first: Μαρία
      last: Ιωάννου
      email: maria@ab
      """),
    SignatureCase(
      "GR", "Maria Ioannou, Aegean Olive, +30 210 555 0199, tue 10am call",
      """
      first: Maria
      last: Ioannou
      company: Aegean Olive
      phone: +302105550199
      next: call @2026-11-24T10:00:00Z
      """, understood: "call tue 10am"),
    SignatureCase(
      "GR", "Maria Ioannou Aegean Olive 2105550199 call tue 10am #fair",
      """
      first: Maria
      last: Ioannou
      company: Aegean Olive
      phone: +302105550199
      source: fair
      next: call @2026-11-24T10:00:00Z
      """, understood: "call tue 10am"),
    SignatureCase(
      "GB",
      "Jon Becker, Becker & Sohn, jon@becker.example, wants 24-month terms, €42k, #referral #erp",
      """
      first: Jon
      last: Becker
      company: Becker & Sohn
      email: jon@becker.example
      source: referral
      tags: erp
      need: wants 24-month terms
      budget: 42000.00 EUR
      """, understood: "42k"),
    SignatureCase(
      "IR", "رضا توکلی، نساجی تبریز، ۰۹۱۲۳۴۵۶۷۸۹، فردا ساعت ۱۰ تماس #نمایشگاه",
      """
      first: رضا
      last: توکلی
      company: نساجی تبریز
      phone: +989123456789
      source: نمایشگاه
      next: call @2026-11-22T10:00:00Z
      """, understood: "فردا ساعت تماس"),
    SignatureCase(
      "IR", "سارا نوری، ۰۲۱ ۵۵۵۵ ۰۱۰۱، ۱۲ میلیون تومان",
      """
      first: سارا
      last: نوری
      phone: +982155550101
      budget: 12000000 IRT
      """, understood: "میلیون تومان"),
    SignatureCase(
      "GR", "Ελένη Βλάχου, Κλινική Κηφισιάς, 694 555 0177, κλήση αύριο στις 10",
      """
      first: Ελένη
      last: Βλάχου
      company: Κλινική Κηφισιάς
      phone: +306945550177
      next: call @2026-11-22T10:00:00Z
      """, understood: "κληση αυριο στις"),
    SignatureCase(
      "US", "Acme, needs 20 chairs",
      """
      company: Acme
      need: needs 20 chairs
      """),
    SignatureCase(
      "GB", "asked for bulk prices, met at the stand",
      """
      notes: asked for bulk prices, met at the stand
      """),
    SignatureCase(
      "IR", "شرکت آلفا، نیاز به دستگاه چاپ، فردا ساعت ۱۰ تماس تلفنی",
      """
      company: شرکت آلفا
      need: نیاز به دستگاه چاپ
      next: call @2026-11-22T10:00:00Z
      """, understood: "فردا ساعت 10 تماس تلفنی"),
    SignatureCase(
      "GR", "Ελένη Βλάχου, Κλινική Κηφισιάς, τηλεφώνημα αύριο στις 10",
      """
      first: Ελένη
      last: Βλάχου
      company: Κλινική Κηφισιάς
      next: call @2026-11-22T10:00:00Z
      """, understood: "τηλεφωνημα αυριο στις"),
    SignatureCase(
      "IR", "علی رضایی، شرکت آلفا، 5 million toman",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      budget: 5000000 IRT
      """, understood: "million toman"),
    SignatureCase(
      "IR", "علی رضایی، شرکت آلفا، ۵ میلیون تومان",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      budget: 5000000 IRT
      """, understood: "میلیون تومان"),
    SignatureCase(
      "GB", "Jon Becker, Becker & Sohn, 12 500 euros",
      """
      first: Jon
      last: Becker
      company: Becker & Sohn
      budget: 12500.00 EUR
      """, understood: "euros"),
    SignatureCase(
      "GR", "Νίκος Παππάς, Δέλτα ΑΕ, 5 εκατ. ευρώ",
      """
      first: Νίκος
      last: Παππάς
      company: Δέλτα ΑΕ
      budget: 5000000.00 EUR
      """, understood: "εκατ ευρώ"),
    SignatureCase(
      "GR", "Νίκος Παππάς, Δέλτα ΑΕ, 12.500 €",
      """
      first: Νίκος
      last: Παππάς
      company: Δέλτα ΑΕ
      budget: 12500.00 EUR
      """),
  ]
}

import Testing

/// A card, a signature or a line, where it is from, and every field of it.
struct SignatureCase: Sendable, CustomTestStringConvertible {
  let country: String
  let text: String
  let fields: [String]
  /// Words that say what others are, and are kept by that alone.
  var understood = ""

  init(_ country: String, _ text: String, _ fields: String, understood: String = "") {
    self.country = country
    self.text = text
    self.fields = fields.split(separator: "\n").map(String.init)
    self.understood = understood
  }

  var testDescription: String { text.replacing("\n", with: " / ") }
}

enum SignatureCases {
  static var all: [SignatureCase] { english + persian + greek + lines }

  static let english: [SignatureCase] = [
    SignatureCase(
      "DE",
      """
      Laura Schmidt
      Head of Sales – EMEA & APAC
      Nordwind Ltd.
      Mobil: 0171 1234567 | LinkedIn
      laura@nordwind.example
      Sent from my iPhone
      """,
      """
      first: Laura
      last: Schmidt
      title: Head of Sales, EMEA & APAC
      company: Nordwind Ltd.
      phone: +491711234567
      email: laura@nordwind.example
      """, understood: "mobil linkedin sent from my iphone"),
    SignatureCase(
      "GB",
      """
      Kind regards,
      Emma Clarke
      Head of Purchasing
      Brightwater Foods Ltd
      Tel: 020 7946 0123 | Mobile: 07700 900456
      emma.clarke@brightwater.example
      www.brightwater.example
      """,
      """
      first: Emma
      last: Clarke
      title: Head of Purchasing
      company: Brightwater Foods Ltd
      phone: +442079460123 & +447700900456
      email: emma.clarke@brightwater.example
      web: www.brightwater.example
      """, understood: "kind regards tel mobile"),
    SignatureCase(
      "GB",
      """
      --
      James O'Neill | Operations Director | Northgate Logistics
      T +44 (0)161 496 0000 ext. 12 · E james@northgate.example
      12 Harbour Road, Manchester, M1 2AB, United Kingdom
      """,
      """
      first: James
      last: O'Neill
      title: Operations Director
      company: Northgate Logistics
      phone: +441614960000x12
      email: james@northgate.example
      street: 12 Harbour Road
      city: Manchester
      code: M1 2AB
      country: United Kingdom
      """, understood: "t ext e"),
    SignatureCase(
      "US",
      """
      Dana Whitfield
      CEO, Larkspur Robotics Inc.
      (212) 555-0147
      dana@larkspur.example
      """,
      """
      first: Dana
      last: Whitfield
      title: CEO
      company: Larkspur Robotics Inc.
      phone: +12125550147
      email: dana@larkspur.example
      """),
    SignatureCase(
      "US",
      """
      Best,
      Tom

      Tom Alvarez
      Procurement Manager at Redwood Hospital
      Office: 415.555.0199 x88
      Cell: 415-555-0122
      tom.alvarez@redwood.example
      500 Mission Street, San Francisco
      """,
      """
      first: Tom
      last: Alvarez
      title: Procurement Manager
      company: Redwood Hospital
      phone: +14155550199x88 & +14155550122
      email: tom.alvarez@redwood.example
      street: 500 Mission Street
      city: San Francisco
      notes: Tom
      """, understood: "best at office x88 cell"),
    SignatureCase(
      "DE",
      """
      Mit freundlichen Grüßen
      Jonas Becker
      Leiter Einkauf
      Becker & Sohn GmbH
      Hauptstraße 5, 10115 Berlin, Germany
      Tel.: 030 1234567
      Fax: 030 1234599
      jonas.becker@becker-sohn.example
      """,
      """
      first: Jonas
      last: Becker
      title: Leiter Einkauf
      company: Becker & Sohn GmbH
      phone: +49301234567
      email: jonas.becker@becker-sohn.example
      street: Hauptstraße 5
      city: Berlin
      code: 10115
      country: Germany
      notes: Fax: 030 1234599
      """, understood: "mit freundlichen grußen tel"),
    SignatureCase(
      "GB",
      """
      Priya Nair
      Freelance photographer
      m: +44 7700 900777
      hello@priyanair.example
      priyanair.example
      """,
      """
      first: Priya
      last: Nair
      phone: +447700900777
      email: hello@priyanair.example
      web: priyanair.example
      notes: Freelance photographer
      """, understood: "m"),
    SignatureCase(
      "FR",
      """
      Sophie Martin
      Responsable achats
      Hôtel Bellevue
      01 55 50 01 99
      s.martin@bellevue.example
      """,
      """
      first: Sophie
      last: Martin
      title: Responsable achats
      company: Hôtel Bellevue
      phone: +33155500199
      email: s.martin@bellevue.example
      """),
    SignatureCase(
      "AE",
      """
      Omar bin Rashid
      General Manager
      Desert Rose Trading LLC
      Dubai, UAE
      Mob: 050 555 0199
      omar@desertrose.example
      """,
      """
      first: Omar
      last: bin Rashid
      title: General Manager
      company: Desert Rose Trading LLC
      phone: +971505550199
      email: omar@desertrose.example
      city: Dubai
      country: UAE
      """, understood: "mob"),
    SignatureCase(
      "GB",
      """
      Company: Willow Clinic
      Name: Dr Helen Frost
      Position: Practice Manager
      Phone: 0113 496 0000
      Email: helen@willow.example
      Interested in: booking system
      Budget: 12k GBP
      """,
      """
      first: Helen
      last: Frost
      title: Dr · Practice Manager
      company: Willow Clinic
      phone: +441134960000
      email: helen@willow.example
      need: booking system
      budget: 12000.00 GBP
      """, understood: "company name position phone email interested in budget 12k gbp"),
    SignatureCase(
      "TR",
      """
      Ayşe Demir
      Export Manager
      Anadolu Textile Co
      +90 212 555 01 23
      ayse@anadolutextile.example
      Bağdat Street 18, Istanbul, Turkey
      """,
      """
      first: Ayşe
      last: Demir
      title: Export Manager
      company: Anadolu Textile Co
      phone: +902125550123
      email: ayse@anadolutextile.example
      street: Bağdat Street 18
      city: Istanbul
      country: Turkey
      """),
    SignatureCase(
      "US",
      """
      Acme Corp
      Lisa Wong
      VP Operations
      lisa.wong@acme.example
      VAT 123456789
      Sent while travelling
      """,
      """
      first: Lisa
      last: Wong
      title: VP Operations
      company: Acme Corp
      email: lisa.wong@acme.example
      notes: VAT 123456789 / Sent while travelling
      """),
  ]

  static let persian: [SignatureCase] = [
    SignatureCase(
      "IR",
      """
      مهندس رضا کریمی
      شرکت پارس نور
      تهران، خ. ولیعصر، ک. سوم، پ. ۱۲، ط. ۳
      تلفکس: ۵۵۵۵۰۳۰۱ - ۰۲۱، ۵۵۵۵۰۳۰۲-۰۲۱
      """,
      """
      first: رضا
      last: کریمی
      title: مهندس
      company: شرکت پارس نور
      phone: +982155550301 & +982155550302
      street: خ. ولیعصر، ک. سوم، پ. ۱۲، ط. ۳
      city: تهران
      """, understood: "تلفکس"),
    SignatureCase(
      "IR",
      """
      با احترام
      سارا نوری
      مدیر فروش
      شرکت آرین دارو
      تلفن: ۰۲۱-۵۵۵۵۰۱۰۱ داخلی ۱۲
      همراه: ۰۹۱۲ ۳۴۵ ۶۷۸۹
      ایمیل: s.nouri@ariandarou.example
      """,
      """
      first: سارا
      last: نوری
      title: مدیر فروش
      company: شرکت آرین دارو
      phone: +982155550101x12 & +989123456789
      email: s.nouri@ariandarou.example
      """, understood: "با احترام تلفن داخلی همراه ایمیل"),
    SignatureCase(
      "IR",
      """
      رضا توکلی
      مدیرعامل
      نساجی تبریز
      تبریز، خیابان ارتش، پلاک ۱۲
      ۰۴۱ ۳۵۵۵ ۰۱۲۳
      www.tabriztextile.example
      """,
      """
      first: رضا
      last: توکلی
      title: مدیرعامل
      company: نساجی تبریز
      phone: +984135550123
      web: www.tabriztextile.example
      street: خیابان ارتش، پلاک ۱۲
      city: تبریز
      """),
    SignatureCase(
      "IR",
      """
      مریم حسینی نژاد
      کارشناس خرید شرکت فولاد البرز
      ۰۹۳۵۱۲۳۴۵۶۷
      m.hosseini@alborzsteel.example
      """,
      """
      first: مریم
      last: حسینی نژاد
      title: کارشناس خرید
      company: شرکت فولاد البرز
      phone: +989351234567
      email: m.hosseini@alborzsteel.example
      """),
    SignatureCase(
      "IR",
      """
      آقای کاوه رستمی
      صنایع چوب پارس
      تلفن ۰۲۱۵۵۵۵۰۲۰۲
      فکس ۰۲۱۵۵۵۵۰۲۰۳
      نشانی: تهران، خیابان آزادی، کوچه لاله، پلاک ۷
      """,
      """
      first: کاوه
      last: رستمی
      company: صنایع چوب پارس
      phone: +982155550202
      street: خیابان آزادی، کوچه لاله، پلاک ۷
      city: تهران
      notes: فکس ۰۲۱۵۵۵۵۰۲۰۳
      """, understood: "آقای تلفن نشانی"),
    SignatureCase(
      "IR",
      """
      دکتر لیلا مرادی | معاون مالی | بیمارستان مهر
      ۰۲۱ ۵۵۵۵ ۰۳۰۳ | l.moradi@mehrhospital.example
      """,
      """
      first: لیلا
      last: مرادی
      title: دکتر · معاون مالی
      company: بیمارستان مهر
      phone: +982155550303
      email: l.moradi@mehrhospital.example
      """),
    SignatureCase(
      "IR",
      """
      شرکت: کاشی کویر
      نام: امیر صادقی
      سمت: مدیر بازرگانی
      موبایل: 09133456789
      نیاز: درگاه نمایندگان
      بودجه: ۱۸۰ میلیون تومان
      """,
      """
      first: امیر
      last: صادقی
      title: مدیر بازرگانی
      company: کاشی کویر
      phone: +989133456789
      need: درگاه نمایندگان
      budget: 180000000 IRT
      """, understood: "شرکت نام سمت موبایل نیاز بودجه میلیون تومان"),
    SignatureCase(
      "IR",
      """
      با تشکر
      نگار کریمی
      هتل باران کیش
      +۹۸ ۹۱۲ ۰۰۰ ۱۱۲۲
      negar@baranhotel.example
      """,
      """
      first: نگار
      last: کریمی
      company: هتل باران کیش
      phone: +989120001122
      email: negar@baranhotel.example
      """, understood: "با تشکر"),
    SignatureCase(
      "IR",
      """
      حسن یزدی
      سرپرست تدارکات
      گروه صنعتی شیراز گلس
      کد پستی ۷۱۳۴۵۶۷۸۹۰
      شیراز
      071-35550404
      """,
      """
      first: حسن
      last: یزدی
      title: سرپرست تدارکات
      company: گروه صنعتی شیراز گلس
      phone: +987135550404
      city: شیراز
      code: ۷۱۳۴۵۶۷۸۹۰
      """, understood: "کد پستی"),
    SignatureCase(
      "IR",
      """
      الهام رحیمی
      مشاور
      تماس: ۰۹۱۹۱۲۳۴۵۶۷
      elham.rahimi@mail.example
      لطفا فقط عصرها تماس بگیرید
      """,
      """
      first: الهام
      last: رحیمی
      title: مشاور
      phone: +989191234567
      email: elham.rahimi@mail.example
      notes: لطفا فقط عصرها تماس بگیرید
      """, understood: "تماس"),
    SignatureCase(
      "IR",
      """
      Navid Tehrani
      Sales Director
      Pars Auto Co
      0912 555 0110
      navid@parsauto.example
      """,
      """
      first: Navid
      last: Tehrani
      title: Sales Director
      company: Pars Auto Co
      phone: +989125550110
      email: navid@parsauto.example
      """),
  ]

  static let greek: [SignatureCase] = [
    SignatureCase(
      "GR",
      """
      Νίκος Βασιλείου
      Διευθυντής Πωλήσεων
      Ελαιώνας Α.Ε.
      Τηλ./Φαξ: 210 555 0144
      Στάλθηκε από το iPhone μου
      """,
      """
      first: Νίκος
      last: Βασιλείου
      title: Διευθυντής Πωλήσεων
      company: Ελαιώνας Α.Ε.
      phone: +302105550144
      """, understood: "τηλ φαξ σταλθηκε απο το iphone μου"),
    SignatureCase(
      "GR",
      """
      Με εκτίμηση,
      Μαρία Ιωάννου
      Διευθύντρια Πωλήσεων
      Αιγαίο Ελαιόλαδο ΑΕ
      Τηλ.: 210 555 0199
      Κιν.: 694 555 0199
      maria@aegean-olive.example
      www.aegean-olive.example
      """,
      """
      first: Μαρία
      last: Ιωάννου
      title: Διευθύντρια Πωλήσεων
      company: Αιγαίο Ελαιόλαδο ΑΕ
      phone: +302105550199 & +306945550199
      email: maria@aegean-olive.example
      web: www.aegean-olive.example
      """, understood: "με εκτιμηση τηλ κιν"),
    SignatureCase(
      "GR",
      """
      Νίκος Παππάς
      Υπεύθυνος Προμηθειών
      Όμιλος Ιθάκη Τρόφιμα
      Εγνατία 12, 546 30 Θεσσαλονίκη
      2310 555 012
      n.pappas@ithaca.example
      """,
      """
      first: Νίκος
      last: Παππάς
      title: Υπεύθυνος Προμηθειών
      company: Όμιλος Ιθάκη Τρόφιμα
      phone: +302310555012
      email: n.pappas@ithaca.example
      street: Εγνατία 12
      city: Θεσσαλονίκη
      code: 546 30
      """),
    SignatureCase(
      "GR",
      """
      Φιλικά,
      Ελένη Βλάχου | Ιδιοκτήτρια | Οδοντιατρική Κλινική Κηφισιάς
      τηλ. 2105550177 εσωτ. 3
      """,
      """
      first: Ελένη
      last: Βλάχου
      title: Ιδιοκτήτρια
      company: Οδοντιατρική Κλινική Κηφισιάς
      phone: +302105550177x3
      """, understood: "φιλικα τηλ εσωτ"),
    SignatureCase(
      "GR",
      """
      Γιώργος Δημητρίου
      Διευθύνων Σύμβουλος
      Μελτέμι Ναυτιλιακή Ι.Κ.Ε.
      Ακτή Μιαούλη 45, Πειραιάς, 18535
      ΑΦΜ: 099999999
      Τ. 210 555 0300 / Φ. 210 555 0301
      """,
      """
      first: Γιώργος
      last: Δημητρίου
      title: Διευθύνων Σύμβουλος
      company: Μελτέμι Ναυτιλιακή Ι.Κ.Ε.
      phone: +302105550300
      street: Ακτή Μιαούλη 45
      city: Πειραιάς
      code: 18535
      notes: ΑΦΜ: 099999999 / Φ. 210 555 0301
      """, understood: "τ"),
    SignatureCase(
      "GR",
      """
      κα Κατερίνα Νικολάου
      Λογίστρια
      Ξενοδοχεία Γαλάζια Θάλασσα
      info@bluesea.example
      +30 2810 555 044
      Ηράκλειο
      """,
      """
      first: Κατερίνα
      last: Νικολάου
      title: Λογίστρια
      company: Ξενοδοχεία Γαλάζια Θάλασσα
      phone: +302810555044
      email: info@bluesea.example
      city: Ηράκλειο
      """, understood: "κα"),
    SignatureCase(
      "GR",
      """
      Επωνυμία: Φάρος Media
      Όνομα: Πέτρος Λάμπρου
      Θέση: Ιδρυτής
      Κινητό: 6945550233
      Ανάγκη: νέα ιστοσελίδα
      Προϋπολογισμός: 5.400 €
      """,
      """
      first: Πέτρος
      last: Λάμπρου
      title: Ιδρυτής
      company: Φάρος Media
      phone: +306945550233
      need: νέα ιστοσελίδα
      budget: 5400.00 EUR
      """, understood: "επωνυμια ονομα θεση κινητο αναγκη προϋπολογισμος"),
    SignatureCase(
      "CY",
      """
      Άννα Χριστοδούλου
      Γενική Διευθύντρια
      Christodoulou Shipping Ltd
      22 555019
      anna@christodoulou.example
      Λεμεσός, Κύπρος
      """,
      """
      first: Άννα
      last: Χριστοδούλου
      title: Γενική Διευθύντρια
      company: Christodoulou Shipping Ltd
      phone: +35722555019
      email: anna@christodoulou.example
      city: Λεμεσός
      country: Κύπρος
      """),
    SignatureCase(
      "GR",
      """
      Ευχαριστώ
      Σπύρος Καραγιάννης
      Μηχανικός στην Helios Energy
      skaragiannis@helios.example
      Λεωφόρος Κηφισίας 100, Μαρούσι
      """,
      """
      first: Σπύρος
      last: Καραγιάννης
      title: Μηχανικός
      company: Helios Energy
      email: skaragiannis@helios.example
      street: Λεωφόρος Κηφισίας 100
      city: Μαρούσι
      """, understood: "ευχαριστω στην"),
    SignatureCase(
      "GR",
      """
      Dimitra Antoniou
      Senior Buyer
      Orion Labs
      M: +30 694 555 0888
      dimitra@orionlabs.example
      """,
      """
      first: Dimitra
      last: Antoniou
      title: Senior Buyer
      company: Orion Labs
      phone: +306945550888
      email: dimitra@orionlabs.example
      """, understood: "m"),
    SignatureCase(
      "GR",
      """
      Αφοί Παπαδόπουλοι ΟΕ
      Θανάσης Παπαδόπουλος
      6945550999
      Σημείωση: να τον πάρουμε μετά τις γιορτές
      """,
      """
      first: Θανάσης
      last: Παπαδόπουλος
      company: Αφοί Παπαδόπουλοι ΟΕ
      phone: +306945550999
      notes: να τον πάρουμε μετά τις γιορτές
      """, understood: "σημειωση"),
  ]

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
  ]
}

/// What stands below a mail and says nothing of who wrote it.
extension SignatureCases {
  static let disclaimers: [SignatureCase] = [
    SignatureCase(
      "GB",
      """
      Jo Doe
      Acme Ltd
      This e-mail is confidential and may be privileged.
      If you are not the intended recipient, please notify it@acme.example or call +44 20 7946 0000
      """,
      """
      first: Jo
      last: Doe
      company: Acme Ltd
      notes: This e-mail is confidential and may be privileged. / If you are not the intended recipient, please notify it@acme.example or call +44 20 7946 0000
      """),
    SignatureCase(
      "GB", "Jo Doe, Acme, this e-mail is confidential and intended for Acme Ltd only",
      """
      first: Jo
      last: Doe
      company: Acme
      notes: this e-mail is confidential and intended for Acme Ltd only
      """),
    SignatureCase(
      "GB",
      """
      Jo Doe
      Please consider the environment before printing
      """,
      """
      first: Jo
      last: Doe
      notes: Please consider the environment before printing
      """),
    SignatureCase(
      "GB", "Jo Doe, needs proofs, before printing",
      """
      first: Jo
      last: Doe
      need: needs proofs
      notes: before printing
      """),
    SignatureCase(
      "GB",
      """
      Peter from Acme wants a demo
      Disclaimer: any views are those of the author
      """,
      """
      last: Peter
      company: Acme
      need: wants a demo
      notes: Disclaimer: any views are those of the author
      """, understood: "from"),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Το παρόν μήνυμα είναι εμπιστευτικό και προορίζεται
      μόνο για τη Δέλτα ΑΕ, Ερμού 12
      """,
      """
      first: Μαρία
      last: Ιωάννου
      notes: Το παρόν μήνυμα είναι εμπιστευτικό και προορίζεται / μόνο για τη Δέλτα ΑΕ, Ερμού 12
      """),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Δέλτα ΑΕ
      Σκεφτείτε το περιβάλλον πριν εκτυπώσετε αυτό το μήνυμα
      """,
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      notes: Σκεφτείτε το περιβάλλον πριν εκτυπώσετε αυτό το μήνυμα
      """),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Εάν δεν είστε ο παραλήπτης, ενημερώστε το it@delta.gr.
      Δέλτα ΑΕ
      """,
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      notes: Εάν δεν είστε ο παραλήπτης, ενημερώστε το it@delta.gr.
      """),
    SignatureCase(
      "IR",
      """
      علی رضایی
      شرکت آلفا
      این ایمیل محرمانه است و فقط برای گیرندهٔ آن فرستاده شده است
      """,
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      notes: این ایمیل محرمانه است و فقط برای گیرندهٔ آن فرستاده شده است
      """),
    SignatureCase(
      "IR", "علی رضایی، شرکت آلفا، این پیام محرمانه است و برای شرکت بتا نیست",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      notes: این پیام محرمانه است و برای شرکت بتا نیست
      """),
    SignatureCase(
      "IR",
      """
      علی رضایی
      اگر گیرنده نیستید، به it@alfa.ir خبر دهید.
      شرکت آلفا
      """,
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      notes: اگر گیرنده نیستید، به it@alfa.ir خبر دهید.
      """),
  ]
}

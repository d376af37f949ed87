/// Long addresses, which stay whole.
extension SignatureCases {
  static let addressLines: [SignatureCase] = [
    SignatureCase(
      "US", "Jo Doe, Acme Ltd, 350 Fifth Avenue, New York, NY 10118, USA",
      """
      first: Jo
      last: Doe
      company: Acme Ltd
      street: 350 Fifth Avenue
      city: New York
      region: NY
      code: 10118
      country: USA
      """),
    SignatureCase(
      "GB",
      """
      Jo Doe
      Acme Ltd
      350 Fifth Avenue
      Suite 2100
      New York, NY 10118-1234
      USA
      """,
      """
      first: Jo
      last: Doe
      company: Acme Ltd
      street: 350 Fifth Avenue, Suite 2100
      city: New York
      region: NY
      code: 10118-1234
      country: USA
      """),
    SignatureCase(
      "US",
      """
      Jo Doe
      Acme Ltd
      Albany, NY 12207
      """,
      """
      first: Jo
      last: Doe
      company: Acme Ltd
      city: Albany
      region: NY
      code: 12207
      """),
    SignatureCase(
      "GB",
      """
      Jo Doe
      Acme Ltd
      Athens, Corner Books 12 Ltd
      """,
      """
      first: Jo
      last: Doe
      company: Acme Ltd
      city: Athens
      notes: Corner Books 12 Ltd
      """),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Δέλτα ΑΕ
      Λεωφ. Κηφισίας 24, 151 25 Μαρούσι, Αθήνα
      Ελλάδα
      """,
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      street: Λεωφ. Κηφισίας 24
      city: Μαρούσι
      region: Αθήνα
      code: 151 25
      country: Ελλάδα
      """),
    SignatureCase(
      "GR",
      """
      Μαρία Ιωάννου
      Δέλτα ΑΕ
      Ερμού 12, έναντι Βουλής, 105 63 Αθήνα
      """,
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      street: Ερμού 12, έναντι Βουλής
      city: Αθήνα
      code: 105 63
      """),
    SignatureCase(
      "GR", "Μαρία Ιωάννου, Δέλτα ΑΕ, Ερμού 12, 2ος όροφος, 105 63 Αθήνα, Ελλάδα",
      """
      first: Μαρία
      last: Ιωάννου
      company: Δέλτα ΑΕ
      street: Ερμού 12, 2ος όροφος
      city: Αθήνα
      code: 105 63
      country: Ελλάδα
      """),
    SignatureCase(
      "IR",
      """
      علی رضایی
      شرکت آلفا
      تهران، خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵
      """,
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      street: خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵
      city: تهران
      """),
    SignatureCase(
      "IR",
      "علی رضایی، تهران، خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵",
      """
      first: علی
      last: رضایی
      street: خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵
      city: تهران
      """),
    SignatureCase(
      "IR",
      """
      علی رضایی
      آدرس: تهران، خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵، کد پستی ۱۹۶۸۶۴۳۱۱۱
      """,
      """
      first: علی
      last: رضایی
      street: خیابان ولیعصر، بالاتر از میدان ونک، کوچه نیلوفر، پلاک ۱۲، طبقه ۳، واحد ۵
      city: تهران
      code: ۱۹۶۸۶۴۳۱۱۱
      """, understood: "آدرس کد پستی"),
    SignatureCase(
      "IR",
      """
      علی رضایی
      شرکت آلفا
      اصفهان - خیابان چهارباغ بالا - روبروی بانک ملت - ساختمان پارس - طبقه دوم
      """,
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      street: خیابان چهارباغ بالا، روبروی بانک ملت، ساختمان پارس، طبقه دوم
      city: اصفهان
      """),
  ]
}

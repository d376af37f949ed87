/// Sentences of English that name more than somebody and a company.
extension SignatureCases {
  static let englishPeople: [SignatureCase] = [
    SignatureCase(
      "GB", "Call Peter from Acme tomorrow about the quote",
      """
      last: Peter
      company: Acme
      next: call the quote@2026-11-22
      """, understood: "call from tomorrow about"),
    SignatureCase(
      "GB", "Email Jane Doe from Acme on monday regarding 20 chairs",
      """
      first: Jane
      last: Doe
      company: Acme
      next: email 20 chairs@2026-11-23
      """, understood: "email from on monday regarding"),
    SignatureCase(
      "GB", "Tom, Acme, call him tomorrow about the lease",
      """
      last: Tom
      company: Acme
      next: call him about the lease@2026-11-22
      """, understood: "call tomorrow"),
    SignatureCase(
      "GB", "Call Acme tomorrow about the quote",
      """
      next: call Acme about the quote@2026-11-22
      """, understood: "call tomorrow"),
    SignatureCase(
      "GB", "Call Peter from Acme",
      """
      last: Peter
      company: Acme
      notes: Call
      """, understood: "from"),
    SignatureCase(
      "GB", "Called Acme, Peter wants a demo",
      """
      last: Peter
      company: Acme
      need: wants a demo
      notes: Called
      """),
    SignatureCase(
      "GB", "Spoke to Acme today, Jane Doe needs 20 chairs",
      """
      first: Jane
      last: Doe
      company: Acme
      need: needs 20 chairs
      notes: Spoke today
      """, understood: "to"),
    SignatureCase(
      "GB", "Peter from accounting at Acme",
      """
      last: Peter
      title: accounting
      company: Acme
      """, understood: "from at"),
    SignatureCase(
      "GB", "Anna from the purchasing department of Acme needs chairs",
      """
      last: Anna
      title: purchasing department
      company: Acme
      need: needs chairs
      """, understood: "from the of"),
    SignatureCase(
      "GB", "Peter and Mary from Acme",
      """
      last: Peter
      company: Acme
      notes: and Mary
      """, understood: "from"),
    SignatureCase(
      "GB", "Peter and Mary from Acme want a demo",
      """
      last: Peter
      company: Acme
      need: want a demo
      notes: and Mary
      """, understood: "from"),
    SignatureCase(
      "GB", "Peter and Paul Bakery wants a demo",
      """
      company: Peter and Paul Bakery
      need: wants a demo
      """),
    SignatureCase(
      "GB", "Peter's boss at Acme",
      """
      company: Acme
      notes: Peter's boss
      """, understood: "at"),
    SignatureCase(
      "GB", "Sara’s manager at Blue Sea Hotels asked for a quote",
      """
      company: Blue Sea Hotels
      need: asked for a quote
      notes: Sara’s manager
      """, understood: "at"),
    SignatureCase(
      "GB", "Peter's team wants a demo",
      """
      notes: Peter's team wants a demo
      """),
    SignatureCase(
      "GB", "McDonald's wants a demo",
      """
      company: McDonald's
      need: wants a demo
      """),
    SignatureCase(
      "GB", "Peter from Acme in Berlin wants a demo",
      """
      last: Peter
      company: Acme
      city: Berlin
      need: wants a demo
      """, understood: "from in"),
    SignatureCase(
      "GB", "Mr Brown purchasing manager at Delta Ltd wants a price",
      """
      last: Brown
      title: purchasing manager
      company: Delta Ltd
      need: wants a price
      """, understood: "mr at"),
    SignatureCase(
      "GB", "Maria Ioannou, purchasing manager of Delta Ltd, wants a price",
      """
      first: Maria
      last: Ioannou
      title: purchasing manager
      company: Delta Ltd
      need: wants a price
      """, understood: "of"),
    SignatureCase(
      "GB", "Peter Smith, CEO of Acme, wants a demo",
      """
      first: Peter
      last: Smith
      title: CEO
      company: Acme
      need: wants a demo
      """, understood: "of"),
    SignatureCase(
      "GB", "Sara and Tom",
      """
      last: Sara
      notes: and Tom
      """),
    SignatureCase(
      "GB", "Jane's Bakery wants a demo",
      """
      company: Jane's Bakery
      need: wants a demo
      """),
    SignatureCase(
      "GB", "Peter from Acme and Mary from Globex want a demo",
      """
      last: Peter
      company: Acme
      need: and Mary from Globex want a demo
      """, understood: "from"),
    SignatureCase(
      "GB", "Head of Sales at Acme wants a demo",
      """
      title: Head of Sales
      company: Acme
      need: wants a demo
      """, understood: "at"),
    SignatureCase(
      "GB", "Peter in Berlin wants a demo",
      """
      last: Peter
      city: Berlin
      need: wants a demo
      """, understood: "in"),
    SignatureCase(
      "GB", "Acme's Peter wants a demo",
      """
      last: Peter
      company: Acme
      need: wants a demo
      """, understood: "acme s"),
    SignatureCase(
      "GB", "Peter and",
      """
      notes: Peter and
      """),
    SignatureCase(
      "GB", "Peter from Sales wants a demo",
      """
      last: Peter
      title: Sales
      need: wants a demo
      """, understood: "from"),
    SignatureCase(
      "GB", "Peter Brown Sales Director, Acme",
      """
      first: Peter
      last: Brown
      title: Sales Director
      company: Acme
      """),
    SignatureCase(
      "GB", "Sara from HR",
      """
      last: Sara
      title: HR
      """, understood: "from"),
  ]
}

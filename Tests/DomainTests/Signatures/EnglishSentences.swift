/// What somebody types of a lead in one sentence of English.
extension SignatureCases {
  static let englishSentences: [SignatureCase] = [
    SignatureCase(
      "GB", "Anna Weber, Weber GmbH, https://best.me/about, de.linkedin.com/in/annaweber",
      """
      first: Anna
      last: Weber
      company: Weber GmbH
      web: https://best.me/about
      notes: de.linkedin.com/in/annaweber
      """),
    SignatureCase(
      "GB", "warm lead from the website: Chris O'Neill, O'Neill Bros Ltd, chris@oneillbros.example",
      """
      first: Chris
      last: O'Neill
      company: O'Neill Bros Ltd
      email: chris@oneillbros.example
      source: web
      rating: warm
      notes: from the website
      """, understood: "warm lead"),
    SignatureCase(
      "NL", "Jan van der Berg (purchasing), Waterman BV, needs 12 pallets",
      """
      first: Jan
      last: van der Berg
      company: Waterman BV
      need: needs 12 pallets
      notes: purchasing
      """),
    SignatureCase(
      "GB", "call Nikos 020 7946 0999 about the renewal on monday",
      """
      last: Nikos
      phone: +442079460999
      next: call the renewal@2026-11-23
      """, understood: "call about on monday"),
    SignatureCase(
      "GB", "quote for cold storage, Tom Baker, Globex, 07700 900123",
      """
      first: Tom
      last: Baker
      company: Globex
      phone: +447700900123
      need: quote for cold storage
      """),
    SignatureCase(
      "GB", "100 units of X200, Anna Weber, Weber GmbH",
      """
      first: Anna
      last: Weber
      company: Weber GmbH
      need: 100 units of X200
      """),
    SignatureCase(
      "GB", "hot lead: Sam Hill, Hill & Co, sam@hill.example",
      """
      first: Sam
      last: Hill
      company: Hill & Co
      email: sam@hill.example
      rating: hot
      """, understood: "hot lead"),
    SignatureCase(
      "GB", "referral from Petros, Maria Ioannou, Aegean Olive",
      """
      first: Maria
      last: Ioannou
      company: Aegean Olive
      source: referral
      notes: referral from Petros
      """),
    SignatureCase(
      "GB", "please call me tomorrow at 4pm, Jane Roe",
      """
      first: Jane
      last: Roe
      next: call me@2026-11-22T16:00:00Z
      """, understood: "please call tomorrow at 4pm"),
    SignatureCase(
      "DE",
      "Anna Weber, Weber GmbH, linkedin.com/in/annaweber, o: +49 40 5550-100, c: +49 170 5550100",
      """
      first: Anna
      last: Weber
      company: Weber GmbH
      phone: +49405550100 & +491705550100
      notes: linkedin.com/in/annaweber
      """, understood: "o c"),
    SignatureCase(
      "GB",
      "Met Tom Baker (Head of IT, Globex GmbH) at the fair, tom.baker@globex.example, wants a demo",
      """
      first: Tom
      last: Baker
      title: Head of IT
      company: Globex GmbH
      email: tom.baker@globex.example
      source: fair
      need: wants a demo
      notes: Met, at the fair
      """),
    SignatureCase(
      "GB", "hi this is Mark Lee of Lee & Sons, my number is 020 7946 0999",
      """
      first: Mark
      last: Lee
      company: Lee & Sons
      phone: +442079460999
      notes: hi this is, my number is
      """, understood: "of"),
    SignatureCase(
      "GB", "call back Susan on 0131 496 0000 re: warehouse scanners",
      """
      last: Susan
      phone: +441314960000
      need: warehouse scanners
      notes: call back
      """, understood: "on"),
    SignatureCase(
      "GB", "Maria Papadaki from Nova Foods, follow up next monday at 3pm",
      """
      first: Maria
      last: Papadaki
      company: Nova Foods
      next: task follow up@2026-11-23T15:00:00Z
      """, understood: "from next monday at 3pm"),
    SignatureCase(
      "GB", "Acme (UK) Ltd, John Smith, +44 20 7946 0000 (mobile)",
      """
      first: John
      last: Smith
      company: Acme (UK) Ltd
      phone: +442079460000
      """, understood: "mobile"),
    SignatureCase(
      "DE", "Fax +49 (0)40 5550-199, Tel +49 40 5550-100",
      """
      phone: +49405550100
      notes: Fax: +49 (0)40 5550-199
      """, understood: "tel"),
    SignatureCase(
      "GB", "Peter from Acme wants a demo next friday",
      """
      last: Peter
      company: Acme
      need: wants a demo
      next: task demo@2026-11-27
      """, understood: "from next friday"),
    SignatureCase(
      "GB", "met Sara Ahmadi of Kaveh Steel at the fair, call her tomorrow",
      """
      first: Sara
      last: Ahmadi
      company: Kaveh Steel
      source: fair
      next: call her@2026-11-22
      notes: met at the fair
      """, understood: "of call tomorrow"),
    SignatureCase(
      "GB", "John Smith from Northwind needs 20 chairs",
      """
      first: John
      last: Smith
      company: Northwind
      need: needs 20 chairs
      """, understood: "from"),
    SignatureCase(
      "GB", "Anna at Blue Sea Hotels is looking for a booking system, call monday 10am",
      """
      last: Anna
      company: Blue Sea Hotels
      need: is looking for a booking system
      next: call @2026-11-23T10:00:00Z
      """, understood: "at call monday 10am"),
    SignatureCase(
      "GB", "spoke to Maria Ioannou from Aegean Olive, interested in bottling lines",
      """
      first: Maria
      last: Ioannou
      company: Aegean Olive
      need: interested in bottling lines
      notes: spoke
      """, understood: "to from"),
    SignatureCase(
      "GB", "Mr Tom Baker of Baker & Sons asked for an offer tomorrow",
      """
      first: Tom
      last: Baker
      company: Baker & Sons
      need: asked for an offer
      next: task offer@2026-11-22
      """, understood: "mr tomorrow"),
    SignatureCase(
      "GB", "Got a call from David Miller at Contoso about licences",
      """
      first: David
      last: Miller
      company: Contoso
      notes: Got a call about licences
      """, understood: "from at"),
    SignatureCase(
      "GB", "Jane from Acme Ltd would like a quote, jane@acme.example, €5k",
      """
      last: Jane
      company: Acme Ltd
      email: jane@acme.example
      need: would like a quote
      budget: 5000.00 EUR
      """, understood: "from 5k"),
    SignatureCase(
      "GB", "Peter wants a demo",
      """
      last: Peter
      need: wants a demo
      """),
    SignatureCase(
      "GB", "call Peter from Acme tomorrow",
      """
      last: Peter
      company: Acme
      next: call Peter from Acme@2026-11-22
      """, understood: "call tomorrow"),
    SignatureCase(
      "GB", "peter from acme wants a demo on monday",
      """
      last: peter
      company: acme
      need: wants a demo
      next: task demo@2026-11-23
      """, understood: "from on monday"),
    SignatureCase(
      "GB", "Zoltan Nemeth from Globex needs spare parts by friday",
      """
      first: Zoltan
      last: Nemeth
      company: Globex
      need: needs spare parts by friday
      """, understood: "from"),
    SignatureCase(
      "GB", "National Bank of Greece wants a demo",
      """
      company: National Bank of Greece
      need: wants a demo
      """),
    SignatureCase(
      "GB", "Peter from London needs a price list",
      """
      last: Peter
      city: London
      need: needs a price list
      """, understood: "from"),
    SignatureCase(
      "GB", "Sara from the sales team at Acme wants a demo",
      """
      last: Sara
      title: sales team
      company: Acme
      need: wants a demo
      """, understood: "from the at"),
    SignatureCase(
      "GB", "Peter from Acme is not interested",
      """
      last: Peter
      company: Acme
      notes: is not interested
      """, understood: "from"),
    SignatureCase(
      "GB", "Anna from University of Athens wants a call tomorrow",
      """
      last: Anna
      company: University of Athens
      need: wants a call
      next: call @2026-11-22
      """, understood: "from tomorrow"),
    SignatureCase(
      "GB", "Acme wants a demo",
      """
      company: Acme
      need: wants a demo
      """),
    SignatureCase(
      "GB", "Peter from Acme 020 7946 0123 wants a demo",
      """
      last: Peter
      company: Acme
      phone: +442079460123
      need: wants a demo
      """, understood: "from"),
    SignatureCase(
      "GB", "Anna from accounting called",
      """
      last: Anna
      notes: from accounting called
      """),
    SignatureCase(
      "GB", "Bank of Greece",
      """
      company: Bank of Greece
      """),
    SignatureCase(
      "GB", "saw the new price list",
      """
      notes: saw the new price list
      """),
    SignatureCase(
      "GB", "Head of Sales at Acme",
      """
      title: Head of Sales
      company: Acme
      """, understood: "at"),
    SignatureCase(
      "GB", "Jane from Acme asked for 3 offers for 24 months",
      """
      last: Jane
      company: Acme
      need: asked for 3 offers for 24 months
      """, understood: "from"),
    SignatureCase(
      "GB", "spoke with Tom Reed from Bell & Howe, +44 20 7946 0001",
      """
      first: Tom
      last: Reed
      company: Bell & Howe
      phone: +442079460001
      notes: spoke
      """, understood: "with from"),
    SignatureCase(
      "GB", "Karen from 3M asked for samples tomorrow",
      """
      last: Karen
      company: 3M
      need: asked for samples
      next: task samples@2026-11-22
      """, understood: "from tomorrow"),
    SignatureCase(
      "GB", "Emma from Loom and Thread wants a call tue 10am",
      """
      last: Emma
      company: Loom and Thread
      need: wants a call
      next: call @2026-11-24T10:00:00Z
      """, understood: "from tue 10am"),
    SignatureCase(
      "GB", "House of Fraser wants chairs",
      """
      company: House of Fraser
      need: wants chairs
      """),
    SignatureCase(
      "GB", "Nobody from Acme wants a demo",
      """
      notes: Nobody from Acme wants a demo
      """),
    SignatureCase(
      "GB", "We want to visit Peter from Acme",
      """
      notes: We want to visit Peter from Acme
      """),
    SignatureCase(
      "GB", "The new manager from Acme wants a demo",
      """
      notes: The new manager from Acme wants a demo
      """),
    SignatureCase(
      "GB",
      "Met Sarah Jones at the Berlin fair, she runs Blue Ocean Ltd and needs "
        + "20 licences by March",
      """
      first: Sarah
      last: Jones
      notes: Met at the Berlin fair, she runs Blue Ocean Ltd and needs 20 licences by March
      """),
    SignatureCase(
      "GB", "Spoke to Peter, he wants a demo next friday",
      """
      last: Peter
      need: he wants a demo
      next: task demo@2026-11-27
      notes: Spoke
      """, understood: "to next friday"),
  ]
}

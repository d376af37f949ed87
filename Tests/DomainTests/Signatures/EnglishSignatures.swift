/// Cards and signatures, and what each of their fields is.
extension SignatureCases {
  static let english: [SignatureCase] = [
    SignatureCase(
      "GB",
      """
      Tom Baker
      Brightwater Foods Ltd
      tom.baker@brightwater.example
      On 3 Nov 2026, at 14:02, Anna Lee wrote:
      > Could you call me tomorrow at 10?
      > Anna, Acme Ltd, +44 20 7946 0958
      """,
      """
      first: Tom
      last: Baker
      company: Brightwater Foods Ltd
      email: tom.baker@brightwater.example
      notes: On 3 Nov 2026, at 14:02, Anna Lee wrote: / > Could you call me tomorrow at 10? / > Anna, Acme Ltd, +44 20 7946 0958
      """),
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
}

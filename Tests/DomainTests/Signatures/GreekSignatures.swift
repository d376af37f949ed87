/// Cards and signatures, and what each of their fields is.
extension SignatureCases {
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
}

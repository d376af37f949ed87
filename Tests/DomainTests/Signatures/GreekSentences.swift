/// What somebody types of a lead in one sentence of Greek.
extension SignatureCases {
  static let greekSentences: [SignatureCase] = [
    SignatureCase(
      "GR", "προσφορά για ψυγεία, Πέτρος Νικολάου, Δέλτα ΑΕ",
      """
      first: Πέτρος
      last: Νικολάου
      company: Δέλτα ΑΕ
      need: προσφορά για ψυγεία
      """),
    SignatureCase(
      "GR", "20 τεμάχια αντλίες, Πέτρος Νικολάου, Δέλτα ΑΕ",
      """
      first: Πέτρος
      last: Νικολάου
      company: Δέλτα ΑΕ
      need: 20 τεμάχια αντλίες
      """),
    SignatureCase(
      "GR", "Μαρία Ιωάννου, Αιγαίο ΑΕ, από το LinkedIn, θερμή",
      """
      first: Μαρία
      last: Ιωάννου
      company: Αιγαίο ΑΕ
      source: social
      rating: hot
      notes: από το LinkedIn
      """, understood: "θερμή"),
    SignatureCase(
      "GR",
      "Πάρε τηλέφωνο τον Πέτρο της Δέλτα ΑΕ στο 2310 555 123 αύριο το πρωί για την προσφορά",
      """
      last: Πέτρος
      company: Δέλτα ΑΕ
      phone: +302310555123
      next: call την προσφορά@2026-11-22T09:00:00Z
      """, understood: "Πάρε τηλέφωνο τον της στο αύριο το πρωί για"),
    SignatureCase(
      "GR", "Κάλεσε τον Νίκο Παππά της Ωμέγα ΑΕ την Παρασκευή",
      """
      first: Νίκος
      last: Παππάς
      company: Ωμέγα ΑΕ
      next: call @2026-11-27
      """, understood: "Κάλεσε τον της την Παρασκευή"),
    SignatureCase(
      "GR", "Ο Πέτρος από την Acme θέλει demo την Παρασκευή",
      """
      last: Πέτρος
      company: Acme
      need: θέλει demo
      next: task demo@2026-11-27
      """, understood: "από την την παρασκευή"),
    SignatureCase(
      "GR", "Η Μαρία Ιωάννου από την Αιγαίο Ελιά χρειάζεται 20 καρέκλες",
      """
      first: Μαρία
      last: Ιωάννου
      company: Αιγαίο Ελιά
      need: χρειάζεται 20 καρέκλες
      """, understood: "η από την"),
    SignatureCase(
      "GR", "Γνώρισα τον Πέτρο Παπαδόπουλο από την Βορράς ΑΕ στην έκθεση, κλήση αύριο",
      """
      first: Πέτρος
      last: Παπαδόπουλος
      company: Βορράς ΑΕ
      source: fair
      next: call @2026-11-22
      notes: Γνώρισα στην έκθεση
      """, understood: "τον από κλήση αύριο"),
    SignatureCase(
      "GR", "Μίλησα με την Ελένη Βλάχου από την Κλινική Κηφισιάς, ενδιαφέρεται για μηχανήματα",
      """
      first: Ελένη
      last: Βλάχου
      company: Κλινική Κηφισιάς
      need: ενδιαφέρεται για μηχανήματα
      notes: Μίλησα
      """, understood: "με την από την"),
    SignatureCase(
      "GR", "Ο κ. Νίκος Γεωργίου από το Ξενοδοχείο Ακρόπολις ζήτησε προσφορά",
      """
      first: Νίκος
      last: Γεωργίου
      company: Ξενοδοχείο Ακρόπολις
      need: ζήτησε προσφορά
      """, understood: "από το"),
    SignatureCase(
      "GR", "Η Άννα στην Acme ψάχνει λογισμικό, κλήση Δευτέρα 10:00",
      """
      last: Άννα
      company: Acme
      need: ψάχνει λογισμικό
      next: call @2026-11-23T10:00:00Z
      """, understood: "η στην κλήση δευτέρα"),
    SignatureCase(
      "GR", "Ο Γιώργος από την Αθήνα θέλει τιμοκατάλογο",
      """
      last: Γιώργος
      city: Αθήνα
      need: θέλει τιμοκατάλογο
      """, understood: "από την"),
    SignatureCase(
      "GR", "Κατερίνα Δήμου από την Όλυμπος ΑΕ ενδιαφέρεται για συνεργασία, ραντεβού αύριο στις 10",
      """
      first: Κατερίνα
      last: Δήμου
      company: Όλυμπος ΑΕ
      need: ενδιαφέρεται για συνεργασία
      next: meeting @2026-11-22T10:00:00Z
      """, understood: "από την ραντεβού αύριο στις"),
    SignatureCase(
      "GR", "Ο Κώστας θέλει demo",
      """
      last: Κώστας
      need: θέλει demo
      """, understood: "ο"),
    SignatureCase(
      "GR", "Ο Πέτρος από την Acme δεν θέλει demo",
      """
      last: Πέτρος
      company: Acme
      notes: δεν θέλει demo
      """, understood: "από την"),
    SignatureCase(
      "GR", "Η Σοφία από την Acme θα ήθελε μια κλήση αύριο",
      """
      last: Σοφία
      company: Acme
      need: θα ήθελε μια κλήση
      next: call @2026-11-22
      """, understood: "από την αύριο"),
    SignatureCase(
      "GR", "Τράπεζα της Ελλάδος θέλει demo",
      """
      company: Τράπεζα της Ελλάδος
      need: θέλει demo
      """),
    SignatureCase(
      "GR", "Γνώρισα τον Γιάννη Αλεξίου από την Acme",
      """
      first: Γιάννης
      last: Αλεξίου
      company: Acme
      notes: Γνώρισα
      """, understood: "τον από την"),
    SignatureCase(
      "GR", "Παρασκευή κλήση",
      """
      next: call @2026-11-27
      """, understood: "παρασκευή κλήση"),
    SignatureCase(
      "GR", "Ελένη Βλάχου, Κλινική Κηφισιάς, θέλει τιμές",
      """
      first: Ελένη
      last: Βλάχου
      company: Κλινική Κηφισιάς
      need: θέλει τιμές
      """),
    SignatureCase(
      "GR", "Ο Δημήτρης Παπάς από την Acme θέλει προσφορά μέχρι την Παρασκευή",
      """
      first: Δημήτρης
      last: Παπάς
      company: Acme
      need: θέλει προσφορά μέχρι την Παρασκευή
      """, understood: "από"),
    SignatureCase(
      "GR", "κλήση αύριο τον Πέτρο από την Acme",
      """
      last: Πέτρος
      company: Acme
      next: call τον Πέτρο από την Acme@2026-11-22
      """, understood: "κλήση αύριο"),
    SignatureCase(
      "GR", "κλήση από Δήμητρα Ράλλη από Θέτις",
      """
      first: Δήμητρα
      last: Ράλλη
      company: Θέτις
      notes: κλήση
      """, understood: "από"),
    SignatureCase(
      "GR", "Γιάννης από Άλφα και Βήτα θέλει τιμές αύριο",
      """
      last: Γιάννης
      company: Άλφα και Βήτα
      need: θέλει τιμές
      next: task τιμές@2026-11-22
      """, understood: "από αύριο"),
  ]
}

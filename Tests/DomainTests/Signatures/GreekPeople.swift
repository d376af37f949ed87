/// Sentences of Greek that name more than somebody and a company.
extension SignatureCases {
  static let greekPeople: [SignatureCase] = [
    SignatureCase(
      "GR", "Κλήση στον Πέτρο από την Acme αύριο για την προσφορά",
      """
      last: Πέτρος
      company: Acme
      next: call την προσφορά@2026-11-22
      """, understood: "κλήση στον Πέτρο από αύριο για"),
    SignatureCase(
      "GR", "Ραντεβού με τη Μαρία Ιωάννου από την Acme την Τρίτη για το συμβόλαιο",
      """
      first: Μαρία
      last: Ιωάννου
      company: Acme
      next: meeting το συμβόλαιο@2026-11-24
      """, understood: "ραντεβού με τη από την τρίτη για"),
    SignatureCase(
      "GR", "Κλήση στην Άννα από την Acme",
      """
      last: Άννα
      company: Acme
      notes: Κλήση
      """, understood: "στην από την"),
    SignatureCase(
      "GR", "Κάλεσα την Acme, ο Πέτρος θέλει demo",
      """
      last: Πέτρος
      company: Acme
      need: θέλει demo
      notes: Κάλεσα
      """, understood: "την ο"),
    SignatureCase(
      "GR", "Τηλεφώνησα στην Δέλτα, η Άννα ζήτησε προσφορά",
      """
      last: Άννα
      company: Δέλτα
      need: ζήτησε προσφορά
      notes: Τηλεφώνησα
      """, understood: "στην η"),
    SignatureCase(
      "GR", "Ο Πέτρος από το λογιστήριο της Acme",
      """
      last: Πέτρος
      title: λογιστήριο
      company: Acme
      """, understood: "από το της"),
    SignatureCase(
      "GR", "Η Άννα από το τμήμα πωλήσεων της Acme ζήτησε προσφορά",
      """
      last: Άννα
      title: τμήμα πωλήσεων
      company: Acme
      need: ζήτησε προσφορά
      """, understood: "από το της"),
    SignatureCase(
      "GR", "Ο Πέτρος και η Μαρία από την Acme",
      """
      last: Πέτρος
      company: Acme
      notes: και η Μαρία
      """, understood: "από την"),
    SignatureCase(
      "GR", "Ο Πέτρος και η Μαρία από την Acme θέλουν demo",
      """
      last: Πέτρος
      company: Acme
      need: θέλουν demo
      notes: και η Μαρία
      """, understood: "από την"),
    SignatureCase(
      "GR", "Ο προϊστάμενος του Πέτρου στην Acme",
      """
      company: Acme
      notes: Ο προϊστάμενος του Πέτρου
      """, understood: "στην"),
    SignatureCase(
      "GR", "Η γραμματέας της Μαρίας στη Δέλτα θέλει τιμές",
      """
      company: Δέλτα
      need: θέλει τιμές
      notes: Η γραμματέας της Μαρίας
      """, understood: "στη"),
    SignatureCase(
      "GR", "Ο Πέτρος από την Acme στο Βερολίνο θέλει demo",
      """
      last: Πέτρος
      company: Acme
      city: Βερολίνο
      need: θέλει demo
      """, understood: "από την στο"),
    SignatureCase(
      "GR", "Ο Νίκος Παππάς από την Acme στον Πειραιά θέλει τιμές",
      """
      first: Νίκος
      last: Παππάς
      company: Acme
      city: Πειραιάς
      need: θέλει τιμές
      """, understood: "από την στον"),
    SignatureCase(
      "GR", "Η Μαρία Παπαδοπούλου της Δέλτα ΑΕ ζήτησε προσφορά",
      """
      first: Μαρία
      last: Παπαδοπούλου
      company: Δέλτα ΑΕ
      need: ζήτησε προσφορά
      """, understood: "της"),
    SignatureCase(
      "GR", "Η Μαρία της Ελένης θέλει demo",
      """
      last: Μαρία
      need: της Ελένης θέλει demo
      """),
    SignatureCase(
      "GR", "Ο κ. Νίκος Γεωργίου, υπεύθυνος προμηθειών της Δέλτα ΑΕ, θέλει τιμή",
      """
      first: Νίκος
      last: Γεωργίου
      title: υπεύθυνος προμηθειών
      company: Δέλτα ΑΕ
      need: θέλει τιμή
      """, understood: "της"),
    SignatureCase(
      "GR", "Ο κ. Γεωργίου υπεύθυνος προμηθειών της Δέλτα ΑΕ θέλει τιμή",
      """
      last: Γεωργίου
      title: υπεύθυνος προμηθειών
      company: Δέλτα ΑΕ
      need: θέλει τιμή
      """, understood: "κ της"),
    SignatureCase(
      "GR", "Ο Γιώργος του Παπαδόπουλου θέλει τιμές",
      """
      last: Γιώργος
      need: του Παπαδόπουλου θέλει τιμές
      """, understood: "ο"),
    SignatureCase(
      "GR", "Διευθυντής της Δέλτα ΑΕ θέλει demo",
      """
      title: Διευθυντής
      company: Δέλτα ΑΕ
      need: θέλει demo
      """, understood: "της"),
    SignatureCase(
      "GR", "Νίκος Παππάς, ιδιοκτήτης της Δέλτα, θέλει demo",
      """
      first: Νίκος
      last: Παππάς
      title: ιδιοκτήτης
      company: Δέλτα
      need: θέλει demo
      """, understood: "της"),
    SignatureCase(
      "GR", "Η Άννα στην Αθήνα θέλει demo",
      """
      last: Άννα
      city: Αθήνα
      need: θέλει demo
      """, understood: "η στην"),
    SignatureCase(
      "GR", "Πέτρος και",
      """
      notes: Πέτρος και
      """),
    SignatureCase(
      "GR", "Νίκος Παππάς υπεύθυνος προμηθειών, Δέλτα",
      """
      first: Νίκος
      last: Παππάς
      title: υπεύθυνος προμηθειών
      company: Δέλτα
      """),
  ]
}

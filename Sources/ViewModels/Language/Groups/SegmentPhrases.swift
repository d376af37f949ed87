import Domain

/// What is said of segments of customers.
public nonisolated struct SegmentPhrases: PhraseGroup {
  public let open: ActionText
  public let add: ActionText
  public let edit: ActionText
  public let show: ActionText
  public let remove: ActionText
  public let title: String
  public let empty: String
  /// Above the form.
  public let hint: String
  public let byHand: String
  public let addTitle: String
  public let editTitle: String
  let name: Term
  let rule: Term
  let contactInterval: Term
  let dormantAfterDays: Term
  let lostAfterDays: Term
  let discountCap: Term
  let owner: Term
  public let saved: @Sendable (_ name: String) -> String
  /// Behind the name of a segment on a card.
  public let discount: @Sendable (_ percent: String) -> String
  let noName: String
  let nameIsTaken: @Sendable (_ name: String) -> String
  let ruleDepends: @Sendable (_ rule: String) -> String
  let outOfBounds: @Sendable (_ label: String) -> String

  /// Of a column or a field of a form.
  public func label(_ field: String) -> Term? {
    switch field {
    case "segmentName": name
    case "rule": rule
    case "contactInterval": contactInterval
    case "dormantAfterDays": dormantAfterDays
    case "lostAfterDays": lostAfterDays
    case "discountCap": discountCap
    case "segmentOwner": owner
    default: nil
    }
  }

  func sentence(for refusal: SegmentRefusal) -> String {
    switch refusal {
    case .noName: noName
    case .nameIsTaken(let name): nameIsTaken(name)
    case .ruleDepends(let rule): ruleDepends(rule)
    case .outOfBounds(let name): outOfBounds(label(name)?.full ?? name)
    }
  }

  static let english = SegmentPhrases(
    open: ActionText("Segments", "Classes of customers, by rule or by hand, each with its policy."),
    add: ActionText("Add segment", "Makes a new segment."),
    edit: ActionText("Edit", "Changes name, rule and policy of the segment."),
    show: ActionText("Customers", "Shows the customers of the segment."),
    remove: ActionText("Remove", "Takes the segment away; its customers stay."),
    title: "Segments of customers",
    empty: "There is no segment yet. a makes the first.",
    hint: "With a rule, such as wonRevenue>50k or #key, customers come into it by themselves.",
    byHand: "by hand", addTitle: "New segment", editTitle: "Segment",
    name: "Name", rule: "Rule",
    contactInterval: Term("Stay in touch every (days)", "Touch every"),
    dormantAfterDays: Term("Dormant after (days)", "Dormant"),
    lostAfterDays: Term("Lost after (days)", "Lost"),
    discountCap: Term("Discount up to (%)", "Discount"), owner: "Owner",
    saved: { "Segment \($0) saved." }, discount: { "discount up to \($0)" },
    noName: "A segment needs a name.",
    nameIsTaken: { "There is a segment \($0) already." },
    ruleDepends: {
      "The rule \($0) goes by the day, by who asks or by other records. A segment's rule goes by what is known of the customer: amounts, places, tags."
    },
    outOfBounds: { "\($0) is out of bounds: days from 1 on, a discount from 0 to 100." })

  static let persian = SegmentPhrases(
    open: ActionText("دسته‌ها", "دسته‌های مشتری، با قاعده یا دستی، هر یک با سیاست خود."),
    add: ActionText("دسته تازه", "دسته‌ای تازه می‌سازد."),
    edit: ActionText("ویرایش", "نام، قاعده و سیاست دسته را تغییر می‌دهد."),
    show: ActionText("مشتریان", "مشتریان دسته را نشان می‌دهد."),
    remove: ActionText("حذف", "دسته را برمی‌دارد؛ مشتریانش می‌مانند."),
    title: "دسته‌های مشتری",
    empty: "هنوز دسته‌ای نیست. با a نخستین را بسازید.",
    hint: "با قاعده‌ای مانند wonRevenue>50k یا #key مشتریان خودبه‌خود در آن می‌آیند.",
    byHand: "دستی", addTitle: "دسته تازه", editTitle: "دسته مشتری",
    name: "نام", rule: "قاعده",
    contactInterval: Term("تماس هر چند روز", "تماس هر"),
    dormantAfterDays: Term("خاموش پس از (روز)", "خاموش"),
    lostAfterDays: Term("ازدست‌رفته پس از (روز)", "ازدست‌رفته"),
    discountCap: Term("تخفیف تا (٪)", "تخفیف"), owner: "مسئول",
    saved: { "دسته \($0) ذخیره شد." }, discount: { "تخفیف تا \($0)" },
    noName: "دسته باید نام داشته باشد.",
    nameIsTaken: { "دسته‌ای به نام \($0) هست." },
    ruleDepends: {
      "قاعده \($0) به روز، به کاربر یا به رکوردهای دیگر بسته است. قاعده دسته باید به خود مشتری بسته باشد: مبلغ، شهر، برچسب."
    },
    outOfBounds: { "\($0) بیرون از حد است: روز از ۱، تخفیف از ۰ تا ۱۰۰." })

  static let greek = SegmentPhrases(
    open: ActionText(
      "Κατηγορίες", "Κατηγορίες πελατών, με κανόνα ή με το χέρι, καθεμιά με πολιτική."),
    add: ActionText("Προσθήκη", "Φτιάχνει νέα κατηγορία."),
    edit: ActionText("Επεξεργασία", "Αλλάζει όνομα, κανόνα και πολιτική της κατηγορίας."),
    show: ActionText("Πελάτες", "Δείχνει τους πελάτες της κατηγορίας."),
    remove: ActionText("Αφαίρεση", "Αφαιρεί την κατηγορία· οι πελάτες της μένουν."),
    title: "Κατηγορίες πελατών",
    empty: "Δεν υπάρχει κατηγορία ακόμη. Με a φτιάχνετε την πρώτη.",
    hint: "Με κανόνα, όπως wonRevenue>50k ή #key, οι πελάτες μπαίνουν μόνοι τους.",
    byHand: "με το χέρι", addTitle: "Νέα κατηγορία", editTitle: "Κατηγορία πελατών",
    name: "Όνομα", rule: "Κανόνας",
    contactInterval: Term("Επαφή κάθε (ημέρες)", "Επαφή κάθε"),
    dormantAfterDays: Term("Ανενεργός μετά (ημέρες)", "Ανενεργός"),
    lostAfterDays: Term("Χαμένος μετά (ημέρες)", "Χαμένος"),
    discountCap: Term("Έκπτωση έως (%)", "Έκπτωση"), owner: "Υπεύθυνος",
    saved: { "Η κατηγορία \($0) αποθηκεύτηκε." }, discount: { "έκπτωση έως \($0)" },
    noName: "Η κατηγορία θέλει όνομα.",
    nameIsTaken: { "Υπάρχει ήδη κατηγορία \($0)." },
    ruleDepends: {
      "Ο κανόνας \($0) εξαρτάται από την ημέρα, από το ποιος ρωτά ή από άλλες εγγραφές. Ο κανόνας μιας κατηγορίας αφορά τον ίδιο τον πελάτη: ποσά, τόπους, ετικέτες."
    },
    outOfBounds: { "«\($0)»: εκτός ορίων· ημέρες από 1, έκπτωση από 0 ως 100." })
}

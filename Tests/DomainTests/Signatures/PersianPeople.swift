/// Sentences of Persian that name more than somebody and a company.
extension SignatureCases {
  static let persianPeople: [SignatureCase] = [
    SignatureCase(
      "IR", "تماس با علی رضایی از آلفا فردا درباره پیش‌فاکتور",
      """
      first: علی
      last: رضایی
      company: آلفا
      next: call پیش‌فاکتور@2026-11-22
      """, understood: "تماس با از فردا درباره"),
    SignatureCase(
      "IR", "فردا با علی رضایی از شرکت آلفا درباره پیش‌فاکتور تماس",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      next: call پیش‌فاکتور@2026-11-22
      """, understood: "تماس با از فردا درباره"),
    SignatureCase(
      "IR", "تماس با پیتر از آلفا فردا درباره پیش‌فاکتور",
      """
      next: call با پیتر از آلفا درباره پیش‌فاکتور@2026-11-22
      """, understood: "تماس فردا"),
    SignatureCase(
      "IR", "با آلفا تماس گرفتم، علی دمو می‌خواهد",
      """
      last: علی
      company: آلفا
      need: دمو می‌خواهد
      notes: تماس گرفتم
      """, understood: "با"),
    SignatureCase(
      "IR", "به آلفا زنگ زدم، سارا نوری قیمت خواست",
      """
      first: سارا
      last: نوری
      company: آلفا
      need: قیمت خواست
      notes: زنگ زدم
      """, understood: "به"),
    SignatureCase(
      "IR", "علی از حسابداری شرکت آلفا",
      """
      last: علی
      title: حسابداری
      company: شرکت آلفا
      """, understood: "از"),
    SignatureCase(
      "IR", "سارا نوری از واحد خرید آلفا قیمت می‌خواهد",
      """
      first: سارا
      last: نوری
      title: واحد خرید
      company: آلفا
      need: قیمت می‌خواهد
      """, understood: "از"),
    SignatureCase(
      "IR", "علی و مریم از شرکت آلفا",
      """
      last: علی
      company: شرکت آلفا
      notes: و مریم
      """, understood: "از"),
    SignatureCase(
      "IR", "علی رضایی و مریم کریمی از شرکت آلفا دمو می‌خواهند",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      need: دمو می‌خواهند
      notes: و مریم کریمی
      """, understood: "از"),
    SignatureCase(
      "IR", "رئیس علی در شرکت آلفا",
      """
      company: شرکت آلفا
      notes: رئیس علی
      """, understood: "در"),
    SignatureCase(
      "IR", "همکار سارا از هتل پارس قیمت می‌خواهد",
      """
      company: هتل پارس
      need: قیمت می‌خواهد
      notes: همکار سارا
      """, understood: "از"),
    SignatureCase(
      "IR", "علی رضایی از شرکت آلفا در تهران دمو می‌خواهد",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      city: تهران
      need: دمو می‌خواهد
      """, understood: "از در"),
    SignatureCase(
      "IR", "آقای محمدی مدیر خرید شرکت فولاد کاوه قیمت می‌خواهد",
      """
      last: محمدی
      title: مدیر خرید
      company: شرکت فولاد کاوه
      need: قیمت می‌خواهد
      """, understood: "آقای"),
    SignatureCase(
      "IR", "سارا نوری مدیر مالی هتل پارس دمو می‌خواهد",
      """
      first: سارا
      last: نوری
      title: مدیر مالی
      company: هتل پارس
      need: دمو می‌خواهد
      """),
    SignatureCase(
      "IR", "خانم کریمی مدیر فروش صندلی اداری می‌خواهد",
      """
      last: کریمی
      title: مدیر فروش
      need: صندلی اداری می‌خواهد
      """, understood: "خانم"),
    SignatureCase(
      "IR", "مریم کریمی شرکت آلفا پیش‌فاکتور خواست",
      """
      first: مریم
      last: کریمی
      company: شرکت آلفا
      need: پیش‌فاکتور خواست
      """),
    SignatureCase(
      "IR", "مدیر خرید شرکت آلفا قیمت می‌خواهد",
      """
      title: مدیر خرید
      company: شرکت آلفا
      need: قیمت می‌خواهد
      """),
    SignatureCase(
      "IR", "به قیمت نیاز دارد",
      """
      need: به قیمت نیاز دارد
      """),
    SignatureCase(
      "IR", "علی رضایی و شرکا",
      """
      company: علی رضایی و شرکا
      """),
    SignatureCase(
      "IR", "به علی رضایی از شرکت آلفا فردا زنگ بزنم درباره قیمت",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      next: call قیمت@2026-11-22
      """, understood: "به از فردا زنگ بزنم درباره"),
    SignatureCase(
      "IR", "سارا و علی",
      """
      last: سارا
      notes: و علی
      """),
    SignatureCase(
      "IR", "علی رضایی مدیر فروش",
      """
      first: علی
      last: رضایی
      title: مدیر فروش
      """),
    SignatureCase(
      "IR", "علی و",
      """
      notes: علی و
      """),
    SignatureCase(
      "IR", "سارا از حسابداری قیمت خواست",
      """
      last: سارا
      title: حسابداری
      need: قیمت خواست
      """, understood: "از"),
  ]
}

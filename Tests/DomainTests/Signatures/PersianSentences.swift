/// What somebody types of a lead in one sentence of Persian.
extension SignatureCases {
  static let persianSentences: [SignatureCase] = [
    SignatureCase(
      "IR", "معرفی شده توسط آقای نادری: سعید محمدی، فروشگاه البرز",
      """
      first: سعید
      last: محمدی
      company: فروشگاه البرز
      source: referral
      notes: معرفی شده توسط آقای نادری
      """),
    SignatureCase(
      "IR", "علی از نمایشگاه، پیش‌فاکتور ۵ دستگاه",
      """
      last: علی
      source: fair
      need: پیش‌فاکتور ۵ دستگاه
      notes: نمایشگاه
      """, understood: "از"),
    SignatureCase(
      "IR", "استعلام قیمت ورق گالوانیزه، علی رضایی، فولاد آسیا",
      """
      first: علی
      last: رضایی
      company: فولاد آسیا
      need: استعلام قیمت ورق گالوانیزه
      """),
    SignatureCase(
      "IR", "۲۰ دستگاه پمپ، رضا کاظمی، آب‌سازه",
      """
      first: رضا
      last: کاظمی
      company: آب‌سازه
      need: ۲۰ دستگاه پمپ
      """),
    SignatureCase(
      "IR", "معرفی از نادری، رضا کاظمی",
      """
      first: رضا
      last: کاظمی
      source: referral
      notes: معرفی از نادری
      """),
    SignatureCase(
      "IR", "رضا کاظمی، سرنخ داغ، در نمایشگاه دیدمش",
      """
      first: رضا
      last: کاظمی
      source: fair
      rating: hot
      notes: در نمایشگاه دیدمش
      """, understood: "سرنخ داغ"),
    SignatureCase(
      "IR", "رضا کاظمی، اینستاگرام: alpha_ir",
      """
      first: رضا
      last: کاظمی
      notes: اینستاگرام: alpha_ir
      """),
    SignatureCase(
      "IR",
      "سارا محمدی معرفی آقای نادری، صاحب رستوران گلستان، فر صنعتی لازم دارد، پس‌فردا زنگ بزن",
      """
      first: سارا
      last: محمدی
      title: صاحب
      company: رستوران گلستان
      need: فر صنعتی لازم دارد
      next: call @2026-11-23
      notes: معرفی آقای نادری
      """, understood: "پس‌فردا زنگ بزن"),
    SignatureCase(
      "IR", "با رضا کاظمی مدیر آی‌تی بانک آینده صحبت کردم",
      """
      first: رضا
      last: کاظمی
      title: مدیر آی‌تی
      company: بانک آینده
      notes: صحبت کردم
      """),
    SignatureCase(
      "IR", "خانم احمدی از شرکت پارس، شنبه جلسه حضوری",
      """
      last: احمدی
      company: شرکت پارس
      next: meeting حضوری@2026-11-28
      """, understood: "خانم از شنبه جلسه"),
    SignatureCase(
      "IR", "پیگیری شنبه، علی رضایی از شرکت آلفا",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      next: task پیگیری@2026-11-28
      """, understood: "از شنبه"),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه دمو می‌خواهد، فردا تماس",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      need: دمو می‌خواهد
      next: call @2026-11-22
      """, understood: "از فردا تماس"),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه دمو می‌خواهد فردا تماس",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      need: دمو می‌خواهد
      next: call @2026-11-22
      """, understood: "از فردا تماس"),
    SignatureCase(
      "IR", "علی رضایی از شرکت آلفا به دستگاه چاپ نیاز دارد",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      need: به دستگاه چاپ نیاز دارد
      """),
    SignatureCase(
      "IR", "آقای رضایی از نساجی تبریز ۲۰ صندلی می‌خواهد",
      """
      last: رضایی
      company: نساجی تبریز
      need: ۲۰ صندلی می‌خواهد
      """, understood: "آقای از"),
    SignatureCase(
      "IR", "خانم دکتر مریم نوری از کلینیک مهر دنبال نرم‌افزار حسابداری است",
      """
      first: مریم
      last: نوری
      title: دکتر
      company: کلینیک مهر
      need: دنبال نرم‌افزار حسابداری است
      """, understood: "خانم از"),
    SignatureCase(
      "IR", "با سارا احمدی از فولاد کاوه در نمایشگاه آشنا شدم، فردا تماس",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      source: fair
      next: call @2026-11-22
      notes: در نمایشگاه آشنا شدم
      """, understood: "با از فردا تماس"),
    SignatureCase(
      "IR", "رضا از آلفا تخفیف می‌خواهد",
      """
      last: رضا
      company: آلفا
      need: تخفیف می‌خواهد
      """, understood: "از"),
    SignatureCase(
      "IR", "مریم کریمی از هتل پارس درخواست پیش‌فاکتور کرد، شنبه جلسه",
      """
      first: مریم
      last: کریمی
      company: هتل پارس
      need: درخواست پیش‌فاکتور کرد
      next: meeting @2026-11-28
      """, understood: "از شنبه جلسه"),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      """, understood: "از"),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه جمعه دمو می‌خواهد",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      need: دمو می‌خواهد
      next: task دمو@2026-11-27
      """, understood: "از جمعه"),
    SignatureCase(
      "IR", "رضا توکلی از تهران مشاوره می‌خواهد",
      """
      first: رضا
      last: توکلی
      city: تهران
      need: مشاوره می‌خواهد
      """, understood: "از"),
    SignatureCase(
      "IR", "علی محمدی از شرکت پخش البرز لوازم یدکی می‌خواهد",
      """
      first: علی
      last: محمدی
      need: از شرکت پخش البرز لوازم یدکی می‌خواهد
      """),
    SignatureCase(
      "IR", "سارا احمدی را در همایش دیدم",
      """
      first: سارا
      last: احمدی
      source: fair
      notes: در همایش دیدم
      """),
    SignatureCase(
      "IR", "زهرا امینی از بانک ملت علاقه‌مند به خرید دستگاه، فردا ساعت ۱۰ تماس",
      """
      first: زهرا
      last: امینی
      company: بانک ملت
      need: علاقه‌مند به خرید دستگاه
      next: call @2026-11-22T10:00:00Z
      """, understood: "از فردا ساعت تماس"),
    SignatureCase(
      "IR", "علی از آلفا علاقه‌ای ندارد",
      """
      last: علی
      company: آلفا
      notes: علاقه‌ای ندارد
      """, understood: "از"),
    SignatureCase(
      "IR", "شرکت آلفا دمو می‌خواهد",
      """
      company: شرکت آلفا
      need: دمو می‌خواهد
      """),
    SignatureCase(
      "IR", "کاوه از فولاد مبارکه قیمت خواست",
      """
      last: کاوه
      company: فولاد مبارکه
      need: قیمت خواست
      """, understood: "از"),
    SignatureCase(
      "IR", "دمو می‌خواهد",
      """
      need: دمو می‌خواهد
      """),
    SignatureCase(
      "IR", "سارا احمدی از فولاد کاوه پیش‌فاکتور خواست و تا جمعه جواب می‌خواهد",
      """
      first: سارا
      last: احمدی
      company: فولاد کاوه
      need: پیش‌فاکتور خواست و تا جمعه جواب می‌خواهد
      """, understood: "از"),
    SignatureCase(
      "IR", "تماس با علی رضایی از شرکت آلفا فردا",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      next: call @2026-11-22
      """, understood: "تماس با از فردا"),
    SignatureCase(
      "IR", "فردا تماس با علی رضایی از شرکت آلفا",
      """
      first: علی
      last: رضایی
      company: شرکت آلفا
      next: call با علی رضایی از شرکت آلفا@2026-11-22
      """, understood: "فردا تماس"),
    SignatureCase(
      "IR", "تماس از علی رضایی از هتل پارس، ۰۹۱۲۳۴۵۶۷۸۹",
      """
      first: علی
      last: رضایی
      company: هتل پارس
      phone: +989123456789
      notes: تماس
      """, understood: "از"),
    SignatureCase(
      "IR", "ملاقات با نگار صادقی از گروه بتا",
      """
      first: نگار
      last: صادقی
      company: گروه بتا
      notes: ملاقات
      """, understood: "با از"),
  ]
}

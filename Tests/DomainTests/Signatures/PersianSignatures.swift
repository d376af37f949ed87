/// Cards and signatures, and what each of their fields is.
extension SignatureCases {
  static let persian: [SignatureCase] = [
    SignatureCase(
      "IR",
      """
      مهندس رضا کریمی
      شرکت پارس نور
      تهران، خ. ولیعصر، ک. سوم، پ. ۱۲، ط. ۳
      تلفکس: ۵۵۵۵۰۳۰۱ - ۰۲۱، ۵۵۵۵۰۳۰۲-۰۲۱
      """,
      """
      first: رضا
      last: کریمی
      title: مهندس
      company: شرکت پارس نور
      phone: +982155550301 & +982155550302
      street: خ. ولیعصر، ک. سوم، پ. ۱۲، ط. ۳
      city: تهران
      """, understood: "تلفکس"),
    SignatureCase(
      "IR",
      """
      با احترام
      سارا نوری
      مدیر فروش
      شرکت آرین دارو
      تلفن: ۰۲۱-۵۵۵۵۰۱۰۱ داخلی ۱۲
      همراه: ۰۹۱۲ ۳۴۵ ۶۷۸۹
      ایمیل: s.nouri@ariandarou.example
      """,
      """
      first: سارا
      last: نوری
      title: مدیر فروش
      company: شرکت آرین دارو
      phone: +982155550101x12 & +989123456789
      email: s.nouri@ariandarou.example
      """, understood: "با احترام تلفن داخلی همراه ایمیل"),
    SignatureCase(
      "IR",
      """
      رضا توکلی
      مدیرعامل
      نساجی تبریز
      تبریز، خیابان ارتش، پلاک ۱۲
      ۰۴۱ ۳۵۵۵ ۰۱۲۳
      www.tabriztextile.example
      """,
      """
      first: رضا
      last: توکلی
      title: مدیرعامل
      company: نساجی تبریز
      phone: +984135550123
      web: www.tabriztextile.example
      street: خیابان ارتش، پلاک ۱۲
      city: تبریز
      """),
    SignatureCase(
      "IR",
      """
      مریم حسینی نژاد
      کارشناس خرید شرکت فولاد البرز
      ۰۹۳۵۱۲۳۴۵۶۷
      m.hosseini@alborzsteel.example
      """,
      """
      first: مریم
      last: حسینی نژاد
      title: کارشناس خرید
      company: شرکت فولاد البرز
      phone: +989351234567
      email: m.hosseini@alborzsteel.example
      """),
    SignatureCase(
      "IR",
      """
      آقای کاوه رستمی
      صنایع چوب پارس
      تلفن ۰۲۱۵۵۵۵۰۲۰۲
      فکس ۰۲۱۵۵۵۵۰۲۰۳
      نشانی: تهران، خیابان آزادی، کوچه لاله، پلاک ۷
      """,
      """
      first: کاوه
      last: رستمی
      company: صنایع چوب پارس
      phone: +982155550202
      street: خیابان آزادی، کوچه لاله، پلاک ۷
      city: تهران
      notes: فکس ۰۲۱۵۵۵۵۰۲۰۳
      """, understood: "آقای تلفن نشانی"),
    SignatureCase(
      "IR",
      """
      دکتر لیلا مرادی | معاون مالی | بیمارستان مهر
      ۰۲۱ ۵۵۵۵ ۰۳۰۳ | l.moradi@mehrhospital.example
      """,
      """
      first: لیلا
      last: مرادی
      title: دکتر · معاون مالی
      company: بیمارستان مهر
      phone: +982155550303
      email: l.moradi@mehrhospital.example
      """),
    SignatureCase(
      "IR",
      """
      شرکت: کاشی کویر
      نام: امیر صادقی
      سمت: مدیر بازرگانی
      موبایل: 09133456789
      نیاز: درگاه نمایندگان
      بودجه: ۱۸۰ میلیون تومان
      """,
      """
      first: امیر
      last: صادقی
      title: مدیر بازرگانی
      company: کاشی کویر
      phone: +989133456789
      need: درگاه نمایندگان
      budget: 180000000 IRT
      """, understood: "شرکت نام سمت موبایل نیاز بودجه میلیون تومان"),
    SignatureCase(
      "IR",
      """
      با تشکر
      نگار کریمی
      هتل باران کیش
      +۹۸ ۹۱۲ ۰۰۰ ۱۱۲۲
      negar@baranhotel.example
      """,
      """
      first: نگار
      last: کریمی
      company: هتل باران کیش
      phone: +989120001122
      email: negar@baranhotel.example
      """, understood: "با تشکر"),
    SignatureCase(
      "IR",
      """
      حسن یزدی
      سرپرست تدارکات
      گروه صنعتی شیراز گلس
      کد پستی ۷۱۳۴۵۶۷۸۹۰
      شیراز
      071-35550404
      """,
      """
      first: حسن
      last: یزدی
      title: سرپرست تدارکات
      company: گروه صنعتی شیراز گلس
      phone: +987135550404
      city: شیراز
      code: ۷۱۳۴۵۶۷۸۹۰
      """, understood: "کد پستی"),
    SignatureCase(
      "IR",
      """
      الهام رحیمی
      مشاور
      تماس: ۰۹۱۹۱۲۳۴۵۶۷
      elham.rahimi@mail.example
      لطفا فقط عصرها تماس بگیرید
      """,
      """
      first: الهام
      last: رحیمی
      title: مشاور
      phone: +989191234567
      email: elham.rahimi@mail.example
      notes: لطفا فقط عصرها تماس بگیرید
      """, understood: "تماس"),
    SignatureCase(
      "IR",
      """
      Navid Tehrani
      Sales Director
      Pars Auto Co
      0912 555 0110
      navid@parsauto.example
      """,
      """
      first: Navid
      last: Tehrani
      title: Sales Director
      company: Pars Auto Co
      phone: +989125550110
      email: navid@parsauto.example
      """),
  ]
}

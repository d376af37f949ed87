/// What people are called in the three languages, folded: a word that stands alone on a card and is one of
/// these is somebody, any other the name of a company.
enum GivenNames {
  static func contains(_ word: String) -> Bool { all.contains(Folding.fold(word)) }

  private static let all = Set(
    (english + persian + greek).split(separator: " ").map { Folding.fold(String($0)) })

  private static let english = """
    james john robert michael david william richard joseph thomas charles daniel matthew anthony mark \
    paul steven andrew kevin brian george peter martin simon stephen adam alan alex ben chris eric \
    frank henry ian jack jason jeff jim joe jonathan kenneth larry luke max nick oliver oscar patrick \
    philip ralph ryan sam sebastian tim tom tony victor walter mary patricia jennifer linda elizabeth \
    barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley emily donna michelle \
    carol amanda melissa deborah laura rebecca sharon cynthia amy angela anna emma nicole helen \
    samantha katherine christine catherine kate julia maria marie alice charlotte claire diana eva \
    grace hannah irene jane joan judith kelly lucy natalie olivia rachel rose sophia sophie stella \
    tessa victoria hans klaus jürgen stefan wolfgang pierre jean luc carlos jose juan luis marco luca \
    giovanni anne ingrid elena isabel lucia monica silvia teresa sara maryam fatemeh zahra leila nazanin \
    ali reza mohammad hossein mehdi amir omid giorgos yannis nikos kostas dimitris eleni katerina
    """

  private static let persian = """
     علی محمد حسین حسن رضا مهدی امیر احمد محمود حمید سعید مجید وحید فرید ناصر جواد کاظم اکبر اصغر عباس \
    ابراهیم اسماعیل یوسف داوود سلیمان بهرام بهروز بهزاد پرویز پویا پیمان جمشید خسرو داریوش رامین \
    سامان سهراب سیامک شهرام فرهاد فریدون کامران کاوه کوروش کیان مازیار مسعود منصور نادر نیما هومن آرش \
    آرمان آریا ارسلان امید ایمان بابک میلاد مرتضی مصطفی فاطمه زهرا مریم زینب لیلا سارا نرگس معصومه \
    طاهره صدیقه اعظم اکرم پروین پریسا مهسا مهناز مینا مینو نازنین ناهید نسرین نگار نگین نیلوفر هدی \
    هانیه الهام الهه آتنا آیدا آزاده بهاره بیتا پگاه تینا رویا ژاله ژیلا سپیده سحر سمیرا سمیه سیما \
    شادی شبنم شهرزاد شهلا شیرین شیوا فرزانه فرشته فریبا گلناز لاله مرجان مژگان ملیکا آنا
    """

  private static let greek = """
     γιώργος γεώργιος γιάννης ιωάννης κώστας κωνσταντίνος δημήτρης δημήτριος νίκος νικόλαος παναγιώτης \
    βασίλης χρήστος αθανάσιος θανάσης ευάγγελος βαγγέλης μιχάλης μιχαήλ σπύρος αντώνης αναστάσιος τάσος \
    θεόδωρος θοδωρής ανδρέας αλέξανδρος αλέξης ηλίας σταύρος πέτρος παύλος στέλιος στέφανος σωτήρης \
    φίλιππος φώτης άγγελος απόστολος αργύρης άρης γρηγόρης διονύσης εμμανουήλ μανώλης θωμάς ιάσονας \
    λευτέρης λεωνίδας μάρκος μάριος ορέστης μαρία ελένη αικατερίνη κατερίνα βασιλική σοφία αγγελική \
    γεωργία δήμητρα κωνσταντίνα παναγιώτα ευαγγελία ιωάννα άννα αναστασία ειρήνη χριστίνα αλεξάνδρα \
    δέσποινα χρύσα ελευθερία φωτεινή ευγενία θεοδώρα καλλιόπη μαργαρίτα μαρίνα νίκη όλγα ουρανία \
    παρασκευή βίκυ πηνελόπη σταυρούλα στέλλα φανή χαρά αθηνά αφροδίτη βαρβάρα ζωή ιφιγένεια λίνα
    """
}

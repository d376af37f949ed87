import CFriBidi
import Glibc

extension Unicode.Scalar {
  /// Cells as the C library counts them: 0, 1 or 2, or -1 for what it does not know.
  var columns: Int {
    if value >= 0x20 && value < 0x7F { return 1 }
    return charsetIsUnicode ? Int(wcwidth(wchar_t(bitPattern: value))) : -1
  }
}

/// `wcwidth` answers by the charset of the locale. Whoever has set another one (or none) gets
/// Unicode for the classes of characters only, and only once a letter beyond ASCII is met.
private let charsetIsUnicode: Bool = {
  if let charset = nl_langinfo(Int32(CODESET)), String(cString: charset) == "UTF-8" { return true }
  return setlocale(LC_CTYPE, "C.UTF-8") != nil
}()

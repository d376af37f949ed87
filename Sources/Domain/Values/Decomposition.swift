import Foundation

extension String {
  /// Scalars with accents apart (NFKD), so that folding can leave the accents out.
  var decomposedForFolding: String.UnicodeScalarView {
    decomposedStringWithCompatibilityMapping.unicodeScalars
  }
}

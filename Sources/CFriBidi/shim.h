#pragma once
#include <fribidi/fribidi.h>

/* Macros of flags, which Swift does not see. */
static const FriBidiFlags kariz_mirrors = FRIBIDI_FLAG_SHAPE_MIRRORING;
static const FriBidiFlags kariz_mirrors_and_joins = FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAGS_ARABIC;

/* Types of letters that decide a direction. */
static inline int kariz_is_rtl_letter(FriBidiCharType type) {
  return FRIBIDI_IS_STRONG(type) && FRIBIDI_IS_RTL(type);
}
static inline int kariz_is_ltr_letter(FriBidiCharType type) {
  return FRIBIDI_IS_STRONG(type) && !FRIBIDI_IS_RTL(type);
}

/* The C library's own, which its headers hide from Swift. */
extern int wcwidth(__WCHAR_TYPE__ character);

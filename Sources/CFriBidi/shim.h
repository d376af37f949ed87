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

static inline int kariz_is_letter(FriBidiCharType type) { return FRIBIDI_IS_STRONG(type); }

static const FriBidiCharType kariz_left_to_right = FRIBIDI_TYPE_LTR;
static const FriBidiCharType kariz_right_to_left = FRIBIDI_TYPE_AL;

/* A sign belongs to the number that it stands right before. */
static const FriBidiCharType kariz_number = FRIBIDI_TYPE_EN;
static inline int kariz_is_number(FriBidiCharType type) { return FRIBIDI_IS_NUMBER(type); }
static inline int kariz_is_of_number(FriBidiCharType type) { return type == FRIBIDI_TYPE_ET; }
static inline int kariz_is_sign(FriBidiCharType type) { return type == FRIBIDI_TYPE_ES; }

/* The C library's own, which its headers hide from Swift. */
extern int wcwidth(__WCHAR_TYPE__ character);

package org.openprocedure.search.text;

/**
 * Takes the common endings off English words, lightly: "tumors" and "tumor", "freezing" and
 * "freeze", "removed" and "removal", "replacement" and "replace", "injection" and "inject",
 * "exploration" and "exploratory" meet; "pelvis", "thrombus" and "stenosis" keep their ends, and
 * "stenoses" gets that of "stenosis".
 */
final class Stemmer {

  private static final int SHORTEST = 3;

  /** How much must be left before "-ment" and "-ation" go: not "ligament", not "fixation". */
  private static final int SHORTEST_NOUN = 5;

  private Stemmer() {}

  static String stem(String word) {
    if (word.length() <= SHORTEST || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
      return word;
    }
    String bare = withoutNounEnding(withoutVerbEnding(withoutPlural(word)));
    return bare.length() > SHORTEST && bare.endsWith("e") ? cut(bare, 1) : bare;
  }

  private static String withoutPlural(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (isGreekPlural(word)) {
      return cut(word, 2) + "is";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")
        || word.endsWith("sses")
        || word.equals("lenses")) {
      return cut(word, 2);
    }
    boolean kept =
        word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.equals("lens");
    return word.endsWith("s") && !kept ? cut(word, 1) : word;
  }

  /** Plurals of words in "-sis": prostheses, metastases, diagnoses, stenoses, thromboses. */
  private static boolean isGreekPlural(String word) {
    return word.endsWith("theses")
        || word.endsWith("stases")
        || word.endsWith("gnoses")
        || word.endsWith("enoses")
        || word.endsWith("mboses")
        || word.endsWith("broses");
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ing") && hasVowelBefore(word, 3)) {
      return undoubled(cut(word, 3));
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowelBefore(word, 2)) {
      return undoubled(cut(word, 2));
    }
    return word.endsWith("val") && word.length() > 5 ? cut(word, 2) : word;
  }

  private static String withoutNounEnding(String word) {
    if (word.endsWith("ment") && word.length() - 4 >= SHORTEST_NOUN) {
      return cut(word, 4);
    }
    boolean longAction = word.endsWith("ation") || word.endsWith("atory");
    if (longAction && word.length() - 5 > SHORTEST_NOUN) {
      return cut(word, 5);
    }
    boolean action = word.endsWith("tion") || word.endsWith("sion");
    return action && word.length() - 3 >= SHORTEST_NOUN ? cut(word, 3) : word;
  }

  private static boolean hasVowelBefore(String word, int ending) {
    int rest = word.length() - ending;
    if (rest < SHORTEST) {
      return false;
    }
    for (int i = 0; i < rest; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

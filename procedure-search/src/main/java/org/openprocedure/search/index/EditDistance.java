package org.openprocedure.search.index;

/**
 * How many slips lie between two words: a letter wrong, missing, or added, or two neighbors in each
 * other's place (optimal string alignment).
 */
final class EditDistance {

  private EditDistance() {}

  /** Returns the number of slips, or a number above the most if there are more. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int width = b.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        int slip = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(last[j - 1] + slip, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}

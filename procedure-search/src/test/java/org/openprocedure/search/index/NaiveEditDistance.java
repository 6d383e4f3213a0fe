package org.openprocedure.search.index;

/** The number of slips between two words, by trying every slip at every place. */
final class NaiveEditDistance {

  private NaiveEditDistance() {}

  /** Returns the optimal-string-alignment distance. */
  static int between(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    int slip = a.charAt(0) == b.charAt(0) ? 0 : 1;
    int least = slip + between(a.substring(1), b.substring(1));
    least = Math.min(least, 1 + between(a.substring(1), b));
    least = Math.min(least, 1 + between(a, b.substring(1)));
    boolean changedPlaces =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return changedPlaces ? Math.min(least, 1 + between(a.substring(2), b.substring(2))) : least;
  }

  /** Returns the same by a table, for words too long to try everything. */
  static int byTable(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int cell(int[][] table, String a, String b, int i, int j) {
    int slip = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(table[i - 1][j - 1] + slip, table[i - 1][j] + 1);
    least = Math.min(least, table[i][j - 1] + 1);
    boolean changedPlaces =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return changedPlaces ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}

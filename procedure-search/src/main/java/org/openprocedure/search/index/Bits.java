package org.openprocedure.search.index;

/** A set of procedures, one bit for each number. */
public final class Bits {

  private final long[] words;

  /** Creates an empty set of numbers below a size. */
  public Bits(int size) {
    words = new long[(size + 63) >>> 6];
  }

  private Bits(long[] words) {
    this.words = words;
  }

  /** Adds a number. */
  public void add(int number) {
    words[number >>> 6] |= 1L << number;
  }

  /** Returns whether a number is in the set. */
  public boolean has(int number) {
    return (words[number >>> 6] & (1L << number)) != 0;
  }

  /** Returns 64 numbers as bits, from 64 times a place on. */
  public long word(int place) {
    return words[place];
  }

  /** Keeps only what is in another set of the same size too. */
  public void retain(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= other.words[i];
    }
  }

  /** Returns how many numbers are in the set. */
  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** Returns how many numbers are in both sets. */
  public int countCommon(Bits other) {
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  /** Returns the first number from a place on, or -1 if none follows. */
  public int next(int from) {
    int word = from >>> 6;
    if (word >= words.length) {
      return -1;
    }
    long rest = words[word] & (-1L << from);
    while (rest == 0) {
      if (++word == words.length) {
        return -1;
      }
      rest = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  /** Returns a copy that can be changed without this set. */
  public Bits copy() {
    return new Bits(words.clone());
  }

  /** Returns the set of all numbers below a size. */
  public static Bits all(int size) {
    Bits bits = new Bits(size);
    for (int number = 0; number < size; number++) {
      bits.add(number);
    }
    return bits;
  }
}

package org.openprocedure.search.query;

/** Keeps the procedures with the highest scores: a heap with the lowest of them on top. */
final class BestQueue {

  /** The score in the high half; below, the lower of two numbers is the larger. */
  private final long[] keys;

  private final float[] covers;
  private int size;

  BestQueue(int capacity) {
    keys = new long[capacity];
    covers = new float[capacity];
  }

  boolean isFull() {
    return size == keys.length;
  }

  int size() {
    return size;
  }

  /** Returns the lowest score that is kept, or 0 while there is room. */
  float lowest() {
    return isFull() ? score(keys[0]) : 0;
  }

  void offer(int number, float score, float cover) {
    // The bits of floats from 0 up are in the order of the floats.
    long key = ((long) Float.floatToIntBits(score) << 32) | (Integer.MAX_VALUE - number);
    if (size < keys.length) {
      up(size++, key, cover);
    } else if (key > keys[0]) {
      down(key, cover);
    }
  }

  private void up(int last, long key, float cover) {
    int place = last;
    while (place > 0) {
      int parent = (place - 1) >>> 1;
      if (keys[parent] <= key) {
        break;
      }
      move(parent, place);
      place = parent;
    }
    put(place, key, cover);
  }

  private void down(long key, float cover) {
    int place = 0;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      move(child, place);
      place = child;
    }
    put(place, key, cover);
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    covers[to] = covers[from];
  }

  private void put(int place, long key, float cover) {
    keys[place] = key;
    covers[place] = cover;
  }

  /** Returns what is kept, highest score first, and empties the queue. */
  Scored[] drain() {
    Scored[] sorted = new Scored[size];
    while (size > 0) {
      long key = keys[0];
      float cover = covers[0];
      size--;
      sorted[size] = new Scored(number(key), score(key), cover);
      if (size > 0) {
        long last = keys[size];
        float lastCover = covers[size];
        down(last, lastCover);
      }
    }
    return sorted;
  }

  private static int number(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  private static float score(long key) {
    return Float.intBitsToFloat((int) (key >>> 32));
  }

  /**
   * A procedure with its score.
   *
   * @param number the number of the procedure
   * @param score what fits it
   * @param cover how much of what was asked it has at all
   */
  record Scored(int number, float score, float cover) {}
}

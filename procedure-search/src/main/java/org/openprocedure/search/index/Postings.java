package org.openprocedure.search.index;

/** Walks through the postings of one term, in the order of the procedures' numbers. */
public final class Postings {

  /** The number behind the last procedure. */
  public static final int END = Integer.MAX_VALUE;

  private final byte[] bytes;
  private final int size;
  private final int[] blockLasts;
  private final int[] blockStarts;
  private final int firstBlock;
  private final int endBlock;
  private int block;
  private int place;
  private int left;
  private int number = -1;
  private int impact;

  Postings(
      byte[] bytes,
      int start,
      int size,
      int[] blockLasts,
      int[] blockStarts,
      int firstBlock,
      int endBlock) {
    this.bytes = bytes;
    this.place = start;
    this.size = size;
    this.left = size;
    this.blockLasts = blockLasts;
    this.blockStarts = blockStarts;
    this.firstBlock = firstBlock;
    this.endBlock = endBlock;
    this.block = firstBlock;
  }

  /** Returns how many procedures have the term. */
  public int size() {
    return size;
  }

  /** Returns the number of the procedure, -1 before the first, {@link #END} behind the last. */
  public int number() {
    return number;
  }

  /** Returns what the term says about the procedure, from 1 to 255. */
  public int impact() {
    return impact;
  }

  /** Moves to the next procedure and returns its number, or {@link #END}. */
  public int next() {
    if (left == 0) {
      number = END;
      return END;
    }
    left--;
    int step = bytes[place++];
    if (step < 0) {
      step = longStep(step);
    }
    number += step + 1;
    impact = bytes[place++] & 0xFF;
    return number;
  }

  /**
   * Reads the procedures from here on and before a number into arrays, as many as they have room
   * for; returns how many. Faster than one by one.
   */
  public int read(int to, int[] numbers, int[] impacts) {
    int at = place;
    int last = number;
    int rest = left;
    int count = 0;
    int most = Math.min(numbers.length, rest);
    while (count < most) {
      int before = at;
      int step = bytes[at++];
      if (step < 0) {
        int value = step & 0x7F;
        int shift = 7;
        do {
          step = bytes[at++];
          value |= (step & 0x7F) << shift;
          shift += 7;
        } while (step < 0);
        step = value;
      }
      if (last + step + 1 >= to) {
        at = before;
        break;
      }
      last += step + 1;
      numbers[count] = last;
      impacts[count++] = bytes[at++] & 0xFF;
    }
    place = at;
    number = last;
    left = rest - count;
    return count;
  }

  private int longStep(int first) {
    int value = first & 0x7F;
    int shift = 7;
    byte next;
    do {
      next = bytes[place++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  /** Moves to the first procedure from a number on, and returns its number, or {@link #END}. */
  public int advance(int target) {
    if (endBlock > firstBlock && target > number) {
      leap(target);
    }
    while (number < target) {
      next();
    }
    return number;
  }

  /** Leaves blocks that end before the target unread. */
  private void leap(int target) {
    int wanted = block;
    if (blockLasts[wanted] >= target) {
      return;
    }
    int step = 1;
    while (wanted + step < endBlock && blockLasts[wanted + step] < target) {
      wanted += step;
      step <<= 1;
    }
    int high = Math.min(wanted + step, endBlock - 1);
    while (wanted < high) {
      int middle = (wanted + high) >>> 1;
      if (blockLasts[middle] < target) {
        wanted = middle + 1;
      } else {
        high = middle;
      }
    }
    if (wanted > block && number <= blockLasts[wanted - 1]) {
      block = wanted;
      place = blockStarts[wanted];
      left = size - (wanted - firstBlock) * PostingsTable.BLOCK;
      number = blockLasts[wanted - 1];
    }
  }
}

package org.openprocedure.search.index;

import java.util.List;
import java.util.Map;

/** Lists of numbers, one behind the other in one array. */
public final class NumberLists {

  private final int[] starts;
  private final int[] numbers;

  NumberLists(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Returns the lists of words, each as its number. */
  static NumberLists of(List<List<String>> lists, Map<String, Integer> numberOf) {
    int[] starts = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      starts[i + 1] = starts[i] + lists.get(i).size();
    }
    int[] numbers = new int[starts[lists.size()]];
    int place = 0;
    for (List<String> list : lists) {
      for (String word : list) {
        numbers[place++] = numberOf.getOrDefault(word, -1);
      }
    }
    return new NumberLists(starts, numbers);
  }

  static NumberLists read(StoredArrays in) {
    return new NumberLists(in.rising(), in.varints());
  }

  void write(StoredArrays.Writer out) {
    out.rising(starts);
    out.varints(numbers);
  }

  /** Returns how many lists there are. */
  public int size() {
    return starts.length - 1;
  }

  /** Returns how many numbers a list has. */
  public int length(int list) {
    return starts[list + 1] - starts[list];
  }

  /** Returns the place of the first number of a list. */
  public int start(int list) {
    return starts[list];
  }

  /** Returns the place behind the last number of a list. */
  public int end(int list) {
    return starts[list + 1];
  }

  /** Returns the number at a place. */
  public int at(int place) {
    return numbers[place];
  }

  /** Makes lists whose sizes are counted first. */
  static final class Builder {

    private final int[] starts;
    private int[] numbers = {};
    private int[] ends = {};

    Builder(int lists) {
      starts = new int[lists + 1];
    }

    void count(int list) {
      starts[list + 1]++;
    }

    void add(int list, int number) {
      if (ends.length == 0) {
        for (int i = 1; i < starts.length; i++) {
          starts[i] += starts[i - 1];
        }
        numbers = new int[starts[starts.length - 1]];
        ends = starts.clone();
      }
      numbers[ends[list]++] = number;
    }

    NumberLists build() {
      return new NumberLists(starts, numbers);
    }
  }
}

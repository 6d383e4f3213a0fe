package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openprocedure.search.text.Analyzer;

/**
 * The names and synonyms of all procedures, found by the beginning of any of their words.
 *
 * <p>For each word of each name there is an entry: the normalized rest of the name from that word
 * on. The entries are in order, so those that begin with a prefix stand side by side.
 */
public final class NameTable {

  /**
   * A name of a procedure.
   *
   * @param text the name as it is shown
   * @param number the number of the procedure
   */
  public record Name(String text, int number) {}

  /**
   * A name that has a word that begins as asked for.
   *
   * @param name the name
   * @param atStart whether it is the first word
   * @param whole whether the prefix is the whole name
   */
  public record Match(Name name, boolean atStart, boolean whole) {}

  @SuppressWarnings("ArrayRecordComponent") // Entries are never compared as a whole.
  private record Entry(byte[] rest, int name, boolean first) {}

  /**
   * The words by which one name is found: no name has as many, and a sentence must not fill memory.
   */
  static final int MOST_WORDS = 64;

  private final byte[] texts;
  private final int[] textStarts;
  private final int[] numbers;
  private final byte[] rests;
  private final int[] restStarts;

  /** The name of each entry, and in the lowest bit whether it begins at the name's first word. */
  private final int[] owners;

  private NameTable(
      byte[] texts, int[] textStarts, int[] numbers, byte[] rests, int[] restStarts, int[] owners) {
    this.texts = texts;
    this.textStarts = textStarts;
    this.numbers = numbers;
    this.rests = rests;
    this.restStarts = restStarts;
    this.owners = owners;
  }

  static NameTable of(List<Name> names) {
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    int[] textStarts = new int[names.size() + 1];
    int[] numbers = new int[names.size()];
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      texts.writeBytes(name.text().getBytes(StandardCharsets.UTF_8));
      textStarts[i + 1] = texts.size();
      numbers[i] = name.number();
      addEntries(i, Analyzer.words(name.text()), entries);
    }
    return of(texts.toByteArray(), textStarts, numbers, entries);
  }

  private static void addEntries(int name, List<String> words, List<Entry> entries) {
    for (int word = 0; word < Math.min(words.size(), MOST_WORDS); word++) {
      String rest = String.join(" ", words.subList(word, words.size()));
      entries.add(new Entry(rest.getBytes(StandardCharsets.UTF_8), name, word == 0));
    }
  }

  private static NameTable of(byte[] texts, int[] textStarts, int[] numbers, List<Entry> entries) {
    entries.sort(Comparator.comparing(Entry::rest, Arrays::compareUnsigned));
    ByteArrayOutputStream rests = new ByteArrayOutputStream();
    int[] restStarts = new int[entries.size() + 1];
    int[] owners = new int[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      rests.writeBytes(entry.rest());
      restStarts[i + 1] = rests.size();
      owners[i] = (entry.name() << 1) | (entry.first() ? 1 : 0);
    }
    return new NameTable(texts, textStarts, numbers, rests.toByteArray(), restStarts, owners);
  }

  static NameTable read(StoredArrays in) {
    return new NameTable(in.bytes(), in.ints(), in.ints(), in.bytes(), in.ints(), in.ints());
  }

  void write(StoredArrays.Writer out) {
    out.bytes(texts);
    out.ints(textStarts);
    out.ints(numbers);
    out.bytes(rests);
    out.ints(restStarts);
    out.ints(owners);
  }

  /**
   * Returns the names that have a word at which the given words begin, the last of them perhaps not
   * complete.
   */
  public List<Match> startingWith(List<String> words) {
    byte[] prefix = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    List<Match> matches = new ArrayList<>();
    for (int i = firstFrom(prefix); i < owners.length && startsWith(i, prefix); i++) {
      boolean atStart = (owners[i] & 1) == 1;
      boolean whole = atStart && restStarts[i + 1] - restStarts[i] == prefix.length;
      matches.add(new Match(name(owners[i] >> 1), atStart, whole));
    }
    return matches;
  }

  private int firstFrom(byte[] prefix) {
    int low = 0;
    int high = owners.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              rests, restStarts[middle], restStarts[middle + 1], prefix, 0, prefix.length);
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean startsWith(int entry, byte[] prefix) {
    int start = restStarts[entry];
    return restStarts[entry + 1] - start >= prefix.length
        && Arrays.equals(rests, start, start + prefix.length, prefix, 0, prefix.length);
  }

  private Name name(int name) {
    int start = textStarts[name];
    int length = textStarts[name + 1] - start;
    return new Name(new String(texts, start, length, StandardCharsets.UTF_8), numbers[name]);
  }
}

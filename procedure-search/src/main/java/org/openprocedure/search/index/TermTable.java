package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of an index in order, each with its postings: four arrays, so that a stored index is
 * loaded in four moves.
 */
final class TermTable {

  private final byte[] terms;
  private final int[] termStarts;
  private final byte[] postings;
  private final int[] postingStarts;
  private final int[] sizes;

  private TermTable(
      byte[] terms, int[] termStarts, byte[] postings, int[] postingStarts, int[] sizes) {
    this.terms = terms;
    this.termStarts = termStarts;
    this.postings = postings;
    this.postingStarts = postingStarts;
    this.sizes = sizes;
  }

  static TermTable of(SortedMap<String, PostingsWriter> byTerm) {
    // The order of UTF-8 bytes is the order of code points, which differs from that of strings.
    TreeMap<byte[], PostingsWriter> inOrder = new TreeMap<>(Arrays::compareUnsigned);
    byTerm.forEach((term, list) -> inOrder.put(term.getBytes(StandardCharsets.UTF_8), list));
    ByteArrayOutputStream terms = new ByteArrayOutputStream();
    ByteArrayOutputStream postings = new ByteArrayOutputStream();
    int[] termStarts = new int[inOrder.size() + 1];
    int[] postingStarts = new int[inOrder.size()];
    int[] sizes = new int[inOrder.size()];
    int number = 0;
    for (Map.Entry<byte[], PostingsWriter> entry : inOrder.entrySet()) {
      postingStarts[number] = postings.size();
      sizes[number] = entry.getValue().size();
      terms.writeBytes(entry.getKey());
      postings.writeBytes(entry.getValue().toBytes());
      termStarts[++number] = terms.size();
    }
    return new TermTable(
        terms.toByteArray(), termStarts, postings.toByteArray(), postingStarts, sizes);
  }

  static TermTable read(StoredArrays in) {
    return new TermTable(in.bytes(), in.ints(), in.bytes(), in.ints(), in.ints());
  }

  void write(StoredArrays.Writer out) {
    out.bytes(terms);
    out.ints(termStarts);
    out.bytes(postings);
    out.ints(postingStarts);
    out.ints(sizes);
  }

  Optional<Postings> find(String term) {
    byte[] wanted = term.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = sizes.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              terms, termStarts[middle], termStarts[middle + 1], wanted, 0, wanted.length);
      if (order == 0) {
        return Optional.of(new Postings(postings, postingStarts[middle], sizes[middle]));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}

package org.openprocedure.data.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * Which records hold which runs of words in their patient texts, a run never reaching from one text
 * into the next.
 *
 * <p>A run is a 64-bit hash of its words. Its lower bits give way to the number of the record, and
 * all these numbers are sorted, so that the holders of a run stand beside each other and are found
 * by bisection. In a catalogue of 500 records some 55 bits of the hash are left for 1.5 million
 * runs: the chance that any two differing runs are taken for each other is about one in 30,000.
 */
final class RunIndex {

  private final int length;
  private final List<ProcedureId> ids;
  private final long numberMask;
  private final long[] entries;
  private final int[] sizes;

  RunIndex(ProcedureCatalog catalog, int length) {
    this.length = length;
    this.ids = List.copyOf(catalog.ids());
    this.numberMask = Math.max(1, Long.highestOneBit(Math.max(1, ids.size()))) * 2 - 1;
    this.sizes = new int[ids.size()];
    LongStream.Builder all = LongStream.builder();
    for (int number = 0; number < ids.size(); number++) {
      for (long run : distinctRuns(catalog.find(ids.get(number)).orElseThrow())) {
        all.add(run | number);
        sizes[number]++;
      }
    }
    this.entries = all.build().toArray();
    Arrays.sort(entries);
  }

  /** Returns the number of a record in this index, or -1. */
  int number(ProcedureId id) {
    return ids.indexOf(id);
  }

  ProcedureId id(int number) {
    return ids.get(number);
  }

  int records() {
    return ids.size();
  }

  /** Returns how many different runs a record holds. */
  int size(int number) {
    return sizes[number];
  }

  /** Returns the different runs of a record. */
  long[] distinctRuns(Procedure procedure) {
    List<long[]> runs = new ArrayList<>();
    PatientTexts.of(procedure)
        .values()
        .forEach(texts -> texts.forEach(text -> runs.add(runs(Words.of(text)))));
    return runs.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
  }

  /** Returns the runs of a text, one for each word that a run starts with. */
  long[] runs(List<String> words) {
    long[] hashes = words.stream().mapToLong(RunIndex::hash).toArray();
    long[] runs = new long[Math.max(0, hashes.length - length + 1)];
    for (int start = 0; start < runs.length; start++) {
      long hash = 0;
      for (int at = start; at < start + length; at++) {
        hash = mixed(hash * 31 + hashes[at]);
      }
      runs[start] = hash & ~numberMask;
    }
    return runs;
  }

  /** Gives the numbers of all records that hold a run, in their order. */
  void holders(long run, IntConsumer action) {
    int at = Arrays.binarySearch(entries, run);
    for (int next = at < 0 ? -at - 1 : at;
        next < entries.length && (entries[next] & ~numberMask) == run;
        next++) {
      action.accept((int) (entries[next] & numberMask));
    }
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** Spreads a number over all 64 bits (the last step of SplitMix64). */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}

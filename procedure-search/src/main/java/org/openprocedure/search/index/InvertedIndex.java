package org.openprocedure.search.index;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.openprocedure.model.ProcedureCatalog;

/** The index of a catalogue: immutable, and without locks. */
public final class InvertedIndex {

  private final TermTable terms;
  private final int[] lengths;
  private final NameTable names;
  private final double[] averageLengths;

  private InvertedIndex(TermTable terms, int[] lengths, NameTable names) {
    this.terms = terms;
    this.lengths = lengths;
    this.names = names;
    this.averageLengths = averages(lengths);
  }

  static InvertedIndex of(TermTable terms, int[] lengths, NameTable names) {
    return new InvertedIndex(terms, lengths, names);
  }

  /** Returns the index of a catalogue: the one that was compiled with it, or a new one. */
  public static InvertedIndex over(ProcedureCatalog catalog) {
    Optional<ByteBuffer> compiled = catalog.attachment(IndexAttachment.NAME);
    return compiled.isPresent() ? read(compiled.get()) : IndexBuilder.build(catalog);
  }

  private static InvertedIndex read(ByteBuffer stored) {
    StoredArrays in = new StoredArrays(stored);
    return new InvertedIndex(TermTable.read(in), in.ints(), NameTable.read(in));
  }

  byte[] toBytes() {
    StoredArrays.Writer out = new StoredArrays.Writer();
    terms.write(out);
    out.ints(lengths);
    names.write(out);
    return out.toBytes();
  }

  /** Returns the number of procedures. */
  public int size() {
    return lengths.length / Field.COUNT;
  }

  /** Returns the postings of a term, or empty if no procedure has it. */
  public Optional<Postings> postings(String term) {
    return terms.find(term);
  }

  /** Returns the number of terms in a field of a procedure. */
  public int length(int number, Field field) {
    return lengths[number * Field.COUNT + field.place()];
  }

  /** Returns the average number of terms in a field, over all procedures; at least 1. */
  public double averageLength(Field field) {
    return averageLengths[field.place()];
  }

  public NameTable names() {
    return names;
  }

  private static double[] averages(int[] lengths) {
    double[] averages = new double[Field.COUNT];
    for (int i = 0; i < lengths.length; i++) {
      averages[i % Field.COUNT] += lengths[i];
    }
    int size = Math.max(1, lengths.length / Field.COUNT);
    for (int field = 0; field < Field.COUNT; field++) {
      averages[field] = Math.max(1, averages[field] / size);
    }
    return averages;
  }
}

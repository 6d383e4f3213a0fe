package org.openprocedure.benchmarks.lucene;

/**
 * How an index is laid out.
 *
 * @param catchAll whether all text is in one field, in place of a field for each part of the page
 * @param directPostings whether postings are held as plain arrays, bigger and faster
 * @param vectors whether term vectors are kept, which finding similar records is quicker with
 * @param storedPages whether the whole text of a record can be read back
 */
public record IndexSettings(
    boolean catchAll, boolean directPostings, boolean vectors, boolean storedPages) {

  /** One field for each part of the page. */
  public static final IndexSettings FIELDED = new IndexSettings(false, false, false, false);

  /** The same with postings as plain arrays in memory. */
  public static final IndexSettings DIRECT = new IndexSettings(false, true, false, false);

  /** One field for everything. */
  public static final IndexSettings CATCH_ALL = new IndexSettings(true, false, false, false);

  /** One field for each part of the page, with term vectors. */
  public static final IndexSettings WITH_VECTORS = new IndexSettings(false, false, true, false);

  /** One field for each part of the page, and the page itself to read. */
  public static final IndexSettings WITH_PAGES = new IndexSettings(false, false, false, true);
}

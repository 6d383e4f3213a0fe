package org.openprocedure.benchmarks.lucene;

/** What is done about words that may be misspelled. */
public enum Misspelling {
  /** Words are taken as they are. */
  IGNORED,
  /** A word that no record has is looked for with edits. */
  OF_UNKNOWN_WORDS,
  /** Every word is looked for with edits. */
  OF_ALL_WORDS
}

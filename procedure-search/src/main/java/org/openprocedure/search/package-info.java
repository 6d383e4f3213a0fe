/**
 * Procedures, from anybody's words: {@link org.openprocedure.search.ProcedureSearch} is the way in.
 *
 * <p>How the engine works, in the order of the data:
 *
 * <ol>
 *   <li><b>Words to terms</b> ({@code text}). One analyzer for documents and queries: Unicode
 *       forms, case, accents, possessives, numbers with units; British spelling folded into
 *       American; the words that say nothing left out; a light stem ("removed", "removal"), careful
 *       with medical endings. Each word keeps its place in the original text, so that it can be
 *       marked there.
 *   <li><b>What people say for what a record says</b> ({@code lexicon}). Reviewed files: clinical
 *       abbreviations with every sense, everyday words and their clinical equivalents, parts of
 *       medical words. A medical word is understood only if known parts cover it from end to end.
 *   <li><b>The index</b> ({@code index}), made once, never changed. Procedures are numbered in the
 *       order of their ids. For each term there is the list of procedures that have it, each with
 *       one byte of impact: BM25F over the sections of the page, worked out when the index is made,
 *       so that a query only adds up. The plain meaning of the medical words in a name is a section
 *       of its own. Beside it: names word by word, codes, facts, relations, and the lexicon cut
 *       down to what this catalogue has, already as terms. All of it is arrays, stored with a
 *       compiled catalogue and read back in bulk.
 *   <li><b>A query</b> ({@code query}). Codes are looked for first. The words become slots, the
 *       longest known phrase first; a slot has readings (as typed, an abbreviation spelled out, an
 *       equivalent, the parts of the word, two words for one; and for a word that nothing is known
 *       of: a name's initials, a word begun, a word misspelled). A procedure counts by the reading
 *       that fits it best.
 *   <li><b>Scoring.</b> Windows of procedures are filled slot by slot. In a large catalogue, slots
 *       that cannot lift a procedure among the best are soon only asked about those that others
 *       brought up (MaxScore). The best few are looked at again: how much of the query they cover,
 *       and how well one of their names answers it; a name that is the query stands first.
 *   <li><b>Facts.</b> Filters and counts are sets of bits over the same numbers; no procedure is
 *       decoded for them.
 *   <li><b>On request</b>, for one hit: the texts that answer, with the words to mark; why the
 *       score is what it is.
 * </ol>
 *
 * <p>The same catalogue and the same query give the same answer; ties are broken by id. Nothing is
 * locked: what is made on first use (the look-ups of misspelled words and of initials) may be made
 * twice, to the same effect.
 */
@NullMarked
package org.openprocedure.search;

import org.jspecify.annotations.NullMarked;

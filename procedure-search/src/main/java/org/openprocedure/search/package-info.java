/**
 * Procedures, from anybody's words: {@link org.openprocedure.search.ProcedureSearch} is the way in.
 *
 * <p>A tour of what happens. Documents and queries go through one analyzer ({@code text}): tokens,
 * normalized, stemmed. An inverted index ({@code index}) holds for each term the procedures that
 * have it, field by field; the fields are the sections of the page. A query ({@code query})
 * recognizes codes, looks up its terms, scores each procedure with BM25 over weighted fields, and
 * keeps the best. The same catalogue and the same query give the same order; ties are broken by id.
 */
@NullMarked
package org.openprocedure.search;

import org.jspecify.annotations.NullMarked;

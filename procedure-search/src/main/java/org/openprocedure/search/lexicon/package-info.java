/**
 * What people say for what a record says: abbreviations, everyday words, parts of medical words.
 */
@NullMarked
package org.openprocedure.search.lexicon;

import org.jspecify.annotations.NullMarked;

/**
 * Compiled catalogues: one block of bytes with an index in front, opened without decoding a
 * procedure.
 *
 * <p>Layout, numbers big-endian, "varint" seven bits a byte with the lowest first:
 *
 * <ol>
 *   <li>8 bytes: "OPCATLG" and the version of the format
 *   <li>4 bytes: CRC-32 of everything that follows
 *   <li>4 bytes: length of the header
 *   <li>the header: data version; number of procedures, their ids in order and the lengths of their
 *       records; the dictionary of vocabulary terms; the codes with the procedures that carry them;
 *       the names and lengths of the attachments
 *   <li>the records, then the attachments
 * </ol>
 *
 * <p>A record holds the members of a procedure in the order of the mappings, without names: texts
 * as UTF-8 with their length, terms as numbers into the dictionary.
 */
@NullMarked
package org.openprocedure.data.compiled;

import org.jspecify.annotations.NullMarked;

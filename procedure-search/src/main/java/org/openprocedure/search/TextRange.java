package org.openprocedure.search;

/**
 * A piece of a text.
 *
 * @param start the place of its first character
 * @param end the place behind its last character
 * @since 0.1.0
 */
public record TextRange(int start, int end) {}

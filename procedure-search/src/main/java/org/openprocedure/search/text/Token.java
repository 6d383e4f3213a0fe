package org.openprocedure.search.text;

/**
 * A word of a text.
 *
 * @param word the word, normalized
 * @param start the place in the original text where it begins
 * @param end the place in the original text behind its last character
 */
public record Token(String word, int start, int end) {}

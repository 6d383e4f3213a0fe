package org.openprocedure.search;

/**
 * A word that was read as another, because no procedure has it as it was typed.
 *
 * @param start the place in the text where the word begins
 * @param end the place in the text behind the word
 * @param read what it was read as
 * @since 0.1.0
 */
public record Correction(int start, int end, String read) {}

package org.openprocedure.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.FormatProblem;

/**
 * A named JSON text.
 *
 * @param name how errors call it
 * @param text the whole text
 */
public record JsonSource(String name, String text) {

  /** Enough for ten thousand records; more is a mistake or an attack. */
  static final int LONGEST = 128 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Returns the text of a stream of strict UTF-8. A byte order mark is passed over.
   *
   * @throws IOException if the stream cannot be read
   * @throws CatalogFormatException if it is too long or not UTF-8
   */
  public static JsonSource from(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw tooLong(name);
    }
    String text = decoded(name, bytes);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new JsonSource(name, marked ? text.substring(1) : text);
  }

  /**
   * Returns a text that is at hand.
   *
   * @throws CatalogFormatException if it is too long
   */
  public static JsonSource of(String name, String text) {
    if (text.length() > LONGEST) {
      throw tooLong(name);
    }
    return new JsonSource(name, text);
  }

  private static CatalogFormatException tooLong(String name) {
    return new CatalogFormatException(
        FormatProblem.ofWhole(
            name, "longer", "at most " + LONGEST / (1024 * 1024) + " MiB of JSON"));
  }

  private static String decoded(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String shown = String.format("the byte 0x%02X", bytes[in.position()] & 0xFF);
      Position at = end(out.flip());
      throw new CatalogFormatException(
          new FormatProblem(name, "", at.line(), at.column(), shown, "well-formed UTF-8"));
    }
    return out.flip().toString();
  }

  private static Position end(CharSequence text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, text.length() - start + 1);
  }
}

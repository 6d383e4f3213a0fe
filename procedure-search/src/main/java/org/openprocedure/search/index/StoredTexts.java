package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts in a given order, each made a string only when it is asked for. */
final class StoredTexts {

  private final byte[] bytes;
  private final int[] starts;

  private StoredTexts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static StoredTexts of(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] starts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
      starts[i + 1] = bytes.size();
    }
    return new StoredTexts(bytes.toByteArray(), starts);
  }

  static StoredTexts read(StoredArrays in) {
    return new StoredTexts(in.bytes(), in.rising());
  }

  void write(StoredArrays.Writer out) {
    out.bytes(bytes);
    out.rising(starts);
  }

  String get(int place) {
    int start = starts[place];
    return new String(bytes, start, starts[place + 1] - start, StandardCharsets.UTF_8);
  }
}

package org.openprocedure.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages a JSON text at a random place, by the byte or by the token. */
final class BrokenJson {

  private static final byte[] BYTES = {
    0,
    '\t',
    '\n',
    ' ',
    '"',
    '\\',
    '/',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '-',
    '+',
    '.',
    '0',
    '9',
    'e',
    'u',
    'x',
    0x7F,
    (byte) 0x80,
    (byte) 0xC0,
    (byte) 0xE9,
    (byte) 0xED,
    (byte) 0xF0,
    (byte) 0xFF
  };

  private static final String[] TOKENS = {
    "",
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1.5",
    "1e400",
    "99999999999999999999",
    "\"\"",
    "\" \"",
    "\"\\ud800\"",
    "\"2026-02-30\"",
    "\"http://\"",
    "\"x-y\"",
    "{}",
    "[]",
    "[[",
    "}",
    ",",
    ":",
    "NaN",
    "/**/",
    "\"id\":\"again\","
  };

  private final Random random;

  BrokenJson(long seed) {
    random = new Random(seed);
  }

  /** Returns the text with some of its bytes or tokens left out, put in or put in place. */
  byte[] damage(String json) {
    return random.nextBoolean()
        ? damageBytes(json.getBytes(StandardCharsets.UTF_8))
        : damageTokens(json).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] damageBytes(byte[] bytes) {
    byte[] damaged = bytes;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int place = random.nextInt(damaged.length);
      int left = random.nextInt(3) == 0 ? 0 : 1;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(damaged, 0, place);
      if (random.nextInt(3) > 0) {
        out.write(BYTES[random.nextInt(BYTES.length)]);
      }
      out.write(damaged, place + left, damaged.length - place - left);
      damaged = out.toByteArray();
    }
    return damaged;
  }

  private String damageTokens(String json) {
    List<String> tokens = tokens(json);
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int place = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.set(place, TOKENS[random.nextInt(TOKENS.length)]);
        case 1 -> tokens.set(place, tokens.get(random.nextInt(tokens.size())));
        case 2 -> tokens.add(place, tokens.get(random.nextInt(tokens.size())));
        default ->
            tokens.subList(place, Math.min(tokens.size(), place + random.nextInt(6))).clear();
      }
    }
    return String.join("", tokens);
  }

  /** Returns the tokens of a text without white space between them. */
  private static List<String> tokens(String json) {
    List<String> tokens = new ArrayList<>();
    int end;
    for (int start = 0; start < json.length(); start = end) {
      end = start + 1;
      if (json.charAt(start) == '"') {
        while (json.charAt(end) != '"') {
          end += json.charAt(end) == '\\' ? 2 : 1;
        }
        end++;
      } else if ("{}[]:,".indexOf(json.charAt(start)) < 0) {
        while ("{}[]:,".indexOf(json.charAt(end)) < 0) {
          end++;
        }
      }
      tokens.add(json.substring(start, end));
    }
    return tokens;
  }
}

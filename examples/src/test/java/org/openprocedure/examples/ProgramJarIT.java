package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program runs from its jar alone, in a process of its own. */
class ProgramJarIT {

  private record Ended(int code, String output) {}

  @Test
  void theBestHitAndItsPageArePlainInAPipe() throws IOException, InterruptedException {
    Ended ended = run(Map.of(), "search", "--page", "hip sarcoma removal");

    assertEquals(0, ended.code());
    assertEquals(
        "    radical-resection-soft-tissue-tumor-pelvis-hip",
        ended.output().lines().skip(1).findFirst().orElse(""));
    assertTrue(ended.output().contains("\nWHAT CAN GO WRONG\n"));
    assertFalse(ended.output().contains("\u001b"));
  }

  @Test
  void textsAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
    Ended ended = run(Map.of("LC_ALL", "C"), "show", "cryoablation-bone-tumor");

    assertTrue(ended.output().contains("°C"), ended.output());
  }

  @Test
  void exitCodesTellWhatHappened() throws IOException, InterruptedException {
    assertEquals(0, run(Map.of(), "stats").code());
    assertEquals(1, run(Map.of(), "show", "tea-making").code());
    assertEquals(2, run(Map.of(), "show").code());
  }

  private static Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("program.jar")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}

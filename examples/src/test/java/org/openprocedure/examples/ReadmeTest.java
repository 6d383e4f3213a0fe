package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what was compiled and run. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void theJavaCodeIsTheCompiledExample() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("examples/src/main/java/org/openprocedure/examples/ReadmeExample.java"));
    int begin = source.indexOf("// README begins\n") + "// README begins\n".length();
    String example =
        source.substring(begin, source.indexOf("// README ends")).stripTrailing().stripIndent()
            + "\n";

    assertEquals(example, block("java"));
  }

  @Test
  void theJavaCodeRuns() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(
        lines.get(0).startsWith("Freezing treatment (cryoablation) of a bone tumor takes "),
        lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.matches("  .+ in [0-9,]+ people")));
    assertTrue(lines.get(lines.size() - 1).endsWith(" characters of JSON"));
  }

  @Test
  void theDependenciesAreThoseOfTheBom() throws IOException {
    String bom = Files.readString(ROOT.resolve("procedure-bom/pom.xml"));
    Matcher artifacts = Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(block("xml"));

    assertTrue(artifacts.find());
    do {
      assertTrue(bom.contains(artifacts.group()), artifacts.group());
    } while (artifacts.find());
    assertTrue(bom.contains(version(block("xml"))), block("xml"));
  }

  private static String version(String xml) {
    Matcher version = Pattern.compile("<version>[^<]+</version>").matcher(xml);
    assertTrue(version.find());
    return version.group();
  }

  private static String block(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(block.find(), "README has no block of " + language);
    return block.group(1);
  }
}

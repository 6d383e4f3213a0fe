package org.openprocedure.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.Register;

/**
 * American spelling, by the dictionaries of LanguageTool and the project's own list of medical
 * words. A synonym may be spelled in the British way too: it is what somebody searches for.
 *
 * <p>Every text of ours is looked at; titles, publishers and keys are not.
 */
final class Spelling implements ContentRule {

  static final Path MEDICAL = Path.of("src/main/spelling/medical.txt");

  private static final Set<String> NOT_OURS =
      Set.of(
          "authors",
          "codes",
          "id",
          "language",
          "license",
          "policies",
          "procedure",
          "source",
          "sources",
          "synonyms",
          "target");

  /** Words with digits and abbreviations in capitals are left out. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}])");

  /** A term of a vocabulary. */
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]+");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}s?");

  /** Possessives and contractions: the dictionaries hold what stands before. */
  private static final Pattern ENDING = Pattern.compile("(?:n't|'(?:s|d|m|ll|re|ve)?)$");

  private final Speller american = dictionary("en_US");
  private final Speller british = dictionary("en_GB");
  private final Set<String> medical;

  Spelling(Set<String> medical) {
    this.medical = medical;
  }

  /** Returns the rule with the project's medical words. */
  static Spelling withMedicalWords() {
    try {
      return new Spelling(Set.copyOf(Files.readAllLines(MEDICAL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    tree(procedure).properties().stream()
        .filter(member -> !NOT_OURS.contains(member.getKey()))
        .forEach(
            member -> {
              Set<String> unknown = new TreeSet<>();
              visit(member.getValue(), unknown);
              report(member.getKey(), unknown, findings);
            });
    Set<String> unknown = new TreeSet<>();
    procedure.synonyms().forEach(synonym -> visit(synonym, unknown));
    report("synonyms", unknown, findings);
  }

  private static void report(String part, Set<String> unknown, Findings findings) {
    unknown.forEach(
        word ->
            findings.add(
                part, "must be spelled as in American English, but holds \"" + word + "\""));
  }

  /** Returns whether a word is in the American dictionary or in the medical list. */
  boolean knows(String word) {
    return isIn(american, word);
  }

  private void visit(JsonNode value, Set<String> unknown) {
    if (value.isTextual() && !CODE.matcher(value.textValue()).matches()) {
      words(value.textValue()).filter(word -> !knows(word)).forEach(unknown::add);
    }
    value.properties().stream()
        .filter(member -> !NOT_OURS.contains(member.getKey()))
        .forEach(member -> visit(member.getValue(), unknown));
    if (value.isArray()) {
      value.forEach(entry -> visit(entry, unknown));
    }
  }

  private void visit(Synonym synonym, Set<String> unknown) {
    if (synonym.register() != Register.ABBREVIATION) {
      words(synonym.text())
          .filter(word -> !knows(word) && !isIn(british, word) && !knows(withoutDiphthongs(word)))
          .forEach(unknown::add);
    }
  }

  /** Long terms are not in the British dictionary: "oesophagogastroduodenoscopy". */
  private static String withoutDiphthongs(String word) {
    return word.replace("oe", "e").replace("ae", "e");
  }

  private boolean isIn(Speller dictionary, String word) {
    String plain = ENDING.matcher(word.replace('’', '\'')).replaceFirst("");
    String lower = plain.toLowerCase(Locale.ROOT);
    return ABBREVIATION.matcher(plain).matches()
        || medical.contains(plain)
        || medical.contains(lower)
        || dictionary.isInDictionary(plain)
        || dictionary.isInDictionary(lower);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  private static JsonNode tree(Procedure procedure) {
    try {
      return new JsonMapper().readTree(ProcedureJson.write(procedure));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Speller dictionary(String name) {
    String place = "org/languagetool/resource/en/hunspell/" + name + ".dict";
    try {
      return new Speller(Dictionary.read(ClassLoader.getSystemResource(place)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

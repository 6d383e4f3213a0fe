package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Source;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.SourceKind;
import org.openprocedure.model.vocabulary.StepPhase;

class SpellingTest {

  private static final Spelling SPELLING = Spelling.withMedicalWords();

  @Test
  void bundledRecords_areSpelledAsInAmericanEnglish() {
    List<String> findings = new ArrayList<>();
    BundledCatalog.english().stream()
        .forEach(
            procedure ->
                SPELLING.check(
                    procedure,
                    (part, message) ->
                        findings.add(procedure.id() + ": " + part + ": " + message)));

    assertEquals(List.of(), findings);
  }

  @Test
  void unknownAndBritishWords_areFoundByPart() {
    assertEquals(
        List.of(
            "summary: must be spelled as in American English, but holds \"Tumour\"",
            "summary: must be spelled as in American English, but holds \"surgrey\"",
            "steps: must be spelled as in American English, but holds \"colour\""),
        findings(
            record()
                .summary("Tumour surgrey: the doctor’s CT-guided cut, 5cm long. Don't worry.")
                .addStep(Step.of(StepPhase.CLOSURE, "Closing", "The colour is checked."))));
  }

  @Test
  void synonym_mayBeBritishOrShort() {
    assertEquals(
        List.of("synonyms: must be spelled as in American English, but holds \"tumuor\""),
        findings(
            record()
                .addSynonym(Synonym.of("tumour anaesthesia", Register.LAY))
                .addSynonym(Synonym.of("oesophagogastroduodenoscopy", Register.CLINICAL))
                .addSynonym(Synonym.of("exc lap", Register.ABBREVIATION))
                .addSynonym(Synonym.of("tumuor", Register.LAY))));
  }

  @Test
  void sources_keepTheirOwnSpelling() {
    assertEquals(
        List.of(),
        findings(
            record()
                .provenance(
                    Provenance.builder()
                        .addSource(
                            Source.builder()
                                .id("a")
                                .kind(SourceKind.JOURNAL)
                                .title("Tumour surgery")
                                .publisher("Anaesthesia")
                                .build())
                        .build())));
  }

  @Test
  void medicalWords_areSortedAndNeeded() throws IOException {
    List<String> words = Files.readAllLines(Spelling.MEDICAL);
    Spelling dictionaries = new Spelling(Set.of());

    assertEquals(List.copyOf(new TreeSet<>(words)), words);
    assertEquals(List.of(), words.stream().filter(dictionaries::knows).toList());
  }

  private static Procedure.Builder record() {
    return Procedure.builder().from(Procedure.of("a", "Surgery"));
  }

  private static List<String> findings(Procedure.Builder record) {
    return RuleFindings.of(SPELLING, record.build());
  }
}

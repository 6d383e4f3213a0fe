package org.openprocedure.benchmarks.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.openprocedure.benchmarks.corpus.Corpus;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.Term;

/** Makes the queries of a corpus from what its records say; the same on every machine. */
public final class QueryMaker {

  /** The seed of everything that is drawn. */
  public static final long SEED = 20_261_120;

  private static final int COUNT = 240;
  private static final int LONGEST_PREFIX = 12;
  private static final int SHORTEST_TYPO = 5;

  private final Random random = new Random(SEED);
  private final QueryShapes shapes = new QueryShapes(random);
  private final Typos typos = new Typos(random);
  private final ProcedureCatalog catalog;
  private final List<ProcedureId> ids;

  private QueryMaker(ProcedureCatalog catalog) {
    this.catalog = catalog;
    this.ids = catalog.ids();
  }

  /** Returns the queries of a corpus, 240 of each sort. */
  public static QuerySet of(Corpus corpus) {
    return new QueryMaker(corpus.catalog()).make(corpus.isRich());
  }

  private QuerySet make(boolean facts) {
    List<String> texts = new ArrayList<>();
    List<String> slips = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    List<ProcedureId> similar = new ArrayList<>();
    List<FilteredText> filtered = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Words words = Words.of(any());
      texts.add(shapes.of(i % QueryShapes.COUNT, words));
      slips.add(slip(words, i));
      code(any(), codes);
      similar.add(any().id());
      if (facts) {
        Procedure procedure = any();
        filtered.add(new FilteredText(text(procedure, i), fact(procedure, i)));
      }
    }
    return new QuerySet(texts, slips, keystrokes(), codes, similar, filtered);
  }

  private Procedure any() {
    return catalog.find(ids.get(random.nextInt(ids.size()))).orElseThrow();
  }

  private String text(Procedure procedure, int number) {
    return shapes.of(number % 6, Words.of(procedure));
  }

  /** One misspelled word, alone or after a word that is right. */
  private String slip(Words words, int number) {
    List<String> longOnes =
        words.name().stream().filter(word -> word.length() >= SHORTEST_TYPO).toList();
    String wrong = typos.in(shapes.one(longOnes.isEmpty() ? words.name() : longOnes));
    return number % 2 == 0 ? wrong : shapes.one(words.name()) + " " + wrong;
  }

  private void code(Procedure procedure, List<String> codes) {
    List<CodeMapping> mappings = procedure.codes();
    if (!mappings.isEmpty()) {
      codes.add(mappings.get(random.nextInt(mappings.size())).code().value());
    }
  }

  private static Term fact(Procedure procedure, int number) {
    List<Term> facts = new ArrayList<>();
    facts.addAll(procedure.classification().specialties());
    facts.addAll(procedure.classification().bodySites());
    procedure.anesthesia().forEach(option -> facts.add(option.type()));
    procedure.settings().stream().map(CareSetting::facility).forEach(facts::add);
    return facts.get(number % facts.size());
  }

  private List<String> keystrokes() {
    Set<String> typed = new LinkedHashSet<>();
    for (int i = 0; i < COUNT && typed.size() < COUNT; i++) {
      Words words = Words.of(any());
      String name = String.join(" ", i % 2 == 0 ? words.name() : words.plain());
      for (int length = 1; length <= Math.min(LONGEST_PREFIX, name.length()); length++) {
        typed.add(name.substring(0, length).strip());
      }
    }
    return List.copyOf(typed);
  }
}

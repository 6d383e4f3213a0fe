package org.openprocedure.benchmarks.measure;

import java.util.List;
import java.util.function.Function;
import org.openprocedure.benchmarks.lucene.FieldStyle;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.Misspelling;
import org.openprocedure.benchmarks.lucene.PeerSearch;
import org.openprocedure.benchmarks.lucene.PeerSimilar;
import org.openprocedure.benchmarks.lucene.PeerSuggester;
import org.openprocedure.benchmarks.query.FilteredText;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.ProcedureSearch;

/**
 * A question that both engines are asked again and again.
 *
 * @param name what it is called in the table
 * @param questions what is asked, none where the corpus has no such thing
 */
record TimedLine(String name, Function<Contest, Asked> questions) {

  /**
   * The same questions to both engines.
   *
   * @param count how many there are
   */
  record Asked(Operation ours, Operation theirs, int count) {}

  static List<TimedLine> all() {
    return List.of(
        new TimedLine("code lookup", TimedLine::code),
        search("search, fielded", IndexSettings.FIELDED, FieldStyle.DIS_MAX),
        search("search, combined fields", IndexSettings.FIELDED, FieldStyle.COMBINED),
        search("search, fielded, direct postings", IndexSettings.DIRECT, FieldStyle.DIS_MAX),
        search("search, catch-all", IndexSettings.CATCH_ALL, FieldStyle.CATCH_ALL),
        typo("typo, four fields", IndexSettings.FIELDED, FieldStyle.DIS_MAX),
        typo("typo, one field", IndexSettings.CATCH_ALL, FieldStyle.CATCH_ALL),
        new TimedLine("keystroke", TimedLine::keystroke),
        new TimedLine("filter + text", TimedLine::filter),
        new TimedLine("similar", TimedLine::similar));
  }

  private static Asked code(Contest contest) {
    ProcedureSearch ours = contest.ours();
    PeerSearch theirs = peer(contest);
    String[] codes = contest.queries().codes().toArray(String[]::new);
    return new Asked(
        number -> ours.byCode(codes[number]).size(),
        number -> theirs.byCode(codes[number]).size(),
        codes.length);
  }

  private static TimedLine search(String name, IndexSettings settings, FieldStyle style) {
    return new TimedLine(
        name,
        contest ->
            texts(
                contest,
                contest.queries().texts(),
                contest.peer(settings, style, Misspelling.IGNORED)));
  }

  private static TimedLine typo(String name, IndexSettings settings, FieldStyle style) {
    return new TimedLine(
        name,
        contest ->
            texts(
                contest,
                contest.queries().typos(),
                contest.peer(settings, style, Misspelling.OF_ALL_WORDS)));
  }

  private static Asked texts(Contest contest, List<String> queries, PeerSearch theirs) {
    ProcedureSearch ours = contest.ours();
    String[] texts = queries.toArray(String[]::new);
    return new Asked(
        number -> ours.find(texts[number]).hits().size(),
        number -> theirs.find(texts[number]).size(),
        texts.length);
  }

  private static Asked keystroke(Contest contest) {
    ProcedureSearch ours = contest.ours();
    PeerSuggester theirs = contest.peerSuggester();
    String[] typed = contest.queries().keystrokes().toArray(String[]::new);
    return new Asked(
        number -> ours.suggest(typed[number]).size(),
        number -> theirs.suggest(typed[number]).size(),
        typed.length);
  }

  private static Asked filter(Contest contest) {
    ProcedureSearch ours = contest.ours();
    PeerSearch theirs = peer(contest);
    FilteredText[] queries = contest.queries().filtered().toArray(FilteredText[]::new);
    return new Asked(
        number -> ours.find(queries[number].request()).hits().size(),
        number -> theirs.find(queries[number].text(), queries[number].fact()).size(),
        queries.length);
  }

  private static Asked similar(Contest contest) {
    ProcedureSearch ours = contest.ours();
    PeerSimilar theirs = contest.peerSimilar();
    ProcedureId[] ids = contest.queries().ids().toArray(ProcedureId[]::new);
    return new Asked(
        number -> ours.similarTo(ids[number]).size(),
        number -> theirs.similarTo(ids[number].value()).size(),
        ids.length);
  }

  private static PeerSearch peer(Contest contest) {
    return contest.peer(IndexSettings.FIELDED, FieldStyle.DIS_MAX, Misspelling.IGNORED);
  }
}

package org.openprocedure.benchmarks.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Lucene's chain for English with accents folded. Synonyms are put in between the stop words and
 * the stemmer, for queries only: a graph cannot be indexed without loss.
 */
public final class PeerAnalyzer extends Analyzer {

  private static final CharArraySet QUESTION_WORDS =
      new CharArraySet(
          List.of(
              "what", "which", "when", "where", "how", "who", "do", "does", "can", "i", "my", "me",
              "you", "your", "from", "after", "before", "out", "up", "have", "has", "get"),
          true);

  private final Optional<SynonymMap> synonyms;
  private final CharArraySet stopWords;

  private PeerAnalyzer(Optional<SynonymMap> synonyms, CharArraySet stopWords) {
    this.synonyms = synonyms;
    this.stopWords = stopWords;
  }

  /** Returns the analyzer for documents. */
  public static PeerAnalyzer forDocuments() {
    return new PeerAnalyzer(Optional.empty(), EnglishAnalyzer.getDefaultStopSet());
  }

  /** Returns the analyzer for queries, which drops what only questions are made of, too. */
  public static PeerAnalyzer forQueries(Optional<SynonymMap> synonyms) {
    CharArraySet stopWords = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
    stopWords.addAll(QUESTION_WORDS);
    return new PeerAnalyzer(synonyms, CharArraySet.unmodifiableSet(stopWords));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream plain = plain(words);
    TokenStream widened =
        synonyms.isPresent() ? new SynonymGraphFilter(plain, synonyms.get(), true) : plain;
    return new TokenStreamComponents(words, new PorterStemFilter(widened));
  }

  private TokenStream plain(Tokenizer words) {
    TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    return new StopFilter(new ASCIIFoldingFilter(lower), stopWords);
  }
}

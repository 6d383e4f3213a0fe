package org.openprocedure.benchmarks.lucene;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.openprocedure.benchmarks.corpus.PageTexts;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Term;

/** Makes a document of a procedure. */
final class PeerDocuments {

  private final IndexSettings settings;
  private final FieldType text;

  PeerDocuments(IndexSettings settings) {
    this.settings = settings;
    this.text = new FieldType(TextField.TYPE_NOT_STORED);
    text.setStoreTermVectors(settings.vectors());
    text.freeze();
  }

  Document of(Procedure procedure) {
    Document document = new Document();
    String id = procedure.id().value();
    document.add(new StringField(PeerFields.ID, id, Field.Store.YES));
    document.add(new BinaryDocValuesField(PeerFields.ID, new BytesRef(id)));
    for (CodeMapping mapping : procedure.codes()) {
      document.add(new StringField(PeerFields.CODE, mapping.code().value(), Field.Store.NO));
    }
    for (String fact : facts(procedure)) {
      document.add(new StringField(PeerFields.FACT, fact, Field.Store.NO));
    }
    PageTexts page = PageTexts.of(procedure);
    texts(document, page);
    if (settings.storedPages()) {
      document.add(new StoredField(PeerFields.PAGE, String.join("\n", page.all())));
    }
    return document;
  }

  /** Returns a fact as the index has it. */
  static String fact(Term term) {
    return ((Enum<?>) term).getDeclaringClass().getSimpleName() + ":" + term.code();
  }

  private void texts(Document document, PageTexts page) {
    if (settings.catchAll()) {
      add(document, PeerFields.ALL, page.all());
    } else {
      add(document, PeerFields.NAME, page.names());
      add(document, PeerFields.SYNONYMS, page.synonyms());
      add(document, PeerFields.SUMMARY, page.summary());
      add(document, PeerFields.LABELS, page.labels());
      add(document, PeerFields.BODY, page.body());
    }
  }

  private void add(Document document, String field, List<String> texts) {
    for (String value : texts) {
      document.add(new Field(field, value, text));
    }
  }

  private static Set<String> facts(Procedure procedure) {
    Set<String> facts = new TreeSet<>();
    procedure.classification().category().ifPresent(category -> facts.add(fact(category)));
    procedure.classification().specialties().forEach(term -> facts.add(fact(term)));
    procedure.classification().approaches().forEach(term -> facts.add(fact(term)));
    procedure.classification().bodySites().stream()
        .flatMap(site -> site.withWholes().stream())
        .filter(site -> procedure.classification().concerns(site))
        .forEach(term -> facts.add(fact(term)));
    procedure.anesthesia().forEach(option -> facts.add(fact(option.type())));
    procedure
        .anesthesia()
        .forEach(option -> option.type().broader().ifPresent(term -> facts.add(fact(term))));
    procedure.settings().forEach(setting -> facts.add(fact(setting.facility())));
    procedure
        .settings()
        .forEach(setting -> setting.stay().ifPresent(term -> facts.add(fact(term))));
    return facts;
  }
}

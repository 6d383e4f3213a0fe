package org.openprocedure.search.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/** The index of a catalogue: immutable, and without locks. */
public final class InvertedIndex {

  private final int size;
  private final SortedStrings terms;
  private final PostingsTable postings;
  private final NameTable names;
  private final CodeTable codes;
  private final FactTable facts;
  private final Links links;
  private final NumberLists signatures;
  private final Thesaurus thesaurus;
  private final float[] rarities;

  /** How much a term tells in a name: "X-ray" stands in most records, but in few names. */
  private final float[] raritiesInNames;

  private final float[] raritiesOfNames;

  /** For each name a bit for the last digits of each of its terms. */
  private final long[] marksOfNames;

  // Made when first needed; two threads may both make one, to the same effect.

  private @Nullable Spelling spelling;

  private @Nullable Initials initials;

  InvertedIndex(
      int size,
      SortedStrings terms,
      PostingsTable postings,
      NameTable names,
      CodeTable codes,
      FactTable facts,
      Links links,
      NumberLists signatures,
      Thesaurus thesaurus) {
    this.size = size;
    this.terms = terms;
    this.postings = postings;
    this.names = names;
    this.codes = codes;
    this.facts = facts;
    this.links = links;
    this.signatures = signatures;
    this.thesaurus = thesaurus;
    this.rarities = new float[terms.size()];
    for (int term = 0; term < rarities.length; term++) {
      rarities[term] = (float) Rarity.of(postings.size(term), size);
    }
    this.raritiesInNames = raritiesInNames();
    this.raritiesOfNames = new float[names.size()];
    this.marksOfNames = new long[names.size()];
    for (int name = 0; name < raritiesOfNames.length; name++) {
      weighName(name);
    }
  }

  /** Returns the index of a catalogue: the one that was compiled with it, or a new one. */
  public static InvertedIndex over(ProcedureCatalog catalog) {
    Optional<ByteBuffer> compiled = catalog.attachment(IndexAttachment.NAME);
    return compiled.isPresent() ? read(compiled.get()) : IndexBuilder.build(catalog);
  }

  /** Returns ids in the order in which the index numbers their procedures. */
  public static List<ProcedureId> inOrder(List<ProcedureId> ids) {
    List<ProcedureId> sorted = new ArrayList<>(ids);
    sorted.sort(null);
    return sorted;
  }

  private static InvertedIndex read(ByteBuffer stored) {
    StoredArrays in = new StoredArrays(stored);
    int size = in.ints()[0];
    return new InvertedIndex(
        size,
        SortedStrings.read(in),
        PostingsTable.read(in),
        NameTable.read(in, size),
        CodeTable.read(in),
        FactTable.read(in),
        Links.read(in),
        NumberLists.read(in),
        Thesaurus.read(in));
  }

  byte[] toBytes() {
    StoredArrays.Writer out = new StoredArrays.Writer();
    out.ints(new int[] {size});
    terms.write(out);
    postings.write(out);
    names.write(out);
    codes.write(out);
    facts.write(out);
    links.write(out);
    signatures.write(out);
    thesaurus.write(out);
    return out.toBytes();
  }

  /** Returns the number of procedures. */
  public int size() {
    return size;
  }

  /** Returns all terms. */
  public SortedStrings terms() {
    return terms;
  }

  /** Returns where each term stands. */
  public PostingsTable postings() {
    return postings;
  }

  /** Returns how much a term tells. */
  public float rarity(int term) {
    return rarities[term];
  }

  private float[] raritiesInNames() {
    int[] having = new int[terms.size()];
    int[] last = new int[terms.size()];
    NumberLists ofProcedures = names.namesOfProcedures();
    NumberLists words = names.wordsOfNames();
    for (int procedure = 0; procedure < size; procedure++) {
      for (int i = ofProcedures.start(procedure); i < ofProcedures.end(procedure); i++) {
        int name = ofProcedures.at(i);
        for (int j = words.start(name); j < words.end(name); j++) {
          int term = names.term(words.at(j));
          if (term >= 0 && last[term] <= procedure) {
            last[term] = procedure + 1;
            having[term]++;
          }
        }
      }
    }
    float[] inNames = new float[having.length];
    for (int term = 0; term < having.length; term++) {
      inNames[term] = (float) Rarity.of(having[term], size);
    }
    return inNames;
  }

  private void weighName(int name) {
    NumberLists words = names.wordsOfNames();
    for (int i = words.start(name); i < words.end(name); i++) {
      int term = names.term(words.at(i));
      if (term >= 0) {
        raritiesOfNames[name] += raritiesInNames[term];
        marksOfNames[name] |= 1L << term;
      }
    }
  }

  /**
   * Returns a bit for the last digits of each term of a name: without a common bit, it has none of
   * some terms.
   */
  public long marksOfName(int name) {
    return marksOfNames[name];
  }

  /** Returns how much a term tells in a name. */
  public float rarityInNames(int term) {
    return raritiesInNames[term];
  }

  /** Returns how much the words of a name tell together, in names. */
  public float rarityOfName(int name) {
    return raritiesOfNames[name];
  }

  /** Returns the names and synonyms. */
  public NameTable names() {
    return names;
  }

  /** Returns the codes. */
  public CodeTable codes() {
    return codes;
  }

  /** Returns the facts. */
  public FactTable facts() {
    return facts;
  }

  /** Returns the relations. */
  public Links links() {
    return links;
  }

  /** Returns for each procedure the terms that tell it from others best, beside its names. */
  public NumberLists signatures() {
    return signatures;
  }

  /** Returns what phrases may mean. */
  public Thesaurus thesaurus() {
    return thesaurus;
  }

  /** Returns the look-up of misspelled words: those of the names and of the thesaurus. */
  public Spelling spelling() {
    Spelling known = spelling;
    if (known == null) {
      known = Spelling.of(new ArrayList<>(correctWords()));
      spelling = known;
    }
    return known;
  }

  /** Returns the look-up of names by the first letters of their words. */
  public Initials initials() {
    Initials known = initials;
    if (known == null) {
      known = Initials.of(names);
      initials = known;
    }
    return known;
  }

  private Set<String> correctWords() {
    Set<String> words = new TreeSet<>();
    for (int word = 0; word < names.words().size(); word++) {
      words.add(names.words().get(word));
    }
    for (int phrase = 0; phrase < thesaurus.phrases().size(); phrase++) {
      words.addAll(Arrays.asList(thesaurus.phrases().get(phrase).split(" ", -1)));
    }
    return words;
  }
}

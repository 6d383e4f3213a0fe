package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.model.vocabulary.RelationKind;

/** The relations between the procedures of a catalogue, as an editor set them, in order. */
public final class Links {

  private static final RelationKind[] KINDS = RelationKind.values();

  /** For each procedure, kind and target by turns. */
  private final NumberLists lists;

  private Links(NumberLists lists) {
    this.lists = lists;
  }

  /**
   * A link of one procedure to another.
   *
   * @param kind how they relate
   * @param target the number of the other
   */
  public record Link(RelationKind kind, int target) {}

  static Links read(StoredArrays in) {
    return new Links(NumberLists.read(in));
  }

  void write(StoredArrays.Writer out) {
    lists.write(out);
  }

  /**
   * Returns the links of a procedure; those to procedures that the catalogue lacks are left out.
   */
  public List<Link> of(int procedure) {
    List<Link> links = new ArrayList<>();
    for (int i = lists.start(procedure); i < lists.end(procedure); i += 2) {
      links.add(new Link(KINDS[lists.at(i)], lists.at(i + 1)));
    }
    return links;
  }

  /** Collects the links of procedures in rising order. */
  static final class Builder {

    private final Map<ProcedureId, Integer> numbers;
    private final Varints.Writer links = new Varints.Writer();
    private final int[] starts;
    private int count;

    Builder(Map<ProcedureId, Integer> numbers) {
      this.numbers = numbers;
      this.starts = new int[numbers.size() + 1];
    }

    @SuppressWarnings("EnumOrdinal") // A compiled index belongs to one version.
    void add(int number, Procedure procedure) {
      for (Relation relation : procedure.relations()) {
        Integer target = numbers.get(relation.target());
        if (target != null) {
          links.add(relation.kind().ordinal());
          links.add(target);
          count += 2;
        }
      }
      starts[number + 1] = count;
    }

    Links build() {
      Varints in = new Varints(links.toBytes(), 0);
      int[] numbered = new int[count];
      for (int i = 0; i < count; i++) {
        numbered[i] = in.next();
      }
      return new Links(new NumberLists(starts, numbered));
    }
  }
}

package org.openprocedure.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;
import org.openprocedure.model.vocabulary.Term;

/** Makes requests that some procedures of a catalogue answer and others do not. */
final class AnyRequest {

  /** Times of many centuries are not told apart. */
  private static final int MOST_DAYS = 300_000;

  private final List<Procedure> procedures;
  private final Random random;
  private final SearchRequest.Builder request = SearchRequest.builder();

  private AnyRequest(List<Procedure> procedures, Random random) {
    this.procedures = procedures;
    this.random = random;
  }

  static SearchRequest over(List<Procedure> procedures, Random random) {
    AnyRequest any = new AnyRequest(procedures, random);
    for (int restrictions = 1 + random.nextInt(3); restrictions > 0; restrictions--) {
      any.restrict();
    }
    return any.request.limit(SearchRequest.MOST_HITS).build();
  }

  private void restrict() {
    int kinds = Facet.values().length;
    int kind = random.nextInt(kinds + 5);
    if (kind < kinds) {
      Facet facet = Facet.values()[kind];
      for (int values = 1 + random.nextInt(3); values > 0; values--) {
        choose(facet, anyTerm(facet));
      }
      return;
    }
    Procedure some = procedures.get(random.nextInt(procedures.size()));
    switch (kind - kinds) {
      case 0 -> request.withPolicy(true);
      case 1 -> request.language(language(some.language()));
      case 2 ->
          request.longest(
              near(
                  some.duration()
                      .flatMap(one -> one.span().longest())
                      .orElse(Duration.ofHours(1))));
      case 3 ->
          request.shortest(
              near(some.duration().map(one -> one.span().shortest()).orElse(Duration.ofHours(1))));
      default -> backAt(some.recovery().milestones());
    }
  }

  private Locale language(Locale language) {
    return random.nextBoolean() ? language : Locale.forLanguageTag(language.getLanguage());
  }

  private void backAt(List<Milestone> milestones) {
    if (milestones.isEmpty()) {
      request.backAt(new BackAt(Activity.DRIVE, Duration.ofDays(14)));
    } else {
      Milestone some = milestones.get(random.nextInt(milestones.size()));
      Duration longest = some.span().longest().orElse(Duration.ofDays(14));
      request.backAt(new BackAt(some.activity(), near(longest)));
    }
  }

  /** Returns a time as it is, or a bit longer or shorter. */
  private Duration near(Duration time) {
    // A month is not a whole number of minutes, to which times are held.
    int[] seconds = {0, 3_600, -3_600, 30, -30};
    int choices = time.toSecondsPart() == 0 ? 5 : 3;
    Duration kept = time.toDays() > MOST_DAYS ? Duration.ofDays(MOST_DAYS) : time;
    Duration moved = kept.plusSeconds(seconds[random.nextInt(choices)]);
    return moved.isNegative() ? Duration.ZERO : moved;
  }

  /** Returns a value that a procedure has, or any. */
  private Term anyTerm(Facet facet) {
    List<? extends Term> all = facet.fact().vocabulary();
    Procedure some = procedures.get(random.nextInt(procedures.size()));
    List<? extends Term> own =
        all.stream().filter(term -> NaiveFilter.has(some, facet, term)).toList();
    List<? extends Term> from = own.isEmpty() || random.nextInt(4) == 0 ? all : own;
    return from.get(random.nextInt(from.size()));
  }

  private void choose(Facet facet, Term term) {
    switch (facet) {
      case CATEGORY -> request.category((Category) term);
      case SPECIALTY -> request.specialty((Specialty) term);
      case BODY_SITE -> request.bodySite((BodySite) term);
      case APPROACH -> request.approach((Approach) term);
      case ANESTHESIA -> request.anesthesia((AnesthesiaType) term);
      case FACILITY -> request.setting((Facility) term);
      case STAY -> request.stay((Stay) term);
      case AGE_GROUP -> request.ageGroup((AgeGroup) term);
      case REVIEW_STATUS -> request.reviewStatus((ReviewStatus) term);
    }
  }
}

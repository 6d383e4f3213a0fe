package org.openprocedure.data.mapping;

import org.openprocedure.model.CoveragePolicy;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Source;
import org.openprocedure.model.vocabulary.PolicyKind;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.SourceKind;

/** Member by member: policies, sources and provenance. */
public final class OriginMapping {

  private OriginMapping() {}

  public static CoveragePolicy readCoveragePolicy(MemberReader in) {
    return CoveragePolicy.builder()
        .payer(in.text("payer"))
        .kind(in.term("kind", PolicyKind.class))
        .identifier(in.optionalText("identifier"))
        .title(in.text("title"))
        .url(in.optionalParsed("url", TextForm.WEB_ADDRESS))
        .effective(in.optionalParsed("effective", TextForm.DATE))
        .ended(in.optionalParsed("ended", TextForm.DATE))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeCoveragePolicy(CoveragePolicy coveragePolicy, MemberWriter out) {
    out.text("payer", coveragePolicy.payer());
    out.term("kind", coveragePolicy.kind());
    out.optionalText("identifier", coveragePolicy.identifier());
    out.text("title", coveragePolicy.title());
    out.optionalParsed("url", coveragePolicy.url(), TextForm.WEB_ADDRESS);
    out.optionalParsed("effective", coveragePolicy.effective(), TextForm.DATE);
    out.optionalParsed("ended", coveragePolicy.ended(), TextForm.DATE);
    out.optionalText("text", coveragePolicy.text());
  }

  public static Source readSource(MemberReader in) {
    return Source.builder()
        .id(in.text("id"))
        .kind(in.term("kind", SourceKind.class))
        .title(in.text("title"))
        .publisher(in.text("publisher"))
        .url(in.optionalParsed("url", TextForm.WEB_ADDRESS))
        .year(in.optionalInteger("year"))
        .supports(in.texts("supports"))
        .build();
  }

  public static void writeSource(Source source, MemberWriter out) {
    out.text("id", source.id());
    out.term("kind", source.kind());
    out.text("title", source.title());
    out.text("publisher", source.publisher());
    out.optionalParsed("url", source.url(), TextForm.WEB_ADDRESS);
    out.optionalInteger("year", source.year());
    out.texts("supports", source.supports());
  }

  public static Provenance readProvenance(MemberReader in) {
    return Provenance.builder()
        .status(in.term("status", ReviewStatus.class, ReviewStatus.DRAFT))
        .version(in.optionalText("version"))
        .authors(in.texts("authors"))
        .created(in.optionalParsed("created", TextForm.DATE))
        .updated(in.optionalParsed("updated", TextForm.DATE))
        .reviewed(in.optionalParsed("reviewed", TextForm.DATE))
        .sources(in.objects("sources", Source.class))
        .updatePolicy(in.optionalText("updatePolicy"))
        .funding(in.optionalText("funding"))
        .license(in.optionalText("license"))
        .build();
  }

  public static void writeProvenance(Provenance provenance, MemberWriter out) {
    out.term("status", provenance.status(), ReviewStatus.DRAFT);
    out.optionalText("version", provenance.version());
    out.texts("authors", provenance.authors());
    out.optionalParsed("created", provenance.created(), TextForm.DATE);
    out.optionalParsed("updated", provenance.updated(), TextForm.DATE);
    out.optionalParsed("reviewed", provenance.reviewed(), TextForm.DATE);
    out.objects("sources", provenance.sources(), OriginMapping::writeSource);
    out.optionalText("updatePolicy", provenance.updatePolicy());
    out.optionalText("funding", provenance.funding());
    out.optionalText("license", provenance.license());
  }
}

package org.openprocedure.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Goal;

/**
 * A medical procedure, described for the person who has it and for programs that act on it.
 *
 * <p>The accessors follow the order in which a person reads the page. Every typed fact also carries
 * the words that a person is shown.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Procedure permits ImmutableProcedure {

  Procedure() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableProcedure.builder();
  }

  /** Returns a procedure of which only the id and the English name are known. */
  public static Procedure of(String id, String name) {
    return builder().id(ProcedureId.of(id)).name(name).build();
  }

  /** Returns the key of the procedure, stable for ever. */
  public abstract ProcedureId id();

  /** Returns the language of all texts in the record; English, when not set. */
  @Value.Default
  public Locale language() {
    return Locale.ENGLISH;
  }

  /** Returns what a clinician calls it. */
  public abstract String name();

  /** Returns what a patient calls it; the name, when not set. */
  @Value.Default
  public String plainName() {
    return name();
  }

  /** Returns other names of this very procedure. */
  public abstract List<Synonym> synonyms();

  /** Returns its codes in code systems, each once. */
  public abstract List<CodeMapping> codes();

  /** Returns what kind of procedure it is; all of it open, when not set. */
  @Value.Default
  public Classification classification() {
    return Classification.builder().build();
  }

  /** Returns what limits the record inside its family; no limits, when not set. */
  @Value.Default
  public Scope scope() {
    return Scope.builder().build();
  }

  /** Returns the procedure in a few sentences, if given. */
  public abstract Optional<String> summary();

  /** Returns what it is done for, in words, if given. */
  public abstract Optional<String> purpose();

  /** Returns what it is done for, the main goal first. */
  public abstract List<Goal> goals();

  /** Returns reasons to do it. */
  public abstract List<Indication> indications();

  /** Returns reasons not to do it, or to think twice. */
  public abstract List<Contraindication> contraindications();

  /** Returns how to get ready; nothing known, when not set. */
  @Value.Default
  public Preparation preparation() {
    return Preparation.builder().build();
  }

  /** Returns the kinds of anesthesia it may be done under, the usual one first. */
  public abstract List<AnesthesiaOption> anesthesia();

  /** Returns what happens, in order. */
  public abstract List<Step> steps();

  /** Returns instruments and machines. */
  public abstract List<Equipment> equipment();

  /** Returns what stays in the body. */
  public abstract List<Device> devices();

  /** Returns how long it takes, if given. */
  public abstract Optional<ProcedureDuration> duration();

  /** Returns where it is done, the usual place first. */
  public abstract List<CareSetting> settings();

  /** Returns who takes part. */
  public abstract List<TeamMember> team();

  /** Returns what can go wrong. */
  public abstract List<Risk> risks();

  /** Returns what can be expected from it. */
  public abstract List<Benefit> benefits();

  /** Returns what happens afterwards; nothing known, when not set. */
  @Value.Default
  public RecoveryPlan recovery() {
    return RecoveryPlan.builder().build();
  }

  /** Returns what could be done instead or beside. */
  public abstract List<Alternative> alternatives();

  /** Returns what it is like; nothing known, when not set. */
  @Value.Default
  public PatientExperience experience() {
    return PatientExperience.builder().build();
  }

  /** Returns links to other procedures. */
  public abstract List<Relation> relations();

  /** Returns what payers have published on it. */
  public abstract List<CoveragePolicy> policies();

  /** Returns where the record comes from; a draft without sources, when not set. */
  @Value.Default
  public Provenance provenance() {
    return Provenance.builder().build();
  }

  @Value.Check
  void check() {
    Invariant.text("Procedure", "name", name());
    Invariant.text("Procedure", "plainName", plainName());
    Invariant.optionalText("Procedure", "summary", summary());
    Invariant.optionalText("Procedure", "purpose", purpose());
    Invariant.distinctTerms("Procedure", "goals", goals());
    ProcedureInvariants.check(this);
  }

  /** Builds a {@link Procedure}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Procedure procedure);

    /** Sets the key of the procedure, stable for ever. Required. */
    Builder id(ProcedureId id);

    /** Sets the language of all texts in the record; English, when not set. */
    Builder language(Locale language);

    /** Sets what a clinician calls it. Required. */
    Builder name(String name);

    /** Sets what a patient calls it; the name, when not set. */
    Builder plainName(String plainName);

    /** Adds to {@link Procedure#synonyms()}. */
    Builder addSynonym(Synonym synonym);

    /** Sets {@link Procedure#synonyms()} as a whole. */
    Builder synonyms(Iterable<? extends Synonym> synonyms);

    /** Adds to {@link Procedure#codes()}. */
    Builder addCode(CodeMapping code);

    /** Sets {@link Procedure#codes()} as a whole. */
    Builder codes(Iterable<? extends CodeMapping> codes);

    /** Sets what kind of procedure it is; all of it open, when not set. */
    Builder classification(Classification classification);

    /** Sets what limits the record inside its family; no limits, when not set. */
    Builder scope(Scope scope);

    /** Sets the procedure in a few sentences. */
    Builder summary(String summary);

    /** Sets or clears {@link Procedure#summary()}. */
    Builder summary(Optional<String> summary);

    /** Sets what it is done for, in words. */
    Builder purpose(String purpose);

    /** Sets or clears {@link Procedure#purpose()}. */
    Builder purpose(Optional<String> purpose);

    /** Adds to {@link Procedure#goals()}. */
    Builder addGoal(Goal goal);

    /** Sets {@link Procedure#goals()} as a whole. */
    Builder goals(Iterable<? extends Goal> goals);

    /** Adds to {@link Procedure#indications()}. */
    Builder addIndication(Indication indication);

    /** Sets {@link Procedure#indications()} as a whole. */
    Builder indications(Iterable<? extends Indication> indications);

    /** Adds to {@link Procedure#contraindications()}. */
    Builder addContraindication(Contraindication contraindication);

    /** Sets {@link Procedure#contraindications()} as a whole. */
    Builder contraindications(Iterable<? extends Contraindication> contraindications);

    /** Sets how to get ready; nothing known, when not set. */
    Builder preparation(Preparation preparation);

    /** Adds to {@link Procedure#anesthesia()}. */
    Builder addAnesthesia(AnesthesiaOption anesthesia);

    /** Sets {@link Procedure#anesthesia()} as a whole. */
    Builder anesthesia(Iterable<? extends AnesthesiaOption> anesthesia);

    /** Adds to {@link Procedure#steps()}. */
    Builder addStep(Step step);

    /** Sets {@link Procedure#steps()} as a whole. */
    Builder steps(Iterable<? extends Step> steps);

    /** Adds to {@link Procedure#equipment()}. */
    Builder addEquipment(Equipment equipment);

    /** Sets {@link Procedure#equipment()} as a whole. */
    Builder equipment(Iterable<? extends Equipment> equipment);

    /** Adds to {@link Procedure#devices()}. */
    Builder addDevice(Device device);

    /** Sets {@link Procedure#devices()} as a whole. */
    Builder devices(Iterable<? extends Device> devices);

    /** Sets how long it takes. */
    Builder duration(ProcedureDuration duration);

    /** Sets or clears {@link Procedure#duration()}. */
    Builder duration(Optional<? extends ProcedureDuration> duration);

    /** Adds to {@link Procedure#settings()}. */
    Builder addSetting(CareSetting setting);

    /** Sets {@link Procedure#settings()} as a whole. */
    Builder settings(Iterable<? extends CareSetting> settings);

    /** Adds to {@link Procedure#team()}. */
    Builder addTeam(TeamMember team);

    /** Sets {@link Procedure#team()} as a whole. */
    Builder team(Iterable<? extends TeamMember> team);

    /** Adds to {@link Procedure#risks()}. */
    Builder addRisk(Risk risk);

    /** Sets {@link Procedure#risks()} as a whole. */
    Builder risks(Iterable<? extends Risk> risks);

    /** Adds to {@link Procedure#benefits()}. */
    Builder addBenefit(Benefit benefit);

    /** Sets {@link Procedure#benefits()} as a whole. */
    Builder benefits(Iterable<? extends Benefit> benefits);

    /** Sets what happens afterwards; nothing known, when not set. */
    Builder recovery(RecoveryPlan recovery);

    /** Adds to {@link Procedure#alternatives()}. */
    Builder addAlternative(Alternative alternative);

    /** Sets {@link Procedure#alternatives()} as a whole. */
    Builder alternatives(Iterable<? extends Alternative> alternatives);

    /** Sets what it is like; nothing known, when not set. */
    Builder experience(PatientExperience experience);

    /** Adds to {@link Procedure#relations()}. */
    Builder addRelation(Relation relation);

    /** Sets {@link Procedure#relations()} as a whole. */
    Builder relations(Iterable<? extends Relation> relations);

    /** Adds to {@link Procedure#policies()}. */
    Builder addPolicy(CoveragePolicy policy);

    /** Sets {@link Procedure#policies()} as a whole. */
    Builder policies(Iterable<? extends CoveragePolicy> policies);

    /** Sets where the record comes from; a draft without sources, when not set. */
    Builder provenance(Provenance provenance);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Procedure build();
  }
}

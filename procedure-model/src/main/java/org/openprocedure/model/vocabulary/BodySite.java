package org.openprocedure.model.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in the body.
 *
 * <p>A site may be part of larger ones: the hip is part of the pelvis and of the leg, and both are
 * part of the body. A site may have more than one whole, so that a filter on either finds it.
 *
 * @since 0.1.0
 */
public enum BodySite implements Term {
  WHOLE_BODY("whole body"),

  HEAD("head", WHOLE_BODY),
  NECK("neck", WHOLE_BODY),
  CHEST("chest", WHOLE_BODY),
  ABDOMEN("abdomen", WHOLE_BODY),
  PELVIS("pelvis", WHOLE_BODY),
  BACK("back", WHOLE_BODY),
  UPPER_LIMB("arm", WHOLE_BODY),
  LOWER_LIMB("leg", WHOLE_BODY),

  SKIN("skin", WHOLE_BODY),
  SOFT_TISSUE("soft tissue", WHOLE_BODY),
  MUSCLE("muscle", SOFT_TISSUE),
  NERVE("nerve", WHOLE_BODY),
  BONE("bone", WHOLE_BODY),
  BONE_MARROW("bone marrow", BONE),
  BLOOD("blood", WHOLE_BODY),
  BLOOD_VESSELS("blood vessels", WHOLE_BODY),
  LYMPH_NODES("lymph nodes", WHOLE_BODY),
  NAIL("nail", SKIN),

  BRAIN("brain", HEAD),
  SKULL("skull", HEAD, BONE),
  PITUITARY("pituitary gland", HEAD),
  FACE("face", HEAD),
  EYE("eye", HEAD),
  EYELID("eyelid", EYE),
  EAR("ear", HEAD),
  NOSE("nose", HEAD),
  SINUSES("sinuses", HEAD),
  MOUTH("mouth", HEAD),
  TONGUE("tongue", MOUTH),
  TEETH("teeth", MOUTH),
  JAW("jaw", HEAD),

  THROAT("throat", NECK),
  LARYNX("voice box", THROAT),
  AIRWAY("airway", NECK, CHEST),
  THYROID("thyroid gland", NECK),
  PARATHYROID("parathyroid glands", NECK),
  CAROTID_ARTERY("carotid artery", NECK, BLOOD_VESSELS),

  HEART("heart", CHEST),
  HEART_VALVE("heart valve", HEART),
  CORONARY_ARTERIES("heart arteries", HEART, BLOOD_VESSELS),
  AORTA("aorta", CHEST, ABDOMEN, BLOOD_VESSELS),
  LUNG("lung", CHEST),
  PLEURA("lining of the lung", CHEST),
  CHEST_WALL("chest wall", CHEST),
  BREAST("breast", CHEST),
  ESOPHAGUS("food pipe", CHEST),

  ABDOMINAL_WALL("abdominal wall", ABDOMEN),
  PERITONEUM("lining of the belly", ABDOMEN),
  OMENTUM("fatty apron of the belly", PERITONEUM),
  STOMACH("stomach", ABDOMEN),
  SMALL_INTESTINE("small intestine", ABDOMEN),
  COLON("large intestine", ABDOMEN),
  APPENDIX("appendix", ABDOMEN),
  LIVER("liver", ABDOMEN),
  GALLBLADDER("gallbladder", ABDOMEN),
  BILE_DUCT("bile duct", ABDOMEN),
  PANCREAS("pancreas", ABDOMEN),
  SPLEEN("spleen", ABDOMEN),
  KIDNEY("kidney", ABDOMEN),
  ADRENAL("adrenal gland", ABDOMEN),
  URETER("ureter", ABDOMEN, PELVIS),
  RETROPERITONEUM("space behind the belly", ABDOMEN),
  GROIN("groin", ABDOMEN, PELVIS),
  FLANK("flank", BACK, ABDOMEN),

  BLADDER("bladder", PELVIS),
  URETHRA("urethra", PELVIS),
  PROSTATE("prostate", PELVIS),
  PENIS("penis", PELVIS),
  SCROTUM("scrotum", PELVIS),
  TESTIS("testicle", SCROTUM),
  UTERUS("uterus", PELVIS),
  CERVIX("cervix", UTERUS),
  OVARY("ovary", PELVIS),
  FALLOPIAN_TUBE("fallopian tube", PELVIS),
  VAGINA("vagina", PELVIS),
  VULVA("vulva", PELVIS),
  PERINEUM("perineum", PELVIS),
  PLACENTA("placenta", UTERUS),
  FETUS("unborn baby", UTERUS),
  RECTUM("rectum", PELVIS),
  ANUS("anus", PELVIS),
  PELVIC_BONE("pelvic bone", PELVIS, BONE),
  SACROILIAC_JOINT("joint between spine and pelvis", PELVIS, BACK),

  SPINE("spine", BACK, BONE),
  CERVICAL_SPINE("neck part of the spine", SPINE, NECK),
  THORACIC_SPINE("chest part of the spine", SPINE),
  LUMBAR_SPINE("lower part of the spine", SPINE),
  SACRUM("sacrum", SPINE, PELVIS),

  SHOULDER("shoulder", UPPER_LIMB),
  UPPER_ARM("upper arm", UPPER_LIMB),
  ELBOW("elbow", UPPER_LIMB),
  FOREARM("forearm", UPPER_LIMB),
  WRIST("wrist", UPPER_LIMB),
  HAND("hand", UPPER_LIMB),
  FINGER("finger", HAND),

  HIP("hip", PELVIS, LOWER_LIMB),
  THIGH("thigh", LOWER_LIMB),
  KNEE("knee", LOWER_LIMB),
  LOWER_LEG("lower leg", LOWER_LIMB),
  ANKLE("ankle", LOWER_LIMB),
  FOOT("foot", LOWER_LIMB),
  TOE("toe", FOOT),
  VEINS_LEG("leg veins", LOWER_LIMB, BLOOD_VESSELS),
  ARTERIES_LEG("leg arteries", LOWER_LIMB, BLOOD_VESSELS);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<BodySite> wholes;

  BodySite(String label, BodySite... wholes) {
    this.label = label;
    this.wholes = List.of(wholes);
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns the sites that this one is directly part of; empty for the whole body. */
  public List<BodySite> partOf() {
    return wholes;
  }

  /** Returns whether this site is the given one or lies inside it, however deep. */
  public boolean isWithin(BodySite region) {
    return this == region || wholes.stream().anyMatch(whole -> whole.isWithin(region));
  }

  /** Returns this site and every site that it is part of, in the order of this vocabulary. */
  public Set<BodySite> withWholes() {
    Set<BodySite> all = new TreeSet<>(List.of(this));
    wholes.forEach(whole -> all.addAll(whole.withWholes()));
    return all;
  }
}

package org.openprocedure.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** Titles put together from the axes that ICD-10-PCS has: what, where, with what, by which way. */
final class ComposedTitles {

  private static final List<String> OPERATIONS =
      words(
          "Alteration,Bypass,Change,Control,Destruction,Dilation,Division,Drainage,Excision,"
              + "Extirpation,Extraction,Fragmentation,Fusion,Insertion,Inspection,Occlusion,"
              + "Reattachment,Release,Removal,Repair,Replacement,Reposition,Resection,Restriction,"
              + "Revision,Supplement,Transfer,Transplantation");

  private static final List<String> SITES =
      words(
          "Femoral Artery,Radial Artery,Renal Artery,Carotid Artery,Subclavian Vein,Jugular Vein,"
              + "Kidney,Ureter,Lung,Main Bronchus,Adrenal Gland,Ovary,Fallopian Tube,Testis,Breast,"
              + "Knee Joint,Hip Joint,Shoulder Joint,Elbow Joint,Wrist Joint,Ankle Joint,Tibia,"
              + "Fibula,Femoral Shaft,Humeral Head,Scapula,Clavicle,Radius,Ulna,Patella,Upper Eyelid,"
              + "Lower Eyelid,Retina,Lens,Inner Ear,External Ear,Maxillary Sinus,Parotid Gland,"
              + "Thyroid Gland Lobe,Trunk Muscle,Upper Leg Tendon,Foot Bursa and Ligament,Hand Skin,"
              + "Inguinal Lymphatic,Axillary Lymphatic");

  private static final List<String> SIDES = words("Left,Right,Bilateral");

  private static final List<String> DEVICES =
      words(
          ",with Autologous Tissue Substitute,with Synthetic Substitute,"
              + "with Nonautologous Tissue Substitute,with Drainage Device,"
              + "with Drug-eluting Intraluminal Device,with Internal Fixation Device,"
              + "with Monitoring Device");

  private static final List<String> WAYS =
      words(
          "Open,Percutaneous,Percutaneous Endoscopic,Via Natural or Artificial Opening,"
              + "Via Natural or Artificial Opening Endoscopic,External");

  private ComposedTitles() {}

  /** Returns a title for every way to combine the axes, with a code for each. */
  static List<PcsTitles.Title> all() {
    List<PcsTitles.Title> titles = new ArrayList<>();
    for (String way : WAYS) {
      for (String device : DEVICES) {
        for (String side : SIDES) {
          for (String site : SITES) {
            for (String operation : OPERATIONS) {
              String what = operation + " of " + side + " " + site;
              String text = (what + " " + device).strip() + ", " + way + " Approach";
              titles.add(new PcsTitles.Title(ShortRecords.code(titles.size()), text));
            }
          }
        }
      }
    }
    return titles;
  }

  private static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }
}

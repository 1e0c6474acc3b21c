package cn.yince.compute;

import java.math.BigDecimal;

/** 优, 良, 中, 差 by the grading note of the form: 90, 80 and 60 points, each bound included above. */
enum Grade {
  EXCELLENT("优", 90),
  GOOD("良", 80),
  FAIR("中", 60),
  POOR("差", 0);

  private final String label;
  private final int from;

  Grade(String label, int from) {
    this.label = label;
    this.from = from;
  }

  String label() {
    return label;
  }

  /** What is counted when the forms of this grade are. */
  String asCounted() {
    return this == POOR ? "总分不到 " + FAIR.from + " 分的自评表" : "总分 " + from + " 分以上的自评表（" + label + "）";
  }

  static Grade of(BigDecimal score) {
    for (Grade grade : values()) {
      if (score.compareTo(BigDecimal.valueOf(grade.from)) >= 0) {
        return grade;
      }
    }
    return POOR;
  }
}

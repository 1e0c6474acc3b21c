package cn.yince.check;

import cn.yince.compute.ledger.Spot;
import java.util.List;

/** A text of a rule with numbers and names of what it is about. */
record Wording(List<Piece> pieces) {
  /** A part of it. */
  sealed interface Piece {
    /** As it is, citations of tables and sections included. */
    record Words(String text) implements Piece {}

    /** {@code {数:…}}. */
    record Number(Operand operand) implements Piece {}

    /** {@code {此行}}, {@code {此行名称}}. */
    record RowName(boolean called) implements Piece {}

    /** {@code {名}}. */
    record Called() implements Piece {}
  }

  /** Whether it is about a row or a number, not the same for all. */
  boolean isParticular() {
    return pieces.stream().anyMatch(piece -> !(piece instanceof Piece.Words));
  }

  /**
   * What it says.
   *
   * @param called what {@code {名}} stands for
   */
  String of(Answers answers, String called) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(said(piece, answers, called));
    }
    return text.toString();
  }

  private static String said(Piece piece, Answers answers, String called) {
    if (piece instanceof Piece.Words words) {
      return words.text();
    } else if (piece instanceof Piece.Number number) {
      Estimate value = number.operand().value(answers);
      return number.operand().isMoney(answers) ? value.money().rounded().toPlainString() : value.shown();
    } else if (piece instanceof Piece.RowName row) {
      Spot spot = answers.spot();
      return row.called() ? spot.nameOfRow() : spot.row().isCode() ? spot.row().code() : spot.row().name();
    }
    return called;
  }
}

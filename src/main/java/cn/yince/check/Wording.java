package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.compute.ledger.Spot;
import java.util.List;
import java.util.stream.Stream;

/** A text of a rule with numbers and names of what it is about. */
record Wording(List<Piece> pieces) {
    /** A part of it. */
    sealed interface Piece {
        /** As it is, with what the pack calls the tables and sections it cites. */
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
            return shown(number.operand(), answers);
        } else if (piece instanceof Piece.RowName row) {
            Spot spot = answers.spot();
            return row.called()
                    ? spot.nameOfRow()
                    : spot.row().isCode() ? spot.row().code() : spot.row().name();
        }
        return called;
    }

    /** A dash for what the booklet cannot tell. */
    private static String shown(Operand number, Answers answers) {
        try {
            Estimate value = number.value(answers);
            return number.isMoney(answers) ? value.money().rounded().toPlainString() : value.shown();
        } catch (Unanswered e) {
            return "——";
        }
    }

    /** The names its numbers ask for. */
    Stream<Operand.Named> names() {
        return pieces.stream()
                .flatMap(piece ->
                        piece instanceof Piece.Number number ? number.operand().names() : Stream.of());
    }
}

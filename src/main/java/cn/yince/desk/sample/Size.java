package cn.yince.desk.sample;

import java.util.List;

/**
 * How much a unit has to tell.
 *
 * @param codes 项级科目
 * @param forms 自评表 or 申报表
 * @param largest 万元 a 项 may have
 */
record Size(int codes, int forms, int largest) {
    private static final int LEAST_CODES = 3;
    private static final int FEW_CODES = 12;
    private static final int MOST_CODES = 60;
    private static final int FEW_FORMS = 5;
    private static final int MOST_FORMS = 30;

    /**
     * From three codes and no form to sixty codes and thirty forms; small ones are frequent; {@code hasForms} none
     * without a form.
     */
    static Size any(Dice dice, boolean hasForms) {
        int forms = dice.chance(25)
                ? hasForms ? 1 : 0
                : dice.chance(60) ? dice.from(1, FEW_FORMS) : dice.from(FEW_FORMS + 1, MOST_FORMS);
        int least = forms == 0 ? LEAST_CODES : LEAST_CODES + 1;
        int codes = dice.chance(65) ? dice.from(least, FEW_CODES) : dice.from(FEW_CODES + 1, MOST_CODES);
        return new Size(codes, forms, dice.oneOf(List.of(40, 300, 3000)));
    }
}

package cn.yince.read.fillin;

/** What the sheet of codes and the cells in which codes are looked for are known by. */
public final class CodeSheet {
    /** The sheet's name. */
    public static final String NAME = "科目表";

    /** What stands after the name of a classification above its codes; the names are in the next column. */
    public static final String CODE = "编码";

    /** The label of a cell in which a part of a name is typed to shorten the lists. */
    public static final String SEARCH = "查科目";

    private CodeSheet() {}

    /** Whether a text is what the formula for a name shows where there is none. */
    static boolean isAdvice(String shown) {
        return shown.startsWith("（") && shown.contains("请");
    }
}

package cn.yince.check.prose;

import java.util.regex.Pattern;

/** How the words before a number hold one thing, a, against another, b. */
final class Sides {
    private static final String HARDLY = "(?:仅|只|仍|已|约|也|却|还|就|都|均|则|又|合计|共计|一共|总共|共|大约){0,40}";
    private static final String VERY = "(?:还|要|均|都|共|仅|只|约|略|稍|有所|明显|净|足足|整整){0,40}";
    static final Pattern MORE_THAN = Pattern.compile("(?:^|，)?(?<a>[^，]*?)" + HARDLY
            + "(?:比|较|与|同|和)(?<b>[^，比较]{1,24}?)(?:相比|相较|比较)?" + VERY + "(?:(?<up>"
            + OwnChange.UP + "|高出|高)|(?<down>" + OwnChange.DOWN + "))(?:了|出|额|幅度?|率)?(?:为|是|达到?|近|约)?$");
    static final Pattern BEYOND = Pattern.compile(
            "(?<a>[^，]*?)" + HARDLY
                    + "(?:(?<up>超过|超出|高于|多于|突破|超)|(?<down>低于|少于|小于))了?(?<b>(?:年初|全年|当年|调整后?的?)?预算(?:数|安排|金额)?|上年(?:决算|支出|同期|数){0,40})(?:数)?(?:约|近)?$");
    static final Pattern DOUBLED =
            Pattern.compile("(?<a>[^，]*?)" + HARDLY + "(?:比|较|与|同)(?<b>[^，比较]{1,24}?)(?:相比|相较)?" + VERY + "$");
    static final Pattern OF = Pattern.compile(
            "(?<a>[^，]*?)" + HARDLY
                    + "(?:是|为|等于|相当于|达到?|(?:下|减|降|缩减|压减|减少|增加|增长|升|增|提高|上升)(?:到|至|为)|只有|仅有|(?<least>超过|高于|超出)|(?<most>不到|不及|不足|低于|未到|接近|少于)){1,40}(?:了|约)?(?<b>[^，]{1,24}?)的$");
    static final Pattern TOGETHER = Pattern.compile(
            "(?<a>[^，]{4,40}?)(?:[两二三四五六](?:项|者|类))?(?:支出|经费|费用)?(?:合计|共计|总计|之和|总和|总共|共)(?:支出|安排|金额)?(?:为|是|达到?|约)?$");
    static final Pattern COMPLETED = Pattern.compile(
            "(?<a>[^，]*?)" + HARDLY
                    + "(?:(?:完成|执行|用了?|使用了?|支出了)(?:了|到)?(?:不到|不足|近)?(?:年初|全年|调整后?|年度|当年|本年){0,40}预算(?:数|安排|资金)?的?(?:比例)?|(?:年初|全年)?预算?(?:的)?(?:完成率|执行率))(?:为|是|达到?|约|只有){0,40}$");
    static final Pattern SHARE = Pattern.compile(
            "(?<a>[^，]*?)" + HARDLY
                    + "占(?:到|了|据|用了?)?(?<b>[^，占]{1,24}?)(?:的?比重|的?比例|的?份额|的)?(?:为|是|达到?|有|仅|只|(?:升|降|提高|上升|下降|增|减)(?:至|到|为)){0,40}$");

    private Sides() {}
}
